// Where marks stand on a timeline of few texts: a mark a text, a lane a source.

import type { ArticleEntry } from '../site/article-entry.ts';
import type { SourceGroup } from '../site/site.ts';
import { toYearAxis, type YearAxis } from './year-axis.ts';

/** A text on the timeline. */
export interface TextMark {
  readonly entry: ArticleEntry;
  /** 0 to 1: the first day it may be. */
  readonly at: number;
  /** 0 to 1: how far its date stretches; 0 for a day. */
  readonly stretch: number;
}

/** Texts of one source, or of all that have no lane of their own. */
export interface MarkLane {
  readonly name: string;
  /** From the site's root: of the source, or of the list of sources. */
  readonly path: string;
  readonly marks: readonly TextMark[];
  readonly undated: readonly ArticleEntry[];
}

export interface MarkChart {
  readonly axis: YearAxis;
  readonly lanes: readonly MarkLane[];
}

/** More marks than this are no longer told apart, or fit into the weight of a page. */
const MOST_MARKS = 120;
/** Sources with a lane of their own; others share one. */
const MOST_LANES = 10;

/**
 * The timeline; null where there are too many texts for a mark each, or none is dated.
 * @param others the path of the list of all sources
 */
export function toMarkChart(
  articles: readonly ArticleEntry[],
  sources: readonly SourceGroup[],
  span: { readonly from: string | null; readonly to: string | null },
  others: string,
): MarkChart | null {
  const axis = toYearAxis(span.from, span.to);
  if (axis === null || articles.length > MOST_MARKS) return null;
  const own = sources.length <= MOST_LANES ? sources : sources.slice(0, MOST_LANES - 1);
  const rest = sources.slice(own.length);
  const lanes = own.map(({ name, path, articles: held }) => toLane(name, path, held, axis));
  if (rest.length > 0) {
    const held = rest.flatMap((source) => source.articles);
    lanes.push(toLane(`${rest.length} other sources`, others, held, axis));
  }
  return { axis, lanes };
}

function toLane(name: string, path: string, held: readonly ArticleEntry[], axis: YearAxis): MarkLane {
  return {
    name,
    path,
    marks: held.flatMap((entry) => {
      const { from, to } = entry.when;
      if (from === null || to === null) return [];
      return [{ entry, at: axis.shareOf(from), stretch: axis.shareOf(to) - axis.shareOf(from) }];
    }),
    undated: held.filter((entry) => entry.when.order === 0),
  };
}
