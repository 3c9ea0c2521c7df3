import { describe, expect, it } from 'vitest';
import { type Gold, goldSchema, HALVES } from '../../src/evaluate/gold.ts';
import { type LabelledText, readLabelledTexts, readLayouts } from '../support/gold.ts';

/** Fewest cases a layout wants before its score says anything. */
const FEWEST_CASES = 3;
/** Fewest languages a half wants, so that no rule passes for knowing English only. */
const FEWEST_LANGUAGES = 10;
const LONGEST_MARK = 12;

/** What is wrong with the labels of one text; names the label, never quotes the text: the sealed half stays unread. */
function findFaults({ raw, labels }: LabelledText): readonly string[] {
  const parsed = goldSchema.safeParse(labels);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return [...findUnprinted(raw, parsed.data), ...findLostStretches(raw, parsed.data)];
}

/** Title, byline and dateline that the text does not print. */
function findUnprinted(raw: string, { title, byline, dateline }: Gold): readonly string[] {
  const printed = fold(raw);
  const isPrinted = (value: string | null): boolean => value === null || printed.includes(fold(value));
  return [
    ...(isPrinted(title) ? [] : ['title is not in the text']),
    ...(isPrinted(dateline) ? [] : ['dateline is not in the text']),
    ...(byline ?? []).flatMap((name, index) =>
      isPrinted(name) ? [] : [`byline ${index + 1} is not in the text`],
    ),
  ];
}

/** Marks of the body that cannot be found in order, run over a line's end, or are too long to be read at a glance. */
function findLostStretches(raw: string, { body }: Gold): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  for (const [index, { from, to }] of body.entries()) {
    const start = raw.indexOf(from, end);
    const last = start < 0 ? -1 : raw.indexOf(to, start + from.length);
    if (start < 0) faults.push(`body ${index + 1}: "from" is not behind the stretch before`);
    else if (last < 0) faults.push(`body ${index + 1}: "to" is not behind "from"`);
    else end = last + to.length;
    for (const mark of [from, to])
      if (/[\r\n]/u.test(mark) || mark.split(/\s+/u).length > LONGEST_MARK)
        faults.push(`body ${index + 1}: a mark is longer than a dozen words or than its line`);
  }
  return faults;
}

function fold(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

function share<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.filter(has).length / items.length;
}

describe('labels', () => {
  const text = {
    half: 'tune',
    layout: 'x',
    id: 'tune/x/y',
    raw: 'RAIN\n\nA.\nPARIS - It rained.\nIt stopped.\nFoot',
  } as const;
  const gold = {
    about: 'A story of two lines',
    language: 'en',
    kind: 'news',
    title: 'RAIN',
    source: null,
    date: null,
    byline: ['A.'],
    dateline: 'PARIS',
    body: [{ from: 'It rained', to: 'stopped.' }],
  };

  it.each([
    ['sound labels', {}, []],
    ['a title that is not printed', { title: 'SNOW' }, ['title is not in the text']],
    ['a byline that is not printed', { byline: ['A.', 'B.'] }, ['byline 2 is not in the text']],
    ['a dateline that is not printed', { dateline: 'ROME' }, ['dateline is not in the text']],
    [
      'a date that is none',
      { date: '2021-13-01' },
      ['date: not a date in EDTF, expected one such as `2021-05-17`'],
    ],
    [
      'marks in the wrong order',
      { body: [{ from: 'It stopped', to: 'rained.' }] },
      ['body 1: "to" is not behind "from"'],
    ],
    [
      'a stretch before the one it follows',
      {
        body: [
          { from: 'It stopped', to: 'Foot' },
          { from: 'It rained', to: '.' },
        ],
      },
      ['body 2: "from" is not behind the stretch before'],
    ],
    [
      'a mark over two lines',
      { body: [{ from: 'It rained.\nIt', to: 'Foot' }] },
      ['body 1: a mark is longer than a dozen words or than its line'],
    ],
  ])('are judged: %s', (_, change, faults) => {
    expect(findFaults({ ...text, labels: { ...gold, ...change } })).toEqual(faults);
  });
});

describe.each(HALVES)('the %s half of the labelled set', (half) => {
  const texts = readLabelledTexts(half);
  const layouts = readLayouts().filter((layout) => layout.half === half);

  it.skipIf(texts === null)('labels what the texts print', () => {
    const faults = (texts ?? []).flatMap((text) => findFaults(text).map((fault) => `${text.id}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it.skipIf(texts === null)('holds each of its layouts, and only those', () => {
    const cases = (texts ?? []).map(({ layout }) => layout);
    const thin = layouts.filter(({ id }) => cases.filter((layout) => layout === id).length < FEWEST_CASES);
    expect(thin.map(({ id }) => id)).toEqual([]);
    expect(cases.filter((layout) => !layouts.some(({ id }) => id === layout))).toEqual([]);
  });

  it.skipIf(texts === null)('is of many languages, and mostly says when and whose', () => {
    const golds = (texts ?? []).map(({ labels }) => goldSchema.parse(labels));
    expect(new Set(golds.map(({ language }) => language)).size).toBeGreaterThanOrEqual(FEWEST_LANGUAGES);
    expect(share(golds, ({ date }) => date !== null)).toBeGreaterThanOrEqual(0.5);
    expect(share(golds, ({ source }) => source !== null)).toBeGreaterThanOrEqual(0.5);
  });
});
