import { describe, expect, it } from 'vitest';
import { findFallen, moveFloors } from '../../src/evaluate/baseline.ts';
import { scoreText, type TextScore } from '../../src/evaluate/evaluate-set.ts';
import { findStretches } from '../../src/evaluate/find-stretches.ts';
import type { Gold } from '../../src/evaluate/gold.ts';
import { SCORED_FIELDS, type Verdict } from '../../src/evaluate/score-field.ts';
import { sumUp, sumUpBy } from '../../src/evaluate/set-scores.ts';
import { cutDown, toShare, toTable } from '../../src/evaluate/table.ts';
import { normalizeText } from '../support/normalize-text.ts';

/** A text all of whose fields got one verdict. */
function withVerdict(verdict: Verdict, language = 'en'): TextScore {
  const score = { verdict, expected: null, seen: null };
  const fields = Object.fromEntries(SCORED_FIELDS.map((field) => [field, score])) as TextScore['fields'];
  return {
    name: 'a/b',
    layout: 'a',
    draw: 1,
    language,
    body: { precision: 1, recall: 0.5 },
    fields,
    broken: [],
    lost: [],
    kept: [],
  };
}

describe('texts summed up', () => {
  const all = (['right', 'right', 'rightly-null', 'missed', 'wrong', 'invented'] as const).map((verdict) =>
    withVerdict(verdict),
  );

  it('are shares of the texts that they are about', () => {
    const { scores, verdicts, texts } = sumUp(all);
    expect(texts).toBe(6);
    expect(verdicts.date).toEqual({ right: 2, 'rightly-null': 1, missed: 1, wrong: 1, invented: 1 });
    expect([scores['date.right'], scores['date.found'], scores['date.silent']]).toEqual([
      3 / 6,
      2 / 4,
      1 / 2,
    ]);
    expect([scores['body.precision'], scores['body.recall'], scores.holds]).toEqual([1, 0.5, 1]);
  });

  it('have no share of nothing', () => {
    expect(Object.keys(sumUp([withVerdict('right')]).scores)).not.toContain('date.silent');
    expect(Object.keys(sumUp([withVerdict('invented')]).scores)).not.toContain('date.found');
    expect(sumUp([]).scores).toEqual({});
  });

  it('count as broken where one thing does not hold', () =>
    expect(sumUp([...all, { ...withVerdict('right'), broken: ['order', 'kept'] }]).scores.holds).toBe(6 / 7));

  it('stand by language, in order', () => {
    const groups = sumUpBy([withVerdict('right', 'fr'), ...all], ({ language }) => language);
    expect(Object.entries(groups).map(([name, { texts }]) => [name, texts])).toEqual([
      ['en', 6],
      ['fr', 1],
    ]);
  });
});

describe('what is wrong with a body', () => {
  const raw = `View all comments are welcome at our desk, day and night, and so are letters from readers of all ages.

Rain fell on the harbor on Monday for the first time in nine months, the weather office said in a note.

View all comments

It is all lies, as I have always said to everyone who asked me about it, and to many who did not.
`;
  const gold: Gold = {
    about: 'A text whose last paragraph the reader takes for body',
    language: 'en',
    kind: 'news',
    title: null,
    source: null,
    date: null,
    byline: null,
    dateline: null,
    body: [{ from: 'Rain fell', to: 'did not.' }],
  };
  const normalized = normalizeText(raw);
  const body = findStretches(raw, gold.body).spans ?? [];
  const text = { name: 'a/b', layout: 'a', draw: 1, bytes: Buffer.from(raw), raw, gold, body };
  const { lost, kept } = scoreText(text, normalized, () => null);

  it('is named with the label that it got', () => {
    expect(lost.join('\n')).toContain('It is all lies');
    expect(lost.join('\n')).toContain('(comment, furniture/comment-section)');
    expect(lost.join('\n')).not.toContain('Rain fell');
  });
  it('is not the label of a question', () => {
    const interview =
      'The mayor talked to us. Q: Why did the bridge close so early this year? A: It was old, and nobody had the money. ' +
      'Q: When will it open again for cars and trams? A: In May, if the steel comes, and for trams a little later.';
    const whole = { ...text, raw: interview, body: [{ start: 0, end: interview.length }] };
    const made = normalizeText(interview);
    expect(made.record.blocks.map(({ type }) => type)).toContain('question');
    expect(scoreText(whole, made, () => null).lost).toEqual([]);
  });
  it('is named where it is no part of the story', () => {
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('View all comments are welcome');
  });
});

describe('floors', () => {
  it.each([
    [0.93, 0.93, []],
    [0.9309, 0.93, []],
    [0.9299, 0.93, ['x fell to .929, expected at least .930']],
  ])('measured %d against %d', (measured, floor, fallen) =>
    expect(findFallen({ x: measured }, { x: floor })).toEqual(fallen),
  );

  it('move to what is measured, cut down', () =>
    expect(moveFloors({ a: 0.9999, b: 0.5, c: 300 }, { a: 0.9, b: 0.6, d: 1 })).toEqual({
      floors: { a: 0.999, b: 0.5, c: 300 },
      raised: ['a', 'c'],
      fallen: [
        'b fell to .500, expected at least .600',
        'd is not measured any more, expected at least 1.000',
      ],
    }));
});

describe('figures', () => {
  it.each([
    [0.9996, '.999'],
    [0.93, '.930'],
    [0, '.000'],
    [1, '1.000'],
    [285, '285'],
    [null, '–'],
    [undefined, '–'],
  ])('%s is %s', (share, words) => expect(toShare(share)).toBe(words));
  it.each([0.001, 0.29, 0.57, 0.58, 0.93, 1])('%d is not cut', (share) => expect(cutDown(share)).toBe(share));
  it('stand in line', () =>
    expect(
      toTable([
        ['name', 'n'],
        ['a', '100'],
      ]),
    ).toEqual(['name    n', 'a     100']));
});
