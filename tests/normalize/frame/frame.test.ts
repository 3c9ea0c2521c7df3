import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
  '"We are glad of every hand," said the engineer, Ada Quill, who had slept in the shed since the storm took the roof.',
];

const ABROAD: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Die alte Fähre fuhr am Montag mit neunzehn Fahrgästen und einem Klavier wieder aus, teilte die Hafenbehörde mit. Sie legte um sechs Uhr ab.',
    'Bis die zweite Rampe geflickt ist, fährt das Schiff alle zwei Stunden, was die Behörde noch einen Monat oder länger beschäftigen dürfte.',
    'Die Fahrpreise bleiben gleich, und Fahrräder reisen bis Ende Juni umsonst, sagte die Ingenieurin, die seit dem Sturm im Schuppen schläft.',
  ],
  fr: [
    'Le vieux bac a repris lundi avec dix-neuf passagers et un piano, a annoncé la capitainerie. Il est parti à six heures du matin, sous la pluie.',
    'Les traversées auront lieu toutes les deux heures tant que la seconde cale ne sera pas réparée, ce qui peut prendre encore un mois.',
    'Les tarifs ne changent pas et les vélos voyagent gratuitement, a précisé une ingénieure qui dort dans le hangar depuis la tempête.',
  ],
  ru: [
    'Старый паром снова вышел в понедельник с девятнадцатью пассажирами и пианино, сообщило управление порта. Он отошёл в шесть утра под дождём.',
    'Рейсы будут ходить каждые два часа, пока не починят второй причал, на что управлению понадобится ещё месяц или даже больше.',
    'Цены прежние, а велосипеды едут бесплатно до конца июня, рассказала инженер, которая ночует в сарае с того дня, как буря сорвала крышу.',
  ],
};

const rolesOf = (text: string) => {
  const { ledger } = normalizeText(text).record;
  return (words: string) => {
    const at = text.indexOf(words);
    const entry = ledger.find(({ start, end }) => start <= at && at < end);
    return entry && `${entry.label} ${entry.rule}`;
  };
};

const bodyOf = (text: string) => {
  const { ledger } = normalizeText(text).record;
  return ledger.filter(({ label }) => label === 'body').map(({ start, end }) => text.slice(start, end));
};

const behind = (...tail: readonly string[]) => [...STORY, ...tail].join('\n\n');

describe('what closes a text', () => {
  it.each([
    [
      'an end mark and what follows',
      ['-ENDS-', 'Photographs of the ferry may be had from the board. Please ask early.'],
    ],
    ['signs for the end', ['# # #', 'The board is a public body. It has kept the quay since 1911.']],
    [
      'notes to editors',
      ['NOTES TO EDITORS', 'The board was founded in 1911. It runs four quays.', 'press@quay.example'],
    ],
    [
      'the sender of itself',
      ['About the Quay Board', 'The Quay Board has kept four quays since 1911 and employs sixty people.'],
    ],
    ['whom to ask', ['Media contact:\nJo Mill\nTel: +44 1224 555 0137\njo@quay.example']],
    ['a signature', ['-- \nJo Mill\nQuay Board']],
    [
      'the footer of a list',
      ['_____________________\nFerries mailing list\nFerries@lists.example\nhttp://lists.example/ferries'],
    ],
    ['a block with an address', ['Quay Board, Port Larne\nwww.quay.example']],
    ['who reported', ['(Reporting by Alma Dorn; Editing by Peter Voss)']],
    ['initials', ['ad/pv']],
    ['an end mark alone', ['(END)']],
    [
      'the record of a database',
      ['LANGUAGE: ENGLISH\n\nLOAD-DATE: May 18, 2021\n\nPUBLICATION-TYPE: Newspaper'],
    ],
    [
      'addresses that links led to',
      ['References\n\n1. http://quay.example/\n2. http://quay.example/ferries'],
    ],
    ['the end of an item of a feed', ['The post Ferry goes back to work appeared first on Quay News.']],
  ])('%s', (_, tail) => expect(bodyOf(behind(...tail))).toEqual(STORY));

  it.each([
    ['de', 'Pressekontakt:\nJo Müller\nTelefon 0340 555-1101'],
    [
      'de',
      'Hinweis für Redaktionen:\n\nFotos der Fähre gibt es unter presse@kai.example. Wir schicken sie gern.',
    ],
    ['fr', 'Contact presse\nJo Meunier\nTél : 01 55 55 18 38'],
    ['ru', 'Контакты для СМИ:\nИрина Мельник\nтел. 501 555 014'],
    ['ru', '(КОНЕЦ)'],
    ['fr', '(Reportage de Jo Meunier ; édité par Ada Plume)'],
  ])('in %s: %j', (language, tail) => {
    const story = ABROAD[language] ?? [];
    expect(bodyOf([...story, tail].join('\n\n'))).toEqual(story);
  });

  it.each([
    ['a story that goes on longer than before', ['ENDS', ...STORY, ...STORY].join('\n\n'), STORY[2]],
    [
      'a heading in mid-story',
      [STORY[0], 'Contact', STORY[1], STORY[2], STORY[0], STORY[1]].join('\n\n'),
      'Contact',
    ],
    [
      'a subhead about somebody else',
      behind(
        'About the storm',
        'Nobody had seen it come. The roof went first, and the shed after it, at four.',
      ),
      'Nobody had seen',
    ],
    [
      'a rule before more of the story',
      behind(
        '__________',
        'In the evening the ferry came back with the piano still on board. Nobody had played it.',
      ),
      'In the evening',
    ],
    [
      'a paragraph with a telephone',
      behind('Passengers may call the board on +44 1224 555 0137. It answers from six in the morning.'),
      'Passengers may',
    ],
    ['a last short sentence', behind('The piano stayed.'), 'The piano stayed.'],
    ['a table', behind('Quay 1   12   0.6\nQuay 2   14   0.2\nQuay 3   11   0.9'), 'Quay 2'],
    [
      'editing in a sentence',
      behind('Editing by hand is what the board wants to give up next, its engineer told the press.'),
      'Editing by hand',
    ],
    ['a band', behind('Fans of AC/DC were on board.'), 'Fans of'],
  ])('keeps %s', (_, text, words) => {
    expect(rolesOf(text)(words ?? '')).toMatch(/^body/u);
  });
});

const THREAD = `Board index » World » Sea travel
Post Reply | New Topic | Page 1 of 3
oldsalt
Senior Member
Joined: Mar 2004
Posts: 1,204
Posted: Tue May 18, 2021 9:40 am    Post subject: Ferries are back

From today's Quay News:

Ferry goes back to work
By Joan Petty

${STORY.join('\n\n')}

_________________
Keep her head to the wind
Back to top
tilly_b
New Member
Posted: Tue May 18, 2021 10:02 am

About time too. I have been stuck here for a week with a cat and nothing else to read.
`;

describe('a thread of a forum', () => {
  it('keeps the story alone', () => expect(bodyOf(THREAD)).toEqual(STORY));
  it("takes no day of a post for the story's", () =>
    expect(normalizeText(THREAD).record.fields.date.value).toBeNull());
  it('takes the day that the story prints', () =>
    expect(
      normalizeText(THREAD.replace('By Joan Petty', 'By Joan Petty\nMay 17, 2021')).record.fields.date.value,
    ).toBe('2021-05-17'));
  it.each([
    ['Joined', 'widget furniture/post-head'],
    ['From today', 'widget furniture/post-head'],
    ['Keep her head', 'comment furniture/comment-section'],
    ['tilly_b', 'comment furniture/comment-section'],
    ['About time too', 'comment furniture/comment-section'],
  ])('%j is %s', (words, role) => expect(rolesOf(THREAD)(words)).toBe(role));
  it('is known in other languages', () => {
    const text = `Foren-Übersicht » Seefahrt\nAntworten\nseebaer\nRegistriert: 12.03.2004\nBeiträge: 1204\nVerfasst: Di 18. Mai 2021 09:40\n\n${ABROAD.de?.join('\n\n')}\n\nZitieren\nlotte\nVerfasst: Di 18. Mai 2021 10:02\n\nDas wurde aber auch Zeit, ich sitze seit einer Woche mit der Katze hier.`;
    expect(bodyOf(text)).toEqual(ABROAD.de);
  });
  it.each([
    ['a label of the day', `Ferry goes back to work\nPosted: May 17, 2021 9:40 am\n\n${STORY.join('\n\n')}`],
    [
      'a reply in the story',
      behind('Reply', 'The board sent none. "We have no stamps," it said, and so the matter rests.'),
    ],
    ['a list of members', behind('Joined: 1911', 'Members: 60')],
  ])('is not made of %s', (_, text) =>
    expect(normalizeText(text).record.ledger.map(({ rule }) => rule)).not.toContain('furniture/post-head'),
  );
});

describe('a message', () => {
  const MESSAGE = `Quay News, [17.05.2021 09:12]\n[ Photo ]\nFerry goes back to work\n\n${STORY.join('\n\n')}\n\n👉 Subscribe: @quaynews\n👍 12 ❤ 5\n4.5K views`;
  it('keeps the story alone', () => expect(bodyOf(MESSAGE)).toEqual(STORY));
  it('has the headline below its head', () =>
    expect(normalizeText(MESSAGE).record.fields.title.value).toBe('Ferry goes back to work'));
  it.each([
    ['a handle in a sentence', behind('Ask @quaynews.')],
    ['a count', behind('12 views')],
    ['emoji in a story', behind('🎹 🎹 🎹')],
    ['a note in brackets', behind('Nobody came, [she said].')],
  ])('is not made of %s', (_, text) =>
    expect(normalizeText(text).record.ledger.map(({ rule }) => rule)).not.toContain('furniture/post-head'),
  );
});
