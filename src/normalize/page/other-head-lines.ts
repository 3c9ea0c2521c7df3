import type { Passage } from '../blocks/passages.ts';
import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { isOutletName, isPaperName, nounWeight, withoutLegalForm } from '../lines/outlet-name.ts';
import { countWords } from '../lines/prose.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';

/** Tokens of a wire's code: numbers, and a few capitals. */
const CODE = /^(?:\p{P}*\p{Lu}{0,4}\d[\p{L}\d/:.-]*\p{P}*|\p{Lu}{1,3}|[\p{Lu}\d]+[_/-][\p{Lu}\d_/-]+)$/u;

/** More of its tokens than this make a line a code. */
const MOSTLY_CODE = 0.5;

/** A company's name has no more words. */
const MOST_COMPANY = 6;

/** `Brackwater Salt PLC (BWS)`: a company and its legal form, and nothing else. */
export function isCompany(text: string, words: number): boolean {
  if (words > MOST_COMPANY) return false;
  const name = text.replace(/\s\([^()]{1,20}\)$/u, '');
  return withoutLegalForm(name) !== name;
}

/** `Harbor Times`: words with capitals, an outlet's noun the last of them. */
export function isNameAlone(text: string, words: number): boolean {
  const least = words === 2 && !/\s\p{Ll}/u.test(text) ? 1 : 2;
  return isOutletName(text) || (words <= 3 && nounWeight(text) >= least);
}

/** Three dividers, or several words that are whole lines of menus: `NEWS SPORT VIDEO FAMILY`. */
export function isMenu(text: string): boolean {
  if ((text.match(/\s[|·•.]\s/gu)?.length ?? 0) >= 3) return true;
  const words = text.split(/\s+/u);
  // A sentence's own small words may be a menu's as well: `del`, `more`.
  const known = words.filter(
    (word) => !/^\p{Ll}/u.test(word) && readFurnitureLine(toComparable(word)) !== null,
  );
  return known.length >= 2 && new Set(known).size * MOSTLY_MENU >= words.length;
}

/** So much of a line's words are whole lines of menus, where it is one. */
const MOSTLY_MENU = 4;

/** A piece of the line is an outlet's name: `خبرگزاری … | اخبار …`, the name of a site and its motto. */
export function isMasthead(text: string, outlets: OutletIndex): boolean {
  const pieces = text.split(text.includes('|') ? /\s*\|\s*/u : /\s[–—-]\s/u).slice(0, 4);
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 2 || !(outlets.byName(first) !== null || isPaperName(first))) return false;
  return text.includes('|') || countWords(last) <= MOST_SECTION;
}

/** A section's name has no more words. */
const MOST_SECTION = 2;

/** Whether most of a line's words are codes: numbers, initials, words of a system. */
export function isCode(text: string): boolean {
  if (!/[\d_/-]/u.test(text)) return false;
  const tokens = text.split(/\s+/u);
  return tokens.filter((token) => CODE.test(token)).length > tokens.length * MOSTLY_CODE;
}

/** `SHOW: MORNING DRIVE`: a label in capitals and its value. */
const FORM_LINE = /^\p{Lu}[\p{Lu} ]{1,20}:\s?\S/u;

/** `Client: Harbor Board`: a label and its value, as forms set them line by line. */
const LABELLED_LINE = /^\p{Lu}\p{L}{1,20}(?:\s\p{L}{1,15})?:\s\S.{0,40}$/u;

/** Whether a line is one of a form's, with another right above it or below. */
export function isPartOfForm(passages: readonly Passage[], at: number): boolean {
  const isForm = (index: number) => FORM_LINE.test(passages[index]?.text ?? '');
  if (isForm(at)) return isForm(at - 1) || isForm(at + 1);
  const isLabelled = (index: number) => LABELLED_LINE.test(passages[index]?.text ?? '');
  if (isLabelled(at) && [at - 2, at - 1, at + 1, at + 2].filter(isLabelled).length >= 2) return true;
  return isForm(at + 1) && isForm(at + 2) && !/\p{Ll}/u.test(passages[at]?.text ?? '');
}
