import { joined } from '../../text/joined.ts';
import type { Term } from './engine/parse-query.ts';
import { quoted } from './quoted.ts';

/** Words that are said again at most. */
const SAID_WORDS = 8;

/** `“port” and “pier”`, `“port” in the title`, `“port” in the title, and “pier”`: those first that only titles count for. */
export function termsInWords(
  terms: readonly Pick<Term, 'text' | 'titleOnly'>[],
  joint: 'and' | 'or',
): string {
  const titled = terms.filter(({ titleOnly }) => titleOnly);
  const others = terms.filter(({ titleOnly }) => !titleOnly);
  const parts = [
    ...(titled.length === 0 ? [] : [`${quotedAll(titled, joint)} in the title`]),
    ...(others.length === 0 ? [] : [quotedAll(others, joint)]),
  ];
  return parts.join(`, ${joint} `);
}

/** `“port” and “pier”` */
export function quotedAll(terms: readonly { readonly text: string }[], joint: 'and' | 'or'): string {
  const shown = terms.length > SAID_WORDS ? terms.slice(0, SAID_WORDS - 1) : terms;
  const said = shown.map(({ text }) => quoted(text));
  const more = terms.length - shown.length;
  return joined(more > 0 ? [...said, `${more} more words`] : said, joint);
}
