import { groupByDate } from '../site/group-by-date.ts';
import { groupBySource } from '../site/group-by-source.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import { searchFor } from '../site/names/name-words.ts';
import { toSearchPath } from '../site/search-path.ts';
import { type Timeline, toTimeline } from './timeline.ts';

/** Fewer dated texts are said, not drawn. */
const LEAST_TEXTS = 3;

/**
 * The texts of a name in time; each year leads to a search for it. Texts without a date stand in the list alone.
 * @returns null where there is too little to draw
 */
export function toNameTimeline(name: NameGroup): Timeline | null {
  const dated = name.articles.filter(({ when }) => when.order > 0);
  if (dated.length < LEAST_TEXTS) return null;
  const timeline = toTimeline({
    articles: dated,
    dated,
    undated: [],
    sources: groupBySource(dated, []),
    span: name.span,
    years: groupByDate(dated),
  });
  if (timeline === null) return null;
  const years = timeline.years.map((year) => ({
    ...year,
    path: toSearchPath({ ...searchFor(name), from: year.key, to: year.key }),
  }));
  return { ...timeline, years };
}
