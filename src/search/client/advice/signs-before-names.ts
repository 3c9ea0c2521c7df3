// What a sign before a name means where it does not mean the name in every spelling.
import { isWidened, type SpellingIndex, toClauses } from '../engine/clauses.ts';
import type { Term } from '../engine/parse-query.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { quoted } from '../quoted.ts';

/**
 * A sentence each: that a sign counts for one word of a name while names are looked for only as typed, and that a name in
 * quotation marks is left out in this spelling alone.
 * @param names those of the archive
 */
export function nameSignsInWords(
  { query, state }: Pick<SearchOutcome, 'query' | 'state'>,
  names: SpellingIndex,
): readonly string[] {
  if (!state.widenNames) return toClauses(query.terms, names).flatMap(({ terms }) => tornInWords(terms));
  const sentences = query.terms.filter((term) => isOneOfSpellings(term, names)).map(leftOutInWords);
  return [...new Set(sentences)];
}

function tornInWords([first, ...rest]: readonly Term[]): readonly string[] {
  if (first === undefined || rest.length === 0) return [];
  const sign = first.excluded
    ? '-'
    : first.titleOnly && rest.some(({ titleOnly }) => !titleOnly)
      ? 'title:'
      : '';
  if (sign === '') return [];
  const name = [first, ...rest].map(({ text }) => text).join(' ');
  return [
    `“${sign}” counts for ${quoted(first.text)} alone while names are not looked for in every spelling. Set ${quoted(name)} in quotation marks, or switch the spellings on.`,
  ];
}

function isOneOfSpellings(term: Term, names: SpellingIndex): boolean {
  if (!term.quoted || !term.excluded) return false;
  const words = term.words.map((word) => ({
    ...term,
    text: word,
    words: [word],
    quoted: false,
    excluded: false,
  }));
  const [name, ...others] = toClauses(words, names);
  return name !== undefined && others.length === 0 && isWidened(name);
}

function leftOutInWords({ text }: Term): string {
  return `${quoted(text)} is left out in this spelling alone; without quotation marks it is left out in every spelling of the name.`;
}
