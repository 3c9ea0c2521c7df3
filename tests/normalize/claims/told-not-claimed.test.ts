import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../support/normalize-text.ts';

// What a story tells below a word that elsewhere is a label, and what readers' buttons say.

const P =
  'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay.';
const P2 =
  'Officials from both villages told reporters that the length of the rope is what they cannot agree on, as ever.';
const H = 'Ferry runs on without a captain for weeks';
const record = (text: string) => normalizeText(text).record;
const fields = (text: string) => record(text).fields;
const body = (text: string) => record(text).blocks.map((block) => block.text);

describe('a byline', () => {
  it.each([
    ['Words: Jane Doe', 'Jane Doe'],
    ['WORDS: Jane Doe', 'Jane Doe'],
    ['Text: Jane Doe   Photos: John Roe', 'Jane Doe'],
    ['By Harbor Gazette staff', 'Harbor Gazette staff'],
    ['By Harbor Gazette Staff Reporters', 'Harbor Gazette Staff Reporters'],
  ])('stands in %s', (line, name) =>
    expect(fields(`${H}\n${line}\n\n${P}\n\n${P2}`).byline.value).toBe(name),
  );

  it.each([
    'Text: It took nine men and two boats to bring the ferry back to its pier on Sunday.',
    'Story: She stood by the well and waited for the bus to come in.',
    'Report: Police have closed the pier for the night, and the harbour too.',
    'Text: Es dauerte lange, bis das Boot wieder am Steg lag.',
    'By midday hospital staff',
  ])('does not stand in %s', (line) =>
    expect(fields(`${H}\n\n${line}\n\n${P}\n\n${P2}`).byline.value).toBeNull(),
  );

  it('leaves what stands behind the word to the story', () =>
    expect(
      body(`${H}\n\nText: It took nine men and two boats to bring it back.\n\n${P}`).join(' '),
    ).toContain('It took nine men'));
});

describe('a dateline under its label', () => {
  it('is a place with a capital', () =>
    expect(fields(`DATELINE: Nairobi\n\n${H}\n\n${P}\n\n${P2}`).dateline.value).toBe('Nairobi'));
  it('is no sentence', () =>
    expect(fields(`Dateline: a history of the wire\n\n${P}\n\n${P2}`).dateline.value).toBeNull());
});

describe('a word for an opinion piece', () => {
  it.each(['Kommentar', 'Comment', 'OPINION'])('says it above the headline: %s', (word) =>
    expect(fields(`${word}\n\n${H}\nBy Jane Doe\n\n${P}\n\n${P2}`).kind.value).toBe('opinion'),
  );
  it.each(['Kommentare', 'Comment', 'Commentaire', 'Comments'])('is a button below it: %s', (word) =>
    expect(fields(`${H}\nBy Jane Doe\n17 May 2021\n${word}\n\n${P}\n\n${P2}`).kind.value).toBe('news'),
  );
});

describe('labelled lines', () => {
  it('are told by a notice of an event', () =>
    expect(
      body(
        `Choir to sing\n\nWhen: Saturday 14 May, 7.30 p.m.\nWhere: Hythe\nTickets: £8 at the door\n\n${P}`,
      ).join(' '),
    ).toContain('Where: Hythe'));
  it('are a record with one that is known', () =>
    expect(
      body(`${H}\n\nWhen: Saturday\nSection: A\nPublication date: 14 May 2021\n\n${P}\n\n${P2}`).join(' '),
    ).not.toContain('Section: A'));
});

describe('a live blog', () => {
  it('keeps the headlines of its entries', () => {
    const entry = (time: string, head: string) => `${time}\n${head}\n${P}`;
    const text = `Live: storm hits the west coast\n\n7 January 2018\n\n${[
      entry('18:40', 'Power is back'),
      entry('17:15', 'Ferry runs aground'),
      entry('15:02', 'Tree falls on school'),
    ].join('\n\n')}`;
    const told = body(text).join(' ');
    for (const head of ['Power is back', 'Ferry runs aground', 'Tree falls on school'])
      expect(told).toContain(head);
  });
});

describe('the address of a text', () => {
  it('is not its mailing list’s', () =>
    expect(
      fields(
        `${H}\n\n${P}\n\n_____________\nferry-news mailing list\nhttp://lists.example.org/mailman/listinfo/ferry-news`,
      ).originalUrl.value,
    ).toBeNull());
  it('is the one on its last line', () =>
    expect(fields(`${H}\n\n${P}\n\n${P2}\n\nhttp://gazette.example/news/ferry`).originalUrl.value).toBe(
      'http://gazette.example/news/ferry',
    ));
});
