import { describe, expect, it } from 'vitest';
import { loadFixtureTexts } from '../../support/fixtures.ts';
import { normalizeText, recordOf } from '../../support/normalize-text.ts';
import { loadTuneTexts } from '../../support/tune-texts.ts';

/** The standfirst of a page is kept, but is no body. */
const body = ({ blocks }: ReturnType<typeof recordOf>) =>
  blocks.filter(({ type }) => type !== 'standfirst').map(({ type, text: words }) => `${type}: ${words}`);

const record = (text: string) => normalizeText(text).record;

const TEXTS = loadFixtureTexts();

const COMMENT =
  `It is all lies, as I have always said to everyone who asked me. Nobody here believes a word of it any
more, and I for one have stopped reading.\n\n`.repeat(8);

/** What others put before and behind a text. */
const ADDED: readonly (readonly [string, (text: string) => string])[] = [
  ['a copyright line', (text) => `${text}\n\n© 2021 The Daily Grain. All rights reserved.\n`],
  [
    'a licence',
    (text) =>
      `${text}\n\nAll Content by Heron Wire is licensed under a Creative Commons Attribution 4.0 International License.\n`,
  ],
  ['a plea behind it', (text) => `${text}\n\nSubscribe to our newsletter\n`],
  ['a plea before it', (text) => `Sign up for our newsletter\n\n${text}`],
  ['a consent before it', (text) => `We use cookies to improve your experience.\n\n${text}`],
  [
    'a banner before and behind it',
    (text) => `Support The Daily Grain\n\n${text}\n\nSupport The Daily Grain\n`,
  ],
  ['comments, longer than it', (text) => `${text}\n\nComments\n\n${COMMENT}`],
  ['comments behind a counter', (text) => `${text}\n\n3 Comments\n\nJane\n2 days ago\n${COMMENT}`],
  [
    'comments in German',
    (text) => `${text}\n\nKommentare\n\nHans Meier\nDas ist doch alles gelogen, wie ich immer gesagt habe.\n`,
  ],
  [
    'comments in Persian',
    (text) => `${text}\n\nنظرات\n\nعلی\nهمه این‌ها دروغ است، همان‌طور که همیشه گفته‌ام.\n`,
  ],
];

describe.each(TEXTS)('%s', (_, text) => {
  it.each(ADDED)('keeps its body with %s', (__, add) =>
    expect(body(record(add(text)))).toEqual(body(recordOf(text))),
  );
});

describe('the labelled texts that rules were written with', () => {
  const TUNE = loadTuneTexts();
  /** All at once: a plea above, a licence below, then the readers. */
  const add = (text: string) =>
    `Sign up for our newsletter\n\n${text}\n\nAll Content by Heron Wire is licensed under a Creative Commons Attribution 4.0 International License.\n\nComments\n\nJane Doe\n2 days ago\nIt is all lies, as I have always said to everyone who asked me.\n`;

  it('keep their bodies with all of that round them, but for one in fifty', () => {
    const changed = TUNE.filter(
      ({ text }) => JSON.stringify(body(record(add(text)))) !== JSON.stringify(body(recordOf(text))),
    ).map(({ name }) => name);
    expect(changed.length).toBeLessThanOrEqual(TUNE.length / 50);
  }, 120_000);
});

describe('what only looks as if it had been added', () => {
  const P =
    'The council said on Sunday that the ferry would go on running for several more weeks, and that nobody would pay for it.';
  const Q =
    'Officials from both villages told reporters that the length of the rope is what they cannot agree on, as it has been for years.';

  it.each([
    ['a headline printed twice', 'Harbour works', 'Harbour works'],
    ['thanks at both ends', 'Thank you.', 'Thank you.'],
    ['a paper and its day at both ends', 'Daily Grain, 3 May 2021', 'Daily Grain, 3 May 2021'],
  ])('%s is not white space', (_, above, below) => {
    const text = `${above}\n\n${P}\n\n${Q}\n\n${below}`;
    const lost = record(text).ledger.filter(
      ({ rule, start, end }) => rule === 'layout/white-space' && /\p{L}/u.test(text.slice(start, end)),
    );
    expect(lost).toEqual([]);
  });

  it('a licence above a text is read, and no white space', () => {
    const { ledger, fields } = record(
      `This article is published under a Creative Commons Attribution 4.0 International License.\n\n${P}\n\n${Q}`,
    );
    expect(ledger[0]?.rule).not.toBe('layout/white-space');
    expect(fields.source.value).toBeNull();
  });

  it('a story that goes on below its comments, behind a subhead', () => {
    const text = `Ferry stays\n\n${P}\n\n${Q}\n\n${P}\n\nComments\n\n"We are ready," said the mayor, who has a rope of her own and a boat to tie to it.\n\n${Q}\n\nBackground\n\n${P}\n\n${Q}`;
    expect(body(record(text)).join(' ')).toContain('We are ready');
  });
});
