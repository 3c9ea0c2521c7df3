import type { Clause } from '../engine/clauses.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { inQuotes } from '../terms-in-words.ts';

/** Why nothing was found, a sentence each; none where something was found. */
export function whyNothing({
  hits,
  hints,
  nowhere,
  query,
  clauses,
  unfiltered,
}: SearchOutcome): readonly string[] {
  if (hits.length > 0 || unfiltered > 0) return [];
  // A source or a year is no word of the texts, and still what was meant: the hint says what to do.
  const named = new Set(hints.flatMap(({ typed }) => [typed, ...typed.split(' ')]));
  const missing = nowhere.filter(({ text }) => !named.has(text));
  if (missing.length > 0) {
    return [
      ...nowhereInWords(
        missing.filter(({ titleOnly }) => !titleOnly),
        'no text',
      ),
      ...nowhereInWords(
        missing.filter(({ titleOnly }) => titleOnly),
        'no title',
      ),
    ];
  }
  const asked = clauses.filter(({ excluded }) => !excluded);
  const terms = query.terms.filter(({ excluded }) => !excluded);
  return [
    ...(asked.length > 1 && nowhere.length === 0
      ? [
          asked.every(({ titleOnly }) => titleOnly)
            ? 'Each of these stands in a title of this archive, but no title holds them all.'
            : 'Each of these stands in the archive, but no text holds them all.',
        ]
      : []),
    ...(terms.some(({ quoted, words }) => quoted && words.length > 1)
      ? ['Words in quotation marks must stand side by side in this order. Try them without the marks.']
      : []),
  ];
}

function nowhereInWords(missing: readonly Clause[], where: string): readonly string[] {
  if (missing.length === 0) return [];
  const stand = missing.length === 1 ? 'stands' : 'stand';
  return [
    `${inQuotes(missing, 'and')} ${stand} in ${where} of this archive. Try another spelling, or leave it out.`,
  ];
}
