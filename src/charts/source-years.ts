import { groupBy } from '../site/group-by.ts';
import { NOT_STATED_VALUE } from '../site/search-address.ts';
import { toSearchPath } from '../site/search-path.ts';
import type { SourceGroup } from '../site/site.ts';

/** A year of a source. */
export interface SourceYear {
  /** `2021` */
  readonly name: string;
  /** The search for these texts, from the site's root. */
  readonly path: string;
  readonly articles: number;
}

/** The years in which texts of a source fall, or may fall, from the first; each leads to a search for them. */
export function toSourceYears({ id, articles }: SourceGroup): readonly SourceYear[] {
  const places = articles.flatMap(({ when }) => [...new Set(when.months.map((month) => month.slice(0, 4)))]);
  return [...groupBy(places, (year) => year)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, held]) => ({
      name: String(Number(year)),
      path: toSearchPath({ source: [id ?? NOT_STATED_VALUE], from: year, to: year }),
      articles: held.length,
    }));
}
