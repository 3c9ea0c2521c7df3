import type { HeldPages, IndexWord } from './index-words.ts';

/** A word with the pages of several indexes that hold it. */
export interface JoinedWord {
  /** See `IndexWord`. */
  readonly word: string;
  readonly held: readonly HeldPages[];
  /** By their form, in its order. */
  readonly variants: readonly { readonly form: string; readonly held: readonly HeldPages[] }[];
}

/** Joins the words of several indexes, each in its order, into one sequence in that order. */
export function* joinWords(
  indexes: readonly Iterator<IndexWord, undefined>[],
): Generator<JoinedWord, undefined> {
  const heads = indexes.map((words) => words.next());
  for (;;) {
    let first: string | null = null;
    for (const { value } of heads) {
      if (value !== undefined && (first === null || value.word < first)) first = value.word;
    }
    if (first === null) return;
    const same: IndexWord[] = [];
    for (const [at, { value }] of heads.entries()) {
      if (value?.word !== first) continue;
      same.push(value);
      heads[at] = indexes[at]?.next() ?? { done: true, value: undefined };
    }
    yield { word: first, held: same.map(({ held }) => held), variants: joinVariants(same) };
  }
}

function joinVariants(words: readonly IndexWord[]): JoinedWord['variants'] {
  const byForm = new Map<string, HeldPages[]>();
  for (const { form, held } of words.flatMap(({ variants }) => variants)) {
    const known = byForm.get(form);
    if (known) known.push(held);
    else byForm.set(form, [held]);
  }
  return [...byForm].map(([form, held]) => ({ form, held })).sort((a, b) => (a.form < b.form ? -1 : 1));
}
