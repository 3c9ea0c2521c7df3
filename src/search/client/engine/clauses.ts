// What is asked of a text: each term of a query with the ways in which a text can hold it.
import { foldSpelling } from '../../../names/fold-spelling.ts';
import { isAbbreviation } from '../../../names/is-abbreviation.ts';
import { foldWord } from '../../../site/word-forms.ts';
import type { TableName } from '../../table/search-table.ts';
import { keyOfTerm, type Term } from './parse-query.ts';
import { otherWays, type Way } from './ways.ts';

/** A text must hold it in one way or another; or, excluded, in none. */
export interface Clause {
  /** As typed. */
  readonly text: string;
  /** Several only in a phrase, and where they are a name: these stand together, too. */
  readonly words: readonly string[];
  readonly excluded: boolean;
  readonly titleOnly: boolean;
  /** The first is what was typed. */
  readonly ways: readonly Way[];
  /** The name whose spellings are looked for too. */
  readonly name: TableName | null;
  /** What was typed for it: several where it is a name. */
  readonly terms: readonly Term[];
}

/** Whether a name is looked for in other spellings than that which was typed. */
export function isWidened({ name, ways }: Clause): boolean {
  return name !== null && ways.length > 1;
}

/** The names of an archive by what is typed for them. */
export type SpellingIndex = ReadonlyMap<string, TableName>;

/** A spelling that is listed for two names widens neither: it does not tell which is meant. */
export function toSpellingIndex(names: readonly TableName[]): SpellingIndex {
  const index = new Map<string, TableName>();
  const shared = new Set<string>();
  for (const name of names) {
    for (const spelling of new Set(name.spellings.map(keyOf))) {
      if (index.has(spelling)) shared.add(spelling);
      index.set(spelling, name);
    }
  }
  for (const spelling of shared) index.delete(spelling);
  return index;
}

/** What is typed for a spelling. An abbreviation of two letters has to be typed in capitals: it may be a word, too. */
function keyOf(spelling: string): string {
  const folded = foldSpelling(spelling);
  return isAbbreviation(spelling) && foldWord(spelling).length === 2 ? `=${foldWord(spelling)}` : folded;
}

/** Words in the longest name that is looked for in a query. */
const LONGEST_NAME = 6;

/**
 * Terms as clauses. Words that are one of the spellings of a name, the longest run of them first, are found in
 * its other spellings too; what stands in quotation marks is taken to the letter. What stands twice is one.
 * @param names null: nothing is widened
 */
export function toClauses(terms: readonly Term[], names: SpellingIndex | null): readonly Clause[] {
  const clauses = new Map<string, Clause>();
  for (let at = 0; at < terms.length; ) {
    const named = names === null ? null : nameAt(terms, at, names);
    const run = terms.slice(at, at + (named?.length ?? 1));
    const clause = toClause(run, named?.name ?? null);
    const key = `${clause.name?.id} ${keyOfTerm(clause)}`;
    if (!clauses.has(key)) clauses.set(key, clause);
    at += run.length;
  }
  return [...clauses.values()];
}

function nameAt(
  terms: readonly Term[],
  at: number,
  names: SpellingIndex,
): { readonly name: TableName; readonly length: number } | null {
  const run = runOfWords(terms, at);
  for (let length = run.length; length > 0; length -= 1) {
    const typed = run.slice(0, length).map(({ text }) => text);
    const name = names.get(keyOf(typed.join(' ')));
    if (name !== undefined) return { name, length };
  }
  return null;
}

/**
 * A word with the plain ones behind it. `-` and `title:` stand before the first word of a name and mean all of it; a
 * word with a `-` of its own is one by itself.
 */
function runOfWords(terms: readonly Term[], at: number): readonly Term[] {
  const first = terms[at];
  const run = terms.slice(at, at + LONGEST_NAME);
  const end = run.findIndex(
    ({ quoted, excluded, titleOnly }, index) =>
      quoted || (index > 0 && (excluded || (titleOnly && !first?.titleOnly))),
  );
  return end < 0 ? run : run.slice(0, end);
}

function toClause(run: readonly Term[], name: TableName | null): Clause {
  const [first] = run;
  const words = run.flatMap((term) => term.words);
  const typed: Way = {
    words,
    together: words.length > 1,
    inCapitals: name !== null && words.every(isAbbreviation),
  };
  const spellings = name?.spellings ?? [];
  return {
    text: run.map(({ text }) => text).join(' '),
    words,
    excluded: first?.excluded ?? false,
    titleOnly: first?.titleOnly ?? false,
    ways: [typed, ...otherWays(typed, spellings)],
    name,
    terms: run,
  };
}
