import { describe, expect, it } from 'vitest';
import { countLabels, toGroups, toSegments } from '../../src/site/ledger-view.ts';
import { toSampleFiles } from '../support/sample-article.ts';
import { COLLECTION, COMMENTED, WIRE } from '../support/sample-collection.ts';

describe('toSegments', () => {
  it.each(COLLECTION)('shows every character of $path once, in order', (sample) => {
    const { record, raw } = toSampleFiles(sample);
    const segments = toSegments(record, raw);
    const shown = segments.flatMap((segment) => segment.stretches.map((stretch) => stretch.text)).join('');
    expect(shown).toBe(raw);
    expect(segments).toHaveLength(record.ledger.length);
  });

  it.each(COLLECTION)('has a place for all evidence of $path', (sample) => {
    const { record, raw } = toSampleFiles(sample);
    const segments = toSegments(record, raw);
    const places = segments.flatMap(({ start, stretches }) => [
      start,
      ...stretches.map(({ place }) => place),
    ]);
    for (const field of Object.values(record.fields)) {
      for (const span of field.spans) expect(places).toContain(span.start);
    }
  });

  it('cuts a segment where evidence begins and ends', () => {
    const { record, raw } = toSampleFiles(WIRE);
    const dateline = toSegments(record, raw)[0];
    expect(dateline?.stretches.map(({ text }) => text)).toEqual([
      'TEHRAN',
      ', ',
      'May 17',
      ' (',
      'MNA',
      ') –',
    ]);
    expect(dateline?.stretches.map(({ place }) => place)).toEqual([0, null, 8, null, 16, null]);
  });
});

describe('toGroups', () => {
  it('folds comments with the white space between them, and nothing else', () => {
    const { record, raw } = toSampleFiles(COMMENTED);
    const groups = toGroups(toSegments(record, raw));
    expect(groups.map((group) => group.folded)).toEqual([false, true, false]);
    const folded = groups[1]?.segments.filter((segment) => segment.label !== 'layout');
    expect(folded?.map((segment) => segment.label)).toEqual(['comment', 'comment']);
    expect(groups.flatMap((group) => group.segments)).toEqual(toSegments(record, raw));
  });
});

describe('countLabels', () => {
  it('counts every character', () => {
    const { record } = toSampleFiles(COMMENTED);
    const counts = countLabels(record.ledger);
    expect(counts.reduce((sum, { characters }) => sum + characters, 0)).toBe(record.raw.length);
    expect(counts.find(({ label }) => label === 'comment')?.segments).toBe(2);
    expect(counts.find(({ label }) => label === 'byline')).toBeUndefined();
  });
});
