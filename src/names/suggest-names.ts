import type { Name } from '../model/names.ts';
import { foldSpelling } from './fold-spelling.ts';
import { haveLikeVowels } from './like-vowels.ts';
import { toSkeletonKey } from './skeleton-key.ts';

/** One spelling as texts print it, and in how many places. */
export interface CountedSpelling {
  readonly spelling: string;
  readonly count: number;
}

/** Spellings that may be one name, for a person to decide on. */
export interface NameProposal {
  /** The skeleton that they share. */
  readonly key: string;
  /** Most frequent first. */
  readonly spellings: readonly CountedSpelling[];
  /** The name of `names.yaml` that one of them already belongs to, or null. */
  readonly known: string | null;
}

/** Articles that stand before a name, joined by a hyphen. */
const ARTICLE = '(?:al|el|ul|an|ar|as|ash|at|ad|az)';

/** A word with a capital, or with an article and a capital: `al-Nujaba`, `AlNujaba`, `Asa'ib`. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ARTICLE}-)?\\p{Lu}[\\p{L}\\p{M}'’‘ʼʾʿ]+(?:-\\p{Lu}[\\p{L}\\p{M}'’‘ʼʾʿ]+)?`,
  'gu',
);

/** A word without a capital: whoever is printed like this, too, is no name. */
const COMMON_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{2,}(?![\p{L}\p{M}\p{N}'’-])/gu;

/** A shorter skeleton says nothing: *Ali*, *Lee* and *Leo* have one. */
const LEAST_CONSONANTS = 3;

/**
 * Words of names that the texts print in several spellings with one skeleton and like vowels, and that
 * `names.yaml` has not decided on; names of several words differ word by word. Spellings that differ in
 * case, article or apostrophes alone are no proposal. Linear in the length of the texts.
 * @param texts running texts, one an entry
 * @returns those printed most often first
 */
export function suggestNames(texts: Iterable<string>, names: readonly Name[]): readonly NameProposal[] {
  const counts = new Map<string, number>();
  const common = new Set<string>();
  for (const text of texts) {
    for (const [printed] of text.matchAll(NAME)) {
      const spelling = printed.replace(/['’]s$|['’]+$/u, '');
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
    for (const [word] of text.matchAll(COMMON_WORD)) common.add(word);
  }
  const decided = new Map(
    names.flatMap(({ id, name, spellings }) =>
      [name, ...spellings].map((spelling) => [foldSpelling(spelling), id] as const),
    ),
  );
  const apart = new Set(names.flatMap(({ not }) => not.map(foldSpelling)));
  const groups = new Map<string, CountedSpelling[][]>();
  for (const [spelling, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const key = toSkeletonKey(spelling);
    const isName = key.length >= LEAST_CONSONANTS && !common.has(spelling.toLowerCase());
    if (isName && !apart.has(foldSpelling(spelling))) join(groups, key, { spelling, count });
  }
  return [...groups]
    .flatMap(([key, clusters]) => clusters.flatMap((spellings) => toProposal(key, spellings, decided)))
    .sort((a, b) => sum(b.spellings) - sum(a.spellings) || (a.key < b.key ? -1 : 1));
}

/** Puts a spelling to the first cluster of its key whose vowels are like its own. */
function join(groups: Map<string, CountedSpelling[][]>, key: string, counted: CountedSpelling): void {
  const clusters = groups.get(key) ?? [];
  groups.set(key, clusters);
  const like = clusters.find(([most]) => most && haveLikeVowels(most.spelling, counted.spelling));
  if (like) like.push(counted);
  else clusters.push([counted]);
}

function toProposal(
  key: string,
  spellings: readonly CountedSpelling[],
  decided: ReadonlyMap<string, string>,
): readonly NameProposal[] {
  const forms = new Map(
    spellings.map(({ spelling }) => [foldSpelling(spelling), decidedAs(spelling, decided)]),
  );
  const bare = new Set([...forms.keys()].map((form) => form.replace(/^[a-z]{2} |[ ']/gu, '')));
  if (bare.size < 2 || ![...forms.values()].includes(null)) return [];
  return [{ key, spellings, known: [...forms.values()].find((id) => id !== null) ?? null }];
}

function decidedAs(spelling: string, decided: ReadonlyMap<string, string>): string | null {
  return decided.get(foldSpelling(spelling)) ?? null;
}

function sum(spellings: readonly CountedSpelling[]): number {
  return spellings.reduce((total, { count }) => total + count, 0);
}
