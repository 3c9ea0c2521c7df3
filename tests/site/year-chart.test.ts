import { describe, expect, it } from 'vitest';
import { toYearChart } from '../../src/site/year-chart.ts';
import { COLLECTION } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder } from '../support/sample-site.ts';

describe('toYearChart', () => {
  it('counts every year from the first to the last, its uncertain part, and each source', async () => {
    const { site, folder } = await makeSampleSite(COLLECTION);
    const chart = toYearChart(site.years, site.sources, site.undated.length);
    expect(chart?.bars.map(({ key, articles, uncertain }) => [key, articles, uncertain])).toEqual([
      ['2020', 1, 1],
      ['2021', 3, 1],
      ['2022', 0, 0],
      ['2023', 0, 0],
      ['2024', 1, 0],
    ]);
    expect(chart?.bars[2]?.path).toBeNull();
    expect(chart?.undated).toBe(2);
    expect(chart?.lanes[0]).toMatchObject({ source: { name: 'Mehr News Agency' }, counts: [1, 1, 0, 0, 0] });
    expect(toYearChart([], site.sources, 7)).toBeNull();
    await removeFolder(folder);
  });
});
