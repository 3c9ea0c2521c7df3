import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadFixtureTexts } from '../support/fixtures.ts';
import { normalizeText, recordOf } from '../support/normalize-text.ts';
import { loadTuneTexts } from '../support/tune-texts.ts';

type Article = ReturnType<typeof recordOf>;

/** Everything of an article but its offsets. */
function withoutOffsets(record: Article): unknown {
  const fields = Object.entries(record.fields).map(([name, { value, basis, rule }]) => ({
    name,
    value,
    basis,
    rule,
  }));
  return {
    fields,
    blocks: record.blocks.map(({ type, text: words, emphasis }) => ({ type, words, emphasis })),
  };
}

const body = ({ blocks }: Article) => blocks.map(({ type, text: words }) => `${type}: ${words}`);

const TEXTS = loadFixtureTexts();

/** Changes that no reader sees. */
const INVISIBLE: readonly (readonly [string, (text: string) => string])[] = [
  ['carriage returns and line feeds', (text) => text.replaceAll('\n', '\r\n')],
  ['carriage returns', (text) => text.replaceAll('\n', '\r')],
  ['line separators', (text) => text.replaceAll('\n', '\u2028')],
  ["a mainframe's line ends", (text) => text.replaceAll('\n', '\u0085')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', '   \n')],
  ['blank lines before and behind', (text) => `\n\n${text}\n\n\n`],
  ['direction marks on blank lines', (text) => text.replaceAll('\n\n', '\n\u200F\n')],
];

describe.each(TEXTS)('%s', (_, text) => {
  it.each(INVISIBLE)('is the same article with %s', (__, change) => {
    expect(withoutOffsets(normalizeText(change(text)).record)).toEqual(withoutOffsets(recordOf(text)));
  });

  it('keeps its body when a heading of comments and comments are added', () => {
    const comments = 'View all comments\n\nIt is all lies, as I have always said to everyone who asked me.';
    expect(body(normalizeText(`${text}\n\n${comments}`).record)).toEqual(body(recordOf(text)));
  });
});

const TUNE = loadTuneTexts();

/** Numbers that may be years, in the digits of any script, years of Japanese and Chinese eras, and the two digits in a messenger's stamp. */
const YEARS =
  /\p{Nd}{4,}|(?<=(?<!\d)\d{1,2}[./-]\d{1,2}[./-])\d\d(?!\d)|(?:令和|平成|昭和|民國|民国)\S{1,4}年/gu;

describe('the labelled texts that rules were written with', () => {
  it.each(TUNE)('$name: no year is left where no year is printed', ({ text }) => {
    const { fields } = normalizeText(text.replace(YEARS, '')).record;
    const values = [fields.date.value, fields.dateTime.value, fields.captured.value];
    expect(values.filter((value) => value !== null && !value.startsWith('X'))).toEqual([]);
  });

  it.each(TUNE)('$name: a byte order mark changes nothing', ({ text }) => {
    expect(withoutOffsets(normalizeText(`\uFEFF${text}`).record)).toEqual(withoutOffsets(recordOf(text)));
  });

  it.each(TUNE)('$name: a plain copy of the body keeps all its words', ({ story }) => {
    const { record } = normalizeText(story);
    const setAside = record.ledger.filter(({ label }) => !KEPT.has(label));
    expect(setAside.map(({ rule, start, end }) => [rule, story.slice(start, end)])).toEqual([]);
  });
});

/** Roles of an article's own words. */
const KEPT: ReadonlySet<string> = new Set([
  ...['body', 'layout', 'headline', 'standfirst', 'caption'],
  ...['byline', 'dateline', 'date'],
]);

describe('where and when it runs', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  const HUNDRED = 100;
  const hundreds = Array.from({ length: Math.ceil(TUNE.length / HUNDRED) }, (_, index) => index * HUNDRED);

  it.each(hundreds)('changes no date: neither clock, nor zone, nor locale, texts from %i', (first) => {
    const texts = TUNE.slice(first, first + HUNDRED);
    const here = texts.map(({ text }) => recordOf(text).fields);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LANG', 'fa_IR.UTF-8');
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z') });
    expect(new Date().getTimezoneOffset()).toBe(-840);
    expect(texts.map(({ text }) => normalizeText(text).record.fields)).toEqual(here);
  });
});
