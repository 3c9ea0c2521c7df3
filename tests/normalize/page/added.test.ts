import { describe, expect, it } from 'vitest';
import { loadFixtureTexts } from '../../support/fixtures.ts';
import { normalizeText } from '../../support/normalize-text.ts';
import { loadTuneTexts } from '../../support/tune-texts.ts';

/** The standfirst of a page is kept, but is no body. */
const body = (text: string) =>
  normalizeText(text)
    .record.blocks.filter(({ type }) => type !== 'standfirst')
    .map(({ type, text: words }) => `${type}: ${words}`);

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
  it.each(ADDED)('keeps its body with %s', (__, add) => expect(body(add(text))).toEqual(body(text)));
});

describe('the labelled texts that rules were written with', () => {
  const TUNE = loadTuneTexts();
  /** All at once: a plea above, a licence below, then the readers. */
  const add = (text: string) =>
    `Sign up for our newsletter\n\n${text}\n\nAll Content by Heron Wire is licensed under a Creative Commons Attribution 4.0 International License.\n\nComments\n\nJane Doe\n2 days ago\nIt is all lies, as I have always said to everyone who asked me.\n`;

  it('keep their bodies with all of that round them, but for one in fifty', () => {
    const changed = TUNE.filter(
      ({ text }) => JSON.stringify(body(add(text))) !== JSON.stringify(body(text)),
    ).map(({ name }) => name);
    expect(changed.length).toBeLessThanOrEqual(TUNE.length / 50);
  }, 120_000);
});
