import { keepAnswers } from '../../text/keep-answers.ts';
import { OUTLET_KINDS } from '../languages/outlet-kinds.ts';
import { toWordKey } from '../languages/word-key.ts';

/** A name without the word that says what kind of outlet it is. */
export interface BareName {
  readonly name: string;
  /** Whether the word is an agency's: then the mark of its credits stands for its name. */
  readonly isAgency: boolean;
}

const AGENCY: ReadonlySet<string> = new Set(OUTLET_KINDS.agency.map(toWordKey));
const BEFORE: ReadonlySet<string> = new Set(OUTLET_KINDS.before.map(toWordKey));
const BEHIND: ReadonlySet<string> = new Set(OUTLET_KINDS.behind.map(toWordKey));
const GROWN = OUTLET_KINDS.behind.filter((word) =>
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word),
);

/** The longest such word, in words. */
const LONGEST = 3;

const QUOTES = /^[«"“„'‘「『]|[»"”“'’」』]$/gu;

/**
 * The names that are left of `printed` where a word of its kind stands before or behind it: `ایرنا` of `خبرگزاری ایرنا`,
 * `Коммерсантъ` of `газета «Коммерсантъ»`. Whether one of them is an outlet's, only a profile can tell. Bounded.
 */
export const withoutKind = keepAnswers((printed): readonly BareName[] => {
  if (printed.length > 80) return [];
  const words = printed.split(' ');
  const found: BareName[] = [];
  for (let count = 1; count <= Math.min(LONGEST, words.length - 1); count += 1) {
    const [lead, tail] = [words.slice(0, count), words.slice(-count)].map((part) =>
      toWordKey(part.join(' ')),
    );
    const behind = words.slice(count).join(' ').replace(QUOTES, '');
    if (lead !== undefined && AGENCY.has(lead)) found.push({ name: behind, isAgency: true });
    if (lead !== undefined && BEFORE.has(lead)) found.push({ name: behind, isAgency: false });
    const before = words.slice(0, -count).join(' ').replace(QUOTES, '');
    if (tail !== undefined && BEHIND.has(tail)) found.push({ name: before, isAgency: false });
  }
  const grown = GROWN.find((word) => printed.endsWith(word));
  if (grown !== undefined && printed.length - grown.length >= 2)
    found.push({ name: printed.slice(0, -grown.length).replace(QUOTES, ''), isAgency: false });
  // The mark in brackets behind the name in full: `وكالة الأنباء العراقية (واع)`.
  const bracket = /^(?<name>[^()]{4,70})\s?\((?<mark>[^()]{2,20})\)$/u.exec(printed)?.groups?.name;
  if (bracket !== undefined) found.push({ name: bracket.trimEnd(), isAgency: false });
  return found.filter(({ name }) => name.length > 1);
});

/** Whether a name begins or ends in the word of an outlet's kind: `صحيفة الشرق الأوسط`, not `الشرق الأوسط`. */
export function hasKind(printed: string): boolean {
  return withoutKind(printed).length > 0;
}
