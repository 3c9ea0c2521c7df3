import { type Clause, isWidened } from '../engine/clauses.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { quotedAll } from '../terms-in-words.ts';

/** Why nothing was found, a sentence each; none where something was found. */
export function whyNothing(outcome: SearchOutcome): readonly string[] {
  if (outcome.hits.length > 0 || outcome.unfiltered > 0) return [];
  return [...reasonsInWords(outcome), ...titleSignInWords(outcome)];
}

function reasonsInWords({ hints, nowhere, query, clauses }: SearchOutcome): readonly string[] {
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

/** A reader may have meant `title:` for all the words behind it. */
function titleSignInWords({ clauses }: SearchOutcome): readonly string[] {
  const isTorn = clauses.some(({ titleOnly, excluded, terms }, at) => {
    const next = clauses[at + 1];
    const isSigned = titleOnly && !excluded && terms.every(({ quoted }) => !quoted);
    const isPlain = next && !next.titleOnly && !next.excluded && next.terms.every(({ quoted }) => !quoted);
    return isSigned && isPlain;
  });
  if (!isTorn) return [];
  return [
    '“title:” counts for the one word, or the name, behind it. Set other words in quotation marks: title:"harbor pier".',
  ];
}

function nowhereInWords(missing: readonly Clause[], where: string): readonly string[] {
  if (missing.length === 0) return [];
  const stand = missing.length === 1 ? 'stands' : 'stand';
  return [
    `${quotedAll(missing, 'and')} ${stand} in ${where} of this archive${
      missing.every(isWidened)
        ? ', in none of the spellings that it lists. Leave it out.'
        : '. Try another spelling, or leave it out.'
    }`,
  ];
}
