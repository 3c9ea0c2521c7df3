import { describe, expect, it } from 'vitest';
import type { Gold } from '../../src/evaluate/gold.ts';
import { type ScoredField, scoreField } from '../../src/evaluate/score-field.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { normalizeText } from '../support/normalize-text.ts';

const GOLD: Gold = {
  about: 'A text',
  language: 'en',
  kind: 'news',
  title: null,
  source: null,
  date: null,
  byline: null,
  dateline: null,
  body: [],
};

const { record: EMPTY } = normalizeText('Nothing is said here.');

/** A record whose field has a value, or none. */
function withField(name: ScoredField, value: unknown, basis = 'stated'): ArticleRecord {
  const field = { ...EMPTY.fields[name], value, basis: value === null ? 'absent' : basis };
  return { ...EMPTY, fields: { ...EMPTY.fields, [name]: field } };
}

/** A catalogue of one outlet with two names. */
const outletId = (name: string) => (['Norda News Agency', 'NNA'].includes(name) ? 'norda-news-agency' : null);

const verdict = (name: ScoredField, expected: unknown, seen: unknown, basis?: string) =>
  scoreField(name, { ...GOLD, [name]: expected } as Gold, withField(name, seen, basis), outletId).verdict;

describe.each<readonly [ScoredField, unknown, unknown]>([
  ['title', 'Rain at last', 'Drought goes on'],
  ['source', { id: 'ansa', name: 'ANSA' }, { id: 'the-hindu', name: 'The Hindu' }],
  ['date', '2021-05-17', '2021-05-18'],
  ['byline', ['Jane Roe'], 'John Roe'],
  ['dateline', 'TEHRAN', 'QOM'],
])('%s', (name, one, other) => {
  const seen = Array.isArray(one) ? one[0] : one;
  it('is right', () => expect(verdict(name, one, seen)).toBe('right'));
  it('is wrong', () => expect(verdict(name, one, other)).toBe('wrong'));
  it('is missed', () => expect(verdict(name, one, null)).toBe('missed'));
  it('is invented', () => expect(verdict(name, null, other)).toBe('invented'));
  it('is rightly null', () => expect(verdict(name, null, null)).toBe('rightly-null'));
});

describe('values are the same', () => {
  it.each<readonly [ScoredField, unknown, unknown]>([
    ['title', '“Rain” at  last – again', '"RAIN" AT LAST - AGAIN'],
    ['title', 'L’eau', "L'eau"],
    ['source', { id: 'unhcr', name: 'ACNUR' }, { id: 'unhcr', name: 'UNHCR' }],
    ['source', { id: 'minnan-chenbao', name: '闽南晨报' }, { id: 'outlet-12345678', name: '闽南晨报' }],
    ['source', { id: 'the-argus', name: 'The Argus' }, { id: 'argus', name: 'ARGUS' }],
    ['source', { id: 'nna', name: 'NNA' }, { id: 'norda-news-agency', name: 'Norda News Agency' }],
    ['date', '[2021-05-12,2021-12-05]', '[2021-12-05,2021-05-12]'],
    ['date', '2021-05', '2021-05'],
    ['byline', ['Jane Roe', 'John Doe'], 'John Doe and Jane Roe'],
    ['byline', ['Roe', 'Jane Roe'], 'Jane Roe et Roe'],
    ['byline', ['王小明'], '王小明'],
    ['dateline', 'Paris', 'PARIS'],
  ])('%s %j: %j', (name, expected, seen) => expect(verdict(name, expected, seen)).toBe('right'));
});

describe('values differ', () => {
  it.each<readonly [ScoredField, unknown, unknown]>([
    ['title', 'Rain at last', 'Rain at last | The Courier'],
    ['source', { id: 'ansa', name: 'ANSA' }, { id: 'aska', name: 'ASKA' }],
    ['source', { id: 'the-hindu', name: 'The Hindu' }, { id: 'the-hindu-times', name: 'The Hindu Times' }],
    ['date', '2021-05-17', '2021-05'],
    ['date', '2021-05-17', '2021-05-17~'],
    ['date', '[2021-05-12,2021-12-05]', '[2021-05-12..2021-12-05]'],
    ['byline', ['Jane Roe', 'John Doe'], 'Jane Roe'],
    ['byline', ['Jane Roe'], 'Jane Roe and John Doe'],
    ['byline', ['Jane Roe'], 'Jane Roe, Reporter'],
    ['dateline', 'PARIS', 'PARIS, May 17'],
    ['kind', 'news', 'opinion'],
    ['language', 'fr', 'en'],
  ])('%s %j: %j', (name, expected, seen) => expect(verdict(name, expected, seen)).toBe('wrong'));
});

describe('a title cut from the first sentence', () => {
  it('claims no headline', () => expect(verdict('title', null, 'Rain …', 'derived')).toBe('rightly-null'));
  it('finds none', () => expect(verdict('title', 'Rain', 'Rain', 'derived')).toBe('missed'));
});
