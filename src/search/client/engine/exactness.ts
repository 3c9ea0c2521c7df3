// Which hits hold the very words that were typed: the index finds a word's other forms too.
import type { Sort } from '../../../site/search-address.ts';
import { formsOf } from '../../../site/word-forms.ts';
import type { Hit } from './find-hits.ts';
import type { LoadPage } from './load-page.ts';
import type { Query, Term } from './parse-query.ts';
import { shownText } from './shown-text.ts';

/** Hits whose texts are looked into: those of the first page of results, whose texts are loaded in any case. */
export const MOST_GRADED = 20;

/** Hits in a new order, with how many of them hold every term as typed. */
export interface GradedHits {
  readonly hits: readonly Hit[];
  /** null where not all hits were looked into. */
  readonly exact: number | null;
}

/**
 * Counts the hits that hold the terms as typed (case, accents and apostrophes aside), and, where they stand by
 * relevance, puts them first among the best.
 */
export async function gradeHits(
  hits: readonly Hit[],
  query: Query,
  sort: Sort,
  loadPage: LoadPage,
): Promise<GradedHits> {
  const asked = query.terms.filter(({ excluded }) => !excluded);
  if (asked.length === 0) return { hits, exact: hits.length };
  const best = hits.slice(0, MOST_GRADED);
  const graded = await Promise.all(
    best.map(async (hit) => ({
      hit,
      held: countHeld(shownText((await loadPage(hit.row)).content), asked),
    })),
  );
  const exact = graded.filter(({ held }) => held === asked.length).length;
  return {
    hits:
      sort === 'relevance'
        ? [...graded.toSorted((a, b) => b.held - a.held).map(({ hit }) => hit), ...hits.slice(MOST_GRADED)]
        : hits,
    exact: best.length < hits.length ? null : exact,
  };
}

/** How many terms a text holds as typed; a phrase counts where its words stand side by side. */
export function countHeld(content: string, terms: readonly Pick<Term, 'words'>[]): number {
  const words = content.split(/\s+/u).map((word) => formsOf(word));
  // A dash with spaces around it is no word: it does not part a phrase.
  const spoken = words.filter((forms) => forms.length > 0);
  return terms.filter(({ words: asked }) => {
    const folded = asked.map((word) => formsOf(word)[0] ?? '');
    return spoken.some((_, at) => folded.every((word, next) => spoken[at + next]?.includes(word)));
  }).length;
}
