// The head of a message in any language, and what stands above a story that somebody passed on.
import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/normalize/lines/lines.ts';
import { findMailHead, readMailField } from '../../../src/normalize/lines/mail-head.ts';
import { readSubject } from '../../../src/normalize/lines/mail-subject.ts';
import { normalizeText } from '../../support/normalize-text.ts';

const STORY = [
  'The old ferry went back to work on Monday with nineteen passengers and a piano, the harbor board said. It left at six.',
  'Crossings will run every two hours until the second slip is mended, which may take the board another month or more.',
  '"We are glad of every hand," said the engineer, who had slept in the shed since the storm took the roof.',
].join('\n\n');
const HEADLINE = 'Old ferry returns to the harbor with a piano';
const RULE = '-'.repeat(60);

const of = (...parts: readonly string[]) => {
  const text = parts.join('\n\n');
  const { fields, ledger } = normalizeText(text).record;
  const body = ledger.filter(({ label }) => label === 'body').map(({ start, end }) => text.slice(start, end));
  return { fields, body: body.join('\n\n') };
};

describe('the head of a message', () => {
  it.each([
    [
      'Dutch',
      'Van: Krant <k@krant.example>\nAan: jo@post.example\nOnderwerp: Veerpont terug\nDatum: wo 19 mei 2021 06:02',
    ],
    [
      'Danish',
      'Fra: Avisen <a@avis.example>\nTil: jo@post.example\nEmne: Færgen er tilbage\nDato: 19. maj 2021',
    ],
    [
      'Finnish',
      'Lähettäjä: Lehti <l@lehti.example>\nVastaanottaja: jo@posti.example\nAihe: Lautta palasi\nPäiväys: 19.5.2021',
    ],
    [
      'Czech',
      'Od: Noviny <n@noviny.example>\nKomu: jo@posta.example\nPředmět: Přívoz se vrátil\nDatum: 19. května 2021',
    ],
    [
      'Hungarian',
      'Feladó: Lap <l@lap.example>\nCímzett: jo@posta.example\nTárgy: Visszatért a komp\nDátum: 2021. május 19.',
    ],
    [
      'Greek',
      'Από: Νέα <n@nea.example>\nΠρος: jo@post.example\nΘέμα: Το πορθμείο\nΗμερομηνία: 19 Μαΐου 2021',
    ],
    [
      'bold labels',
      '*From:* Ada Quill <ada@quay.example>\n*Sent:* Wednesday, May 19, 2021\n*To:* jo@post.example\n*Subject:* Ferry',
    ],
    [
      'folded lines',
      'From: Ada Quill <ada@quay.example>\nReceived: from a.example by b.example\n\twith SMTP\nSubject: Ferry\nX-Feed: 3',
    ],
  ])('in %s', (_, head) => {
    const found = findMailHead(toLines(`${head}\n\nText.`));
    expect(found?.endLine).toBe(head.split('\n').length);
    expect(found?.fields.some(({ kind }) => kind === 'subject')).toBe(true);
  });

  it.each([
    ['a timetable', 'From: Quay\nTo: Sandbank\nDate: Monday\nPrice: two crowns'],
    ['fields without a mailbox', 'Subject: Ferries\nDate: 19 May 2021\nFrom: The Harbor Gazette'],
    ['two lines', 'From: ada@quay.example\nSubject: Ferry'],
    ['prose', 'From: the harbor, with love. It was long ago.\nThe board met.\nWrite to ada@quay.example.'],
  ])('is none: %s', (_, head) => expect(findMailHead(toLines(`${head}\n\nText.`))).toBeNull());

  it.each([
    ['Emne: Færgen er tilbage', 'Færgen er tilbage'],
    ['Ämne: SV: Färjan är tillbaka', 'Färjan är tillbaka'],
    ['Předmět: Přívoz se vrátil', 'Přívoz se vrátil'],
    ['Naslov: Trajekt se vratio', 'Trajekt se vratio'],
    ['Konu: İlt: Feribot geri döndü', 'Feribot geri döndü'],
    ['Betreff: AW: WG: Die Fähre ist zurück', 'Die Fähre ist zurück'],
    ['主题：转发：旧渡船再次渡海', '旧渡船再次渡海'],
    ['Subject: Re[2]: Ferry is back', 'Ferry is back'],
    ['Subject: I saw the ferry', 'I saw the ferry'],
    ['Subject: R and R on the ferry', 'R and R on the ferry'],
    ['Betreff: I: Der Anfang der Fähre', 'Der Anfang der Fähre'],
  ])('has a subject: %s', (line, subject) => expect(readSubject(line)).toBe(subject));
  it.each(['Emne er færgen', 'Subject to approval: the ferry', 'Themes: harbor'])('has none: %s', (line) =>
    expect(readSubject(line)).toBeNull(),
  );
  it.each(['https://quay.example/a', 'The board said: nothing', 'At 10:30 it left'])('no field: %s', (line) =>
    expect(readMailField(line)).toBeNull(),
  );

  it('keeps its day from being that of a story', () => {
    const { fields } = of(
      'Fra: Avisen <a@avis.example>\nTil: jo@post.example\nEmne: Aftenens nyheder\nDato: 19. maj 2021',
      HEADLINE,
      STORY,
    );
    expect(fields.date.value).toBeNull();
    expect(fields.title.value).toBe(HEADLINE);
  });
});

describe('what stands above a story that was passed on', () => {
  const GREETING =
    'Good evening,\n\nThe longest piece today is about the shortest crossing. More: two bridges stay shut.\n\nYours, Jo';

  it.each([
    ["an editor's words above a rule", [GREETING, RULE, HEADLINE, 'Ada Quill | 17 May 2021']],
    [
      'another item above a rule',
      [
        'Two bridges stay shut',
        'The council shut two bridges until June. More soon...',
        RULE,
        HEADLINE,
        'By Ada Quill',
      ],
    ],
    [
      'small advertisements',
      ['Carpets from nine crowns. Open on Sundays.', 'ROUND OUR WAY', HEADLINE, 'By Ada Quill'],
    ],
  ])('is none of it: %s', (_, above) => {
    const { fields, body } = of(...above, STORY);
    expect(fields.title.value).toBe(HEADLINE);
    expect(body).toBe(STORY);
  });

  it.each([
    ['a subhead', [HEADLINE, STORY, 'The second slip', STORY.replaceAll('ferry', 'boat')]],
    ['a rule in the story', [HEADLINE, STORY, RULE, STORY.replaceAll('ferry', 'boat')]],
    [
      'a subhead below a rule',
      [HEADLINE, STORY, RULE, 'Crossings and slips', STORY.replaceAll('ferry', 'boat')],
    ],
    ['a name below a paragraph', [HEADLINE, STORY, 'Ada Quill', STORY.replaceAll('ferry', 'boat')]],
  ])('takes nothing of a story with %s', (_, parts) => {
    const { fields, body } = of(...parts);
    expect(fields.title.value).toBe(HEADLINE);
    expect(body.startsWith(STORY)).toBe(true);
  });
});
