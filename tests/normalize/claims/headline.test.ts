import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry crossed the sound on Monday with ninety passengers, two goats and the parish organ, the harbor master said.',
  'She had lain at the quay since a storm in the winter bent her shaft, and nobody had believed that she would sail again.',
  '"She only wanted asking," said Oda Brekke, who has cooked on board for thirty years, and went below to look after the soup.',
].join('\n\n');

const TITLE = 'Old ferry crosses the sound again with goats on board';

/** A headline that a text states; null where it states none. */
const titleOf = (text: string) => {
  const { value, basis } = normalizeText(text).record.fields.title;
  return basis === 'stated' ? value : null;
};

const above = (...lines: readonly string[]) => `${lines.join('\n')}\n\n${STORY}\n`;

describe('the headline of a head', () => {
  it.each<[string, readonly string[]]>([
    ['alone', [TITLE]],
    ['above a byline', [TITLE, 'By Joan Petty']],
    ['above a name and a day', [TITLE, 'Joan Petty', 'May 17, 2021']],
    ['below a day', ['May 17, 2021', TITLE]],
    ['below a kicker', ['REPORTAGE', TITLE, 'May 17, 2021']],
    ['below a kicker of several words', ['Ships of the north', TITLE, 'May 17, 2021']],
    ['below a motto', ['The paper that takes its time', TITLE, 'May 17, 2021']],
    ['below a menu set wide', ['Start   Wege   Heft   Abo', TITLE]],
    ['below a menu in one line', ['NEWS SPORT VIDEO FAMILY', TITLE]],
    ['below a menu with dots', ['Start · Wege · Heft · Abo', TITLE]],
    ['below a trail', ['Home / Region / Old ferry crosses', TITLE]],
    ['below a trail with arrows', ['Home > Region > Harbor', TITLE]],
    ['above a standfirst', [TITLE, 'Ninety passengers and an organ were on the first trip since the storm']],
    ['above a standfirst and a day', [TITLE, 'Ninety passengers and an organ were on board', 'May 17, 2021']],
    [
      'above a picture below its day',
      [TITLE, 'May 17, 2021', 'The ferry at the quay with goats and the organ'],
    ],
    ['behind a mark of Markdown', [`# ${TITLE}`, '', '### Ninety passengers and an organ were on board']],
    ['behind an emoji', [`⚡️ ${TITLE}`]],
    ['behind a rubric', ['Traffic/Ships/North/', TITLE]],
    ['behind the day of its print', [`17/05/2021, 10:14 ${TITLE}`]],
    ['above words in brackets', [TITLE, '(From our own correspondent)']],
    ['below a result', ['Harbor 24  Sound 22', TITLE]],
    ['below a letterhead in capitals', ['MINISTRY OF THE SOUND AND FERRY', 'Monday, May 17, 2021', TITLE]],
    ['below a line that ends in a day', ['PRESS RELEASE – HARBOR – May 17, 2021', TITLE]],
    ['below a company', ['Sound Ferry Holdings PLC (SFH)', TITLE]],
    ['below the way to it, which says nearly the same', ['Old ferry crosses the sound with goats', TITLE]],
    ['with a byline run together', [TITLE, 'byJoan Petty', 'May 17, 2021']],
    ['above a byline in small letters and its day', [TITLE, 'by Joan Petty May 17, 2021 9:15 am']],
    ['above a credit', [TITLE, '© JOAN PETTY']],
    ['below a kicker with a colon of its own', ['Ships of the north', ':', TITLE]],
    ['below the age of the page', ['Published 3 seconds ago', TITLE]],
    [
      'above a caption and its credit',
      [TITLE, 'The ferry at the quay with its goats Joan Petty/via Reuters'],
    ],
    ['before the name of a site', [`${TITLE} :: The Harbor Times`]],
    ['before an address', [`${TITLE} https://news.example/old-ferry via @harbor`]],
    ['in asterisks', [`**${TITLE}**`]],
    ['in an element', [`<h1>${TITLE}</h1>`]],
    ['behind the mark of a quoted line', [`> ${TITLE}`]],
    ['before the sign of a wire', [`${TITLE} =`]],
    [
      'below teasers of other items',
      ['Bridge is closed until June', 'Rain ends a drought of three weeks', TITLE],
    ],
    ['below the head of a printed sheet', ['The Harbor Times, Monday 17 May 1886, page 4', TITLE]],
    ['below a paper and its issue', ['THE HARBOR AND LAMP', 'Vol. LXXI, No. 45', TITLE]],
    ['below the name of a paper and a section', ['The Harbor Times - Home', TITLE]],
    [
      'above a standfirst that says more',
      [TITLE, 'The harbor master counted ninety passengers, two goats and the parish organ'],
    ],
    [
      'above a byline and a standfirst',
      [TITLE, 'By Joan Petty', 'The harbor master counted ninety passengers and two goats'],
    ],
    [
      'below a heading and the headline of another story',
      ['Read also', 'Bridge is closed until next June', TITLE, 'By Joan Petty'],
    ],
    ['before a section and a site', [`${TITLE} | Ships | Nordlys`]],
    [
      'below the contents of an issue',
      ['Old ferry crosses ........... 3', 'Goats of the sound (p. 27)', TITLE],
    ],
    ['above a deck with its label', [TITLE, 'Utl.: Ninety passengers and two goats are on board']],
  ])('%s', (_, lines) => expect(titleOf(above(...lines))).toBe(TITLE));

  it.each<[string, string]>([
    ['a question', 'Did the old ferry cross the sound again?'],
    ['two sentences', 'Ferry takes goats aboard. They paid half'],
    ['a bracket first', '[Update] Old ferry crosses the sound again with goats'],
    ['a day in brackets', 'Sound: Ferry Flash Update No. 6 (As of 15 May 2021)'],
    ['quotation marks', '«La barca que no quería dormir»'],
    ['capitals', 'OLD FERRY CROSSES THE SOUND AGAIN'],
    ['Russian', 'Старый паром снова пересек пролив'],
    ['Persian', 'کشتی کهنه دوباره از تنگه گذشت'],
    ['Chinese', '旧渡船载着山羊再次渡海'],
    ['a full stop', 'The old ferry and the goats.'],
    ['a full stop, in capitals', 'CROSSING OF THE OLD FERRY.'],
    ['small letters', 'old ferry crosses the sound with goats'],
    ['two words', 'Ninety passengers'],
    ['a question behind a sentence', 'Goats on the ferry. Who let them board?'],
    ['a word that pleas begin with', 'Share prices fall as ferry sails'],
    ['the name of an office', 'Home secretary sails with goats'],
    ['a word that bylines begin with', 'By-election on board the old ferry'],
    ['years', '2019-2020 ferry losses doubled'],
    ['a sum', '£1 ferry sold to a parish'],
    ['a result', 'Goats beat ferry 3-1 in final of the sound'],
    ['the name of a mail program', 'Gmail outage keeps the old ferry at the quay'],
    ['a dash behind two capitals', 'US - Denmark ferry crosses the sound'],
    ['a day first', 'May 17 crossing takes goats aboard'],
    ['a label of updates first', 'Update: two goats held after ferry crossing'],
    ['a break at its end', 'And then the ferry was gone…'],
    ['a quotation at its end', 'Ferry "only wanted asking"'],
  ])('with %s', (_, title) => expect(titleOf(above(title, 'May 17, 2021'))).toBe(title));

  it('is the first of the decks of an old paper', () =>
    expect(
      titleOf(
        above('OLD FERRY CROSSES', 'Ninety Passengers and Two Goats Taken Aboard', 'NOBODY BELIEVED IT'),
      ),
    ).toBe('OLD FERRY CROSSES'));

  it.each<[string, readonly string[]]>([
    ['a small letter', ['Old ferry crosses the sound', 'again with goats', 'on board']],
    ['a preposition', ['Old ferry crosses the sound again with', 'Oda Brekke']],
    ['a comma', ['Old ferry crosses the sound again,', 'Oda Brekke on board']],
    ['a quotation that is open', ['Ferry «only wanted asking', 'Oda Brekke says» on board']],
  ])('goes on behind or before %s', (_, lines) => expect(titleOf(above(...lines))).toBe(lines.join(' ')));

  it.each<[string, string]>([
    ['an English verb that is a preposition elsewhere', 'What the old ferry and the goats do'],
    ['a kicker with its colon', 'The old ferry and the goats of the sound'],
  ])('does not go on behind %s', (_, title) =>
    expect(titleOf(above(title, 'The Harbor Times (North)', 'May 17, 2021'))).toBe(title),
  );

  it.each<[string, string]>([
    ['by, a name and a day', 'door Anna Jansen op 21 mei 2023 in Sport'],
    ['a name above a day', 'Anna Jansen\n21 May 2023'],
    ['the label of a deck', 'Utl.: Ninety passengers and two goats on the first crossing'],
    ['a longer sentence', 'Ninety passengers and two goats were on board of her when she left the quay'],
  ])('ends in hard-wrapped text before %s', (_, below) => {
    const wrapped = STORY.replaceAll(/(?<line>.{60,70}) /gu, '$<line>\n');
    expect(titleOf(`The Old Ferry Crosses the Sound Again\n${below}\n\n${wrapped}\n`)).toBe(
      'The Old Ferry Crosses the Sound Again',
    );
  });

  it('goes on behind a preposition', () =>
    expect(titleOf(above('Old ferry crosses the sound with', 'Oda Brekke and two goats'))).toBe(
      'Old ferry crosses the sound with Oda Brekke and two goats',
    ));

  it('is both of two short lines above hard-wrapped text', () => {
    const wrapped = STORY.replaceAll(/(?<line>.{40,50}) /gu, '$<line>\n');
    expect(titleOf(`Council lets the old ferry\nOda Brekke cross\n\n${wrapped}\n`)).toBe(
      'Council lets the old ferry Oda Brekke cross',
    );
  });

  it('stands without the kicker that the page prints before it elsewhere', () =>
    expect(titleOf(above(`Ships of the north: ${TITLE}`, 'Ships', `Ships of the north ${TITLE}`))).toBe(
      TITLE,
    ));

  it.each<[string, readonly string[]]>([
    [
      'a remark',
      [
        'My grandmother would have laughed so much at this one, I am sharing it for all of you who knew her well.',
        'Harbor Times, 17 May 2021',
      ],
    ],
    [
      'a notice',
      [
        'We value your privacy. With your consent our partners store and read cookies on your device for advertising.',
        'Accept all',
        'Manage',
        'Home > North > Harbor',
      ],
    ],
  ])('stands below %s that tells nothing of the story', (_, lines) =>
    expect(titleOf(above(...lines, TITLE))).toBe(TITLE),
  );

  it.each<[string, readonly string[], string]>([
    [
      'of a content system',
      ['post_title: Old ferry crosses', 'post_name: old-ferry', 'post_type: post'],
      'Old ferry crosses',
    ],
    ['in capitals', ['ID=44', 'NAME=Old ferry crosses', 'ACTIVE=Y'], 'Old ferry crosses'],
    [
      'in quotation marks',
      ['{', '"id": 44,', '"headline": "Old ferry crosses",', '"author": "J. Petty",'],
      'Old ferry crosses',
    ],
    [
      'in elements',
      ['<item>', '<id>44</id>', '<title>Old ferry crosses</title>', '<kind>news</kind>'],
      'Old ferry crosses',
    ],
    [
      'of front matter',
      ['---', 'title: "Old ferry crosses"', 'author: Joan Petty', '---'],
      'Old ferry crosses',
    ],
    [
      'of a bibliography',
      [
        '@article{petty2021old,',
        '  title     = {Old ferry crosses},',
        '  author    = {Joan Petty},',
        '  year = {2021},',
      ],
      'Old ferry crosses',
    ],
    [
      "of a reference manager's record",
      ['TY  - NEWS', 'T1  - Old ferry crosses', 'A1  - Petty, Joan', 'JO  - Harbor Times'],
      'Old ferry crosses',
    ],
    [
      'of an interface',
      ['source.id: null', 'author: Joan Petty', 'title: Old ferry crosses', 'publishedAt: 2021-05-17'],
      'Old ferry crosses',
    ],
    [
      'with their translations',
      ['Title-题名: 旧渡船载着山羊再次渡海', 'Author-作者: 林晓萍', 'Page-版次: 006'],
      '旧渡船载着山羊再次渡海',
    ],
    [
      'of a form in Chinese',
      ['标题：旧渡船载着山羊再次渡海', '来源：闽南晨报', '作者：林晓萍'],
      '旧渡船载着山羊再次渡海',
    ],
  ])('stands in the fields %s', (_, lines, title) => expect(titleOf(above(...lines))).toBe(title));
});

describe('what is no headline', () => {
  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['a day', ['May 17, 2021']],
    ['a city and a day', ['Harbor, May 17, 2021']],
    ['a byline', ['By Joan Petty']],
    ['a result', ['Harbor 24  Sound 22']],
    ['a menu', ['Start · Wege · Heft · Abo']],
    ['a menu set wide', ['Start   Wege   Heft   Abo']],
    ['a trail', ['Home / Region / Harbor']],
    ['the lines of a form', ['SHOW: MORNING DRIVE', 'ANCHOR: DEB', 'TRT: 1:34']],
    ['a newsroom above its form', ['HARBOR RADIO AM NEWSROOM', 'SHOW: MORNING DRIVE', 'ANCHOR: DEB']],
    ['a messenger', ['[14/02/2023, 9:12 pm] Uncle Tom: Forwarded many times']],
    ['a company', ['Sound Ferry Holdings PLC (SFH)']],
    ['an instruction in brackets', ['[TAKE PACKAGE FROM THE HARBOR]']],
    ['an address', ['https://news.example/old-ferry-crosses']],
    ['a link', ['[Old ferry crosses the sound](https://news.example/old)']],
    ['a list mark', ['- Old ferry crosses the sound again']],
    ['the age of the page', ['Published 3 seconds ago']],
    ['a place and a day', ['Harbor-17/05/2021 20:00']],
    ['the head of a printed sheet', ['The Harbor Times, Monday 17 May 1886, page 4']],
    ['words run together', ['HomeHarborShipsOldFerry']],
    ['the name of a paper', ['Harbor Times', 'May 17, 2021']],
    ['the subject of a form', ['Client: Sound Ferry', 'Subject: Ferries - goats', 'Page: 4', 'Area: 12']],
    ['tags of a record without a title', ['TY  - NEWS', 'A1  - Old Ferry', 'JO  - Harbor Goats', 'SP  - 5']],
    ['a list of dashes', ['AT  - crossing', 'ON  - board', 'BY  - night']],
    ['names of persons in fields', ['author_name: Old Ferry', 'author_id: 44', 'author_kind: desk']],
    ['a caption behind its agency', ['The ferry at the quay with its goats Joan Petty/via Reuters']],
    ['a caption in Polish', ['The ferry at the quay with its goats. Fot. Anna Kowalska']],
    ['a caption in Vietnamese', ['The ferry at the quay with its goats. Ảnh: Anna Larsen']],
    ['which of how many results are shown', ['Results 1 - 50 of 212']],
    ["a mail program's title", ['Gmail - Goats and the old ferry']],
    ['a line of contents', ['Old ferry crosses the sound again ............ 14']],
    ['the rest of a sentence', ['of the old ferry which has crossed the sound since May.']],
    ['the heading of other items alone', ['Read also']],
  ])('%s', (_, lines) => expect(titleOf(above(...lines))).toBeNull());
});

describe('the beginning of a paragraph is no headline', () => {
  it.each([
    [
      'that a wrap broke',
      'The old ferry crossed the sound on Monday with ninety passengers and two\ngoats, the harbor master said.',
    ],
    [
      'of subtitles',
      'The old ferry crossed the sound\nwith ninety passengers and two goats on Monday, the harbor master said.',
    ],
  ])('%s', (_, lede) => expect(titleOf(`${lede}\n\n${STORY}\n`)).toBeNull());

  it('nor is a line of the story below its first paragraph', () => {
    const [lede = '', ...rest] = STORY.split('\n\n');
    expect(titleOf([lede, 'What the old ferry carried', ...rest].join('\n\n'))).toBeNull();
  });
});

describe('a live blog', () => {
  const ENTRIES = [
    [
      '14:20',
      'The harbor master says that the old ferry has left the quay with ninety passengers and two goats.',
    ],
    [
      '14:05',
      'The parish organ is lashed to the mast of the ferry, and the goats are given hay on the fore deck.',
    ],
    [
      '13:40',
      'Nobody believes that the ferry will sail, says Oda Brekke, who has cooked on board for thirty years.',
    ],
  ];

  it('has its headline above the first time', () =>
    expect(
      titleOf(`Minute by minute: a crossing nobody expected\nMay 17, 2021\n\n${ENTRIES.flat().join('\n\n')}`),
    ).toBe('Minute by minute: a crossing nobody expected'));

  it('and not below one', () =>
    expect(
      titleOf(ENTRIES.map(([time, told]) => `${time}\nThe old ferry and the goats\n\n${told}`).join('\n\n')),
    ).toBeNull());
});

describe('a subhead is no headline', () => {
  const PARTS = [
    'The parish council met on Friday and spoke for three hours of drains, of a hedge and of the price of gravel.',
    'Nobody came to listen, and the minutes will be read in autumn.',
  ].join('\n\n');

  it.each<[string, string]>([
    ['alone', 'What the ferry carried'],
    ['below a clock time', '18:52\nWhat the ferry carried'],
    ['below a short line', 'Goats and organs\nWhat the ferry carried'],
  ])('%s', (_, subhead) => expect(titleOf(`${PARTS}\n\n${subhead}\n\n${STORY}\n`)).toBeNull());
});

describe('what a database heads its export with', () => {
  it.each(['Report Information from ProQuest', 'Documents saved in Factiva'])('is no headline: %s', (line) =>
    expect(titleOf(`${line}\n\nDocument 1 of 1\n\nThe old ferry and the goats\n\n${STORY}\n`)).toBe(
      'The old ferry and the goats',
    ),
  );
  it('but a headline may name it', () =>
    expect(titleOf(`Students get no more free papers from ProQuest this year\n\n${STORY}\n`)).toBe(
      'Students get no more free papers from ProQuest this year',
    ));
});
