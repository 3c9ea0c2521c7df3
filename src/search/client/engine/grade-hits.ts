// The best hits once more, by what their texts say: the index knows of each word but that a text holds it, and where first.
import type { Sort } from '../../../site/search-address.ts';
import type { SearchTable } from '../../table/search-table.ts';
import { SHOWN_AT_FIRST } from '../results-shown.ts';
import { beginningOf, findInText, wordsOfPage } from './find-in-text.ts';
import type { CountedClause, Hit } from './hit.ts';
import { IndexFileError, unlessMissing } from './index-file.ts';
import type { LoadPage } from './load-page.ts';
import { rarity, toScorer } from './score-hits.ts';

/** Hits whose texts are looked into: those shown at first, which are loaded in any case. */
export const MOST_GRADED = SHOWN_AT_FIRST;

/** Hits in a new order, with how many of them hold every clause as typed. */
export interface GradedHits {
  readonly hits: readonly Hit[];
  /** null where not all hits were looked into. */
  readonly exact: number | null;
}

/**
 * Counts the hits that hold what was asked for as typed (case, accents and apostrophes aside); where hits stand by
 * relevance, puts those first among the best, and scores them by every place of every word.
 */
export async function gradeHits(
  hits: readonly Hit[],
  asked: readonly CountedClause[],
  sort: Sort,
  table: SearchTable,
  loadPage: LoadPage,
): Promise<GradedHits> {
  if (asked.length === 0) return { hits, exact: hits.length };
  const best = hits.slice(0, MOST_GRADED);
  if (sort !== 'relevance' && best.length < hits.length) return { hits, exact: null };
  const score = toScorer(table);
  const silent: IndexFileError[] = [];
  const graded = await Promise.all(
    best.map(async (hit) => {
      const { row } = hit;
      const page = await loadPage(row).catch(unlessMissing);
      // It stays the hit that it is, and its place is as good a guess as another.
      if (page instanceof IndexFileError) {
        if (page.fault === 'silent') silent.push(page);
        return { hit, exact: null };
      }
      const text = wordsOfPage(page);
      const held = asked.map(({ clause, texts }) => ({
        ...findInText(clause.titleOnly ? beginningOf(text, table.titleWords[row] ?? 0) : text, clause),
        weight: rarity(texts, table.size),
      }));
      const exact = held.filter(({ isExact }) => isExact).length;
      return { hit: { row, score: score(row, held) }, exact };
    }),
  );
  // A server that answers for none of them is not waited for once more, for those that are shown.
  if (silent[0] && silent.length === best.length) throw silent[0];
  const exact = graded.filter((each) => each.exact === asked.length).length;
  const isWhole = best.length === hits.length && graded.every((each) => each.exact !== null);
  return {
    hits: sort === 'relevance' ? [...inOrder(graded, asked.length), ...hits.slice(MOST_GRADED)] : hits,
    exact: isWhole ? exact : null,
  };
}

/** Equal ones as they stood; what could not be looked into may hold everything as typed. */
function inOrder(
  graded: readonly { readonly hit: Hit; readonly exact: number | null }[],
  most: number,
): readonly Hit[] {
  return graded
    .toSorted((a, b) => (b.exact ?? most) - (a.exact ?? most) || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);
}
