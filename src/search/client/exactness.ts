// Which hits hold the very words that were typed: the index finds a word's other forms too.
import { formsOf } from '../../site/word-forms.ts';
import type { Hit } from './find-hits.ts';
import { loadPage } from './load-page.ts';
import type { Query, Term } from './query.ts';
import { shownText } from './shown-text.ts';

/** Hits whose texts are looked into; of a larger number only the best. */
export const MOST_GRADED = 100;

/** Hits in a new order, with how many of them hold every term as typed. */
export interface GradedHits {
  readonly hits: readonly Hit[];
  /** null where not all hits were looked into. */
  readonly exact: number | null;
}

/**
 * Puts hits first that hold the terms as typed (case, accents and apostrophes aside), else leaves the
 * order as it is. Looks into the texts of the best hits.
 */
export async function gradeHits(hits: readonly Hit[], query: Query): Promise<GradedHits> {
  if (query.terms.length === 0) return { hits, exact: hits.length };
  const best = hits.slice(0, MOST_GRADED);
  const graded = await Promise.all(
    best.map(async (hit) => ({
      hit,
      held: countHeld(shownText((await loadPage(hit)).content), query.terms),
    })),
  );
  const ordered = graded.toSorted((a, b) => b.held - a.held).map(({ hit }) => hit);
  const exact = graded.filter(({ held }) => held === query.terms.length).length;
  return { hits: [...ordered, ...hits.slice(MOST_GRADED)], exact: best.length < hits.length ? null : exact };
}

/** How many terms a text holds as typed; a phrase counts where its words stand side by side. */
export function countHeld(content: string, terms: readonly Term[]): number {
  const words = content.split(/\s+/u).map((word) => formsOf(word));
  // A dash with spaces around it is no word: it does not part a phrase.
  const spoken = words.filter((forms) => forms.length > 0);
  return terms.filter(({ words: asked }) => {
    const folded = asked.map((word) => formsOf(word)[0] ?? '');
    return spoken.some((_, at) => folded.every((word, next) => spoken[at + next]?.includes(word)));
  }).length;
}
