import { shinglesOf, wordsOf } from './shingles.ts';

/** How well one body was found, by shingles. */
export interface BodyScore {
  /** Share of what was found that is body; null where nothing was found. */
  readonly precision: number | null;
  /** Share of the body that was found; null where there is none. */
  readonly recall: number | null;
}

/** How well bodies were found: means over the texts, and the F1 of the means. */
export interface BodyScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares two bodies, each as text. @param cut how text is cut into words */
export function scoreBody(expected: string, seen: string, cut = wordsOf): BodyScore {
  const [gold, found] = [shinglesOf(expected, cut), shinglesOf(seen, cut)];
  const [goldCount, foundCount] = [gold, found].map((counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, gold.get(shingle) ?? 0);
  return {
    precision: foundCount ? shared / foundCount : null,
    recall: goldCount ? shared / goldCount : null,
  };
}

/** Sums up bodies: every text weighs the same, however long it is. */
export function meanBodyScores(scores: readonly BodyScore[]): BodyScores {
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
