import type { Name } from '../model/names.ts';
import { foldSpelling } from './fold-spelling.ts';

/** A name as a text prints it. UTF-16 offsets of the text. */
export interface PrintedName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The names of an archive, ready to be looked up in texts: made once by `toNameIndex`. */
export interface NameIndex {
  /** Folded words of every spelling, by their first word; longest spelling first. */
  readonly byFirstWord: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly id: string }[]
  >;
}

const WORD = /[\p{L}\p{M}\p{N}'’‘ʼʾʿ`]+/gu;

/** Between the words of a name stand white space and hyphens alone. */
const WITHIN = /^[\s\u2010-\u2015_-]{1,3}$/u;

/** Prepares the names for look-up. @param names as `names.yaml` holds them, each spelling of one name only */
export function toNameIndex(names: readonly Name[]): NameIndex {
  const byFirstWord = new Map<string, { words: readonly string[]; id: string }[]>();
  for (const { id, name, spellings } of names) {
    for (const spelling of [name, ...spellings]) {
      const words = foldSpelling(spelling).split(' ');
      const [first = ''] = words;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, id }]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/**
 * Where a text prints one of the names, in one of the spellings that the editor listed: whole words, the
 * longest spelling first, none within another. *Kataeb* in a text is not found by a list of *Kata'ib
 * Hezbollah*. Linear in the length of the text.
 */
export function findNames(text: string, { byFirstWord }: NameIndex): readonly PrintedName[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const bare = match[0].replace(/['’‘ʼ`]+$/u, '');
    const name = bare.replace(/['’]s$/u, '');
    return { start: match.index, end: match.index + name.length, folded: foldSpelling(name) };
  });
  const found: PrintedName[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = byFirstWord
      .get(words[at]?.folded ?? '')
      ?.find(({ words: wanted }) => standsAt(text, words, at, wanted));
    const [first, last] = [words[at], words[at + (entry?.words.length ?? 1) - 1]];
    if (entry !== undefined && first !== undefined && last !== undefined) {
      found.push({ id: entry.id, start: first.start, end: last.end });
    }
    at += entry?.words.length ?? 1;
  }
  return found;
}

function standsAt(
  text: string,
  words: readonly { readonly start: number; readonly end: number; readonly folded: string }[],
  at: number,
  wanted: readonly string[],
): boolean {
  return wanted.every((word, index) => {
    const [before, here] = [words[at + index - 1], words[at + index]];
    if (here?.folded !== word) return false;
    return index === 0 || (before !== undefined && WITHIN.test(text.slice(before.end, here.start)));
  });
}
