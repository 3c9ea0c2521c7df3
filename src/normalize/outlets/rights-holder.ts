import { toAlternatives } from '../dates/date-words.ts';
import { RIGHTS_BEHIND, RIGHTS_JOINERS } from '../languages/outlet-kinds.ts';
import { RIGHTS_WORDS } from '../languages/rights-words.ts';
import { hasKind } from '../lines/outlet-kind.ts';
import { hasOutletNoun, isLooseName } from '../lines/outlet-name.ts';
import { toTriePattern } from '../text/word-trie.ts';

/** `All rights reserved`, in the languages of news. */
export const RIGHTS = new RegExp(toTriePattern(RIGHTS_WORDS.map((words) => [...words])), 'iu');

/** Who keeps the rights, behind the words that say so. The offset counts from the line's beginning. */
export interface RightsHolder {
  readonly name: string;
  readonly at: number;
  /** Whether it counts only where the page prints it elsewhere: a preposition may have grown together with it, or it is no name. */
  readonly isGrown: boolean;
}

/** Marks and a year between the words and the name. */
const BETWEEN = /^[\s:：،,–—©ⓒ-]{0,4}(?:\d{4}\s?(?:[-–]\s?\d{4})?[\s،,–—-]{0,3})?/u;

/** A word of its own that joins the name: right behind, or behind what the rights are of: `این سایت متعلق به NAME`. */
const JOINER = new RegExp(`^(?:${toAlternatives(RIGHTS_JOINERS.words)})[\\s-]`, 'iu');
const LATER = /^[^.،:]{0,40}?\s(?:متعلق به|مربوط به|برای|از آن)\s/u;

/** Grown together: `لوكالة`, `לקול`. With the article, `للوفد`, the name itself is not printed. */
const GROWN = new RegExp(`^(?:${toAlternatives(RIGHTS_JOINERS.grown)})(?=\\p{Lo}{2})(?!لل)`, 'u');

/** Where the name ends. */
const END = new RegExp(
  `[\\s,،–-]{1,3}(?:\\d{4}|©|ⓒ|\\(c\\))|\\s(?:${toAlternatives(RIGHTS_BEHIND)})(?=$|[\\s.،])|\\s?[([|•·]|\\s[–—/-]\\s|[.۔。](?=\\s|$)|[;؛]|$`,
  'iu',
);

/**
 * Who keeps the rights in a line that says so before the name: `جميع الحقوق محفوظة لوكالة الأنباء`, `כל הזכויות שמורות לקול הגליל`,
 * `کلیه حقوق برای روزنامه صبح محفوظ است`. Null where no word joins what follows and it does not read as an outlet's name: not
 * `All rights reserved. Reproduction forbidden`, not `版权所有 侵权必究`. Linear.
 */
export function readRightsHolder(line: string): RightsHolder | null {
  const rights = RIGHTS.exec(line);
  if (rights === null || line.length > 320) return null;
  let at = rights.index + rights[0].length;
  at += BETWEEN.exec(line.slice(at))?.[0].length ?? 0;
  const rest = line.slice(at);
  const word = (JOINER.exec(rest) ?? LATER.exec(rest))?.[0].length ?? 0;
  const grown = word === 0 ? (GROWN.exec(rest)?.[0].length ?? 0) : 0;
  at += word + grown;
  const printed = line.slice(at);
  const whole = printed.slice(0, END.exec(printed)?.index ?? printed.length).trimEnd();
  const name = /^\p{Script=Han}/u.test(whole) ? (whole.split(/[\s，,]/u)[0] ?? whole) : whole;
  if (!/^[«"“]?(?:\p{Lu}|\p{Lo})/u.test(name) || name.length < 3 || RIGHTS.test(name)) return null;
  const quote = /^[«"“„]/u.exec(name)?.[0].length ?? 0;
  const bare = name.slice(quote).replace(/[»"”]$/u, '');
  const isOutlets = quote > 0 || hasKind(bare) || hasOutletNoun(bare);
  // What closes the line without a word that joins it may be a prohibition as well: `สงวนลิขสิทธิ์ NAME`.
  if (word === 0 && grown === 0 && !isOutlets && (at + name.length < line.length || !isLooseName(bare)))
    return null;
  return { name: bare, at: at + quote, isGrown: (word === 0 && !isOutlets) || (grown > 0 && !hasKind(bare)) };
}
