import { firstWords } from '../../site/first-words.ts';
import { joined } from '../../text/joined.ts';
import type { Term } from './engine/parse-query.ts';

/** What was typed is said again, but no page of it. */
const SAID_WORDS = 8;
const SAID_LENGTH = 40;

/** `“port” and “pier”`, `“port” in the title`, `“port” in the title, and “pier”`: those first that only titles count for. */
export function termsInWords(
  terms: readonly Pick<Term, 'text' | 'titleOnly'>[],
  joint: 'and' | 'or',
): string {
  const titled = terms.filter(({ titleOnly }) => titleOnly);
  const others = terms.filter(({ titleOnly }) => !titleOnly);
  const parts = [
    ...(titled.length === 0 ? [] : [`${inQuotes(titled, joint)} in the title`]),
    ...(others.length === 0 ? [] : [inQuotes(others, joint)]),
  ];
  return parts.join(`, ${joint} `);
}

/** `“port” and “pier”` */
export function inQuotes(terms: readonly { readonly text: string }[], joint: 'and' | 'or'): string {
  const shown = terms.length > SAID_WORDS ? terms.slice(0, SAID_WORDS - 1) : terms;
  const quoted = shown.map(({ text }) => `“${firstWords(text, SAID_LENGTH)}”`);
  const more = terms.length - shown.length;
  return joined(more > 0 ? [...quoted, `${more} more words`] : quoted, joint);
}
