import type { TextScore } from './evaluate-set.ts';
import { meanBodyScores } from './score-body.ts';
import { SCORED_FIELDS, type ScoredField, VERDICTS, type Verdict } from './score-field.ts';

/** Shares from 0 to 1 by name: `body.f1`, `date.right`. A share of nothing is left out. */
export type Scores = Readonly<Record<string, number>>;

/** Some texts of the labelled set, summed up. */
export interface SetScores {
  readonly texts: number;
  readonly scores: Scores;
  /** How often each verdict fell, by field. */
  readonly verdicts: Readonly<Record<ScoredField, Readonly<Record<Verdict, number>>>>;
}

/**
 * Sums up texts: `body.precision`, `body.recall`, `body.f1`; of each field `.right` (right, or rightly
 * null), `.found` (right, of those that print one) and `.silent` (null, of those that print none);
 * `holds`, the share of texts that break no invariant.
 */
export function sumUp(texts: readonly TextScore[]): SetScores {
  const scores: Record<string, number> = {};
  const verdicts = Object.fromEntries(
    SCORED_FIELDS.map((field) => [
      field,
      Object.fromEntries(
        VERDICTS.map((verdict) => [
          verdict,
          texts.filter(({ fields }) => fields[field].verdict === verdict).length,
        ]),
      ),
    ]),
  ) as Record<ScoredField, Record<Verdict, number>>;
  if (texts.length > 0) {
    for (const [name, value] of Object.entries(meanBodyScores(texts.map(({ body }) => body)))) {
      scores[`body.${name}`] = value;
    }
    scores.holds = texts.filter(({ broken }) => broken.length === 0).length / texts.length;
  }
  for (const field of SCORED_FIELDS) {
    const { right, wrong, missed, invented, 'rightly-null': none } = verdicts[field];
    const put = (name: string, part: number, whole: number) => {
      if (whole > 0) scores[`${field}.${name}`] = part / whole;
    };
    put('right', right + none, texts.length);
    put('found', right, right + wrong + missed);
    put('silent', none, none + invented);
  }
  return { texts: texts.length, scores, verdicts };
}

/** Sums up texts by a name that each has, names in order. */
export function sumUpBy(
  texts: readonly TextScore[],
  nameOf: (text: TextScore) => string,
): Readonly<Record<string, SetScores>> {
  const groups = new Map<string, TextScore[]>();
  for (const text of texts) groups.set(nameOf(text), [...(groups.get(nameOf(text)) ?? []), text]);
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([name, all]) => [name, sumUp(all)]));
}
