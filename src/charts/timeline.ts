// The collection in time: marks where texts are few, an outline where they are many, and the years behind both.
import { SOURCES } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type MarkChart, toMarkChart } from './mark-chart.ts';
import { toVolumeChart, type VolumeChart } from './volume-chart.ts';

export interface Timeline {
  readonly drawing:
    | { readonly kind: 'marks'; readonly chart: MarkChart }
    | { readonly kind: 'volume'; readonly chart: VolumeChart };
  /** Years that hold something, from the oldest: the same in numbers. */
  readonly years: Site['years'];
  readonly undated: number;
}

/** The timeline of a site; null where nothing is dated. */
export function toTimeline(
  site: Pick<Site, 'articles' | 'dated' | 'undated' | 'sources' | 'span' | 'years'>,
): Timeline | null {
  const marks = toMarkChart(site.articles, site.sources, site.span, SOURCES);
  const volume = marks === null ? toVolumeChart(site.dated, site.span) : null;
  const rest = { years: site.years, undated: site.undated.length };
  if (marks !== null) return { drawing: { kind: 'marks', chart: marks }, ...rest };
  return volume === null ? null : { drawing: { kind: 'volume', chart: volume }, ...rest };
}
