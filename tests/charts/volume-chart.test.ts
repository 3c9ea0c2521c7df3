import { describe, expect, it } from 'vitest';
import { toVolumeChart } from '../../src/charts/volume-chart.ts';
import { toDateSpan } from '../../src/site/date-span.ts';
import { datedEntry } from '../support/dated-entry.ts';

function chartOf(dates: readonly string[]) {
  const entries = dates.map((date, at) => datedEntry(String(at), date));
  return toVolumeChart(entries, toDateSpan(entries));
}

/** Heights of the parts of an outline, from the left. */
function heights(outline: string): readonly number[] {
  return [...outline.matchAll(/L?(?<x>[\d.]+),(?<y>[\d.]+)/gu)].map(({ groups }) => 1000 - Number(groups?.y));
}

describe('toVolumeChart', () => {
  it('draws the months of the years, and the uncertain above the certain', () => {
    const chart = chartOf(['2020-03-05', '2020-03-06', '2020-03', '[2020-03-30..2020-04-02]']);
    expect(chart).toMatchObject({ unit: 'month', width: 12, peak: { words: 'March 2020', count: 4 } });
    expect(Math.max(...heights(chart?.certain ?? ''))).toBe(750);
    expect(Math.max(...heights(chart?.all ?? ''))).toBe(1000);
    expect(chart?.hasPossible).toBe(true);
  });

  it('has levels at whole counts alone', () => {
    expect(chartOf(['2020-03-05'])?.levels.map(({ count }) => count)).toEqual([1]);
    const many = chartOf(Array.from({ length: 95 }, () => '2020-03-05'));
    expect(many?.levels.map(({ count }) => count)).toEqual([20, 40, 60, 80]);
    expect(many?.levels.every(({ at }) => at > 0 && at <= 1)).toBe(true);
  });

  it('shows a single text beside many', () => {
    const chart = chartOf(['2020-01-01', ...Array.from({ length: 500 }, () => '2020-06-01')]);
    expect(
      heights(chart?.certain ?? '')
        .filter((height) => height > 0)
        .sort((a, b) => a - b)[0],
    ).toBeGreaterThanOrEqual(20);
  });

  it('is none where nothing is dated', () => expect(chartOf([])).toBeNull());
});
