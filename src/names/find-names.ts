import type { Name } from '../model/names.ts';
import { behindParticles } from '../text/arabic-article.ts';
import { keepAnswers, WORDS_OF_TEXTS } from '../text/keep-answers.ts';
import { foldSpelling } from './fold-spelling.ts';
import { isAbbreviation } from './is-abbreviation.ts';

/** A name as a text prints it. UTF-16 offsets of the text. */
export interface PrintedName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The names of an archive, ready to be looked up in texts, word after word: made once by `toNameIndex`. */
export interface NameIndex {
  /** The spelling that ends here, if one does. */
  readonly ends: SpellingEnd | null;
  /** What may follow, by `keyOf` of the word. */
  readonly next: ReadonlyMap<string, NameIndex>;
}

/** What is known of a spelling by its last word. */
interface SpellingEnd {
  readonly id: string;
  /** Punctuation that belongs to it, as the point behind `U.S.`. */
  readonly tail: string;
  /** An abbreviation is told from a word by its capitals: `US` from `us`. */
  readonly isAbbreviation: boolean;
}

interface Branch extends NameIndex {
  ends: SpellingEnd | null;
  readonly next: Map<string, Branch>;
}

/** A word, folded, with its place. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether there is anything but capitals, so that capitals tell something. */
  readonly tellsCapitals: boolean;
}

/** Letters with their marks, digits, apostrophes, and the signs without width that may stand among them. */
const WORD = /(?:[A-Za-z0-9'’]|[\p{L}\p{M}\p{N}‘ʼʾʿ`\u00ad\u200b-\u200f\u2060])+/gu;
/** White space and hyphens join the words of a name; other punctuation only where the spelling has it, too. */
const JOINT = /^[\s\u2010-\u2015_-]{1,3}$/u;
/** Most characters of punctuation between two words of one name. */
const LONGEST_BREAK = 4;
const OPENING = /^['’‘ʼ`]+/u;
const CLOSING = /['’‘ʼ`]+$/u;
const POSSESSIVE = /['’]s$/u;
const PLAIN = /^[A-Za-z0-9]+$/u;
const TAIL = /[^\s\p{L}\p{M}\p{N}'’‘ʼʾʿ`]*$/u;
const SMALL = /\p{Ll}/u;
/** Small letters, and those of scripts that know no capitals. */
const NO_CAPITAL = /[\p{Ll}\p{Lo}]/u;

/** Prepares the names for look-up. @param names as `names.yaml` holds them, each spelling of one name only */
export function toNameIndex(names: readonly Name[]): NameIndex {
  const root: Branch = { ends: null, next: new Map() };
  for (const { id, name, spellings } of names) {
    for (const spelling of [name, ...spellings]) {
      const words = toWords(spelling);
      let branch = root;
      for (const [at, word] of words.entries()) {
        const key = keyOf(spelling, words[at - 1], word);
        const next = branch.next.get(key) ?? { ends: null, next: new Map() };
        branch.next.set(key, next);
        branch = next;
      }
      const tail = TAIL.exec(spelling)?.[0] ?? '';
      if (words.length > 0) branch.ends = { id, tail, isAbbreviation: isAbbreviation(spelling) };
    }
  }
  return root;
}

/**
 * Where a text prints one of the names, in one of the spellings that the editor listed: whole words, the
 * longest spelling first, none within another. *Kataeb* in a text is not found by a list of *Kata'ib
 * Hezbollah*. An abbreviation (`US`, `PMU`) is found in capitals only, and not in a text that has nothing
 * but capitals. In Arabic, particles may be written in one with a spelling that begins with the article: *والنجباء*.
 * Linear in the length of the text, however many names there are.
 */
export function findNames(text: string, index: NameIndex): readonly PrintedName[] {
  if (index.next.size === 0) return [];
  const words = toWords(text);
  const tellsCapitals = NO_CAPITAL.test(text);
  const found: PrintedName[] = [];
  for (let at = 0; at < words.length; ) {
    const name = longestAt({ text, words, tellsCapitals }, at, index);
    if (name === null) at += 1;
    else {
      found.push({ id: name.id, start: name.start, end: name.end });
      at += name.length;
    }
  }
  return found;
}

/** The longest name that begins with a word: where it stands, and how many words it takes. */
function longestAt(
  { text, words, tellsCapitals }: ReadText,
  at: number,
  index: NameIndex,
): (PrintedName & { readonly length: number }) | null {
  const printed = words[at];
  if (printed === undefined) return null;
  let first = printed;
  let branch = index.next.get(first.folded);
  if (branch === undefined) {
    first = withoutParticles(printed, text);
    branch = first === printed ? undefined : index.next.get(first.folded);
  }
  let longest: ReturnType<typeof longestAt> = null;
  for (let length = 1; branch !== undefined; length += 1) {
    const last = words[at + length - 1];
    if (branch.ends !== null && last !== undefined) {
      const { id, tail, isAbbreviation } = branch.ends;
      const end = text.startsWith(tail, last.end) ? last.end + tail.length : last.end;
      const isWord = isAbbreviation && (!tellsCapitals || SMALL.test(text.slice(first.start, end)));
      if (!isWord) longest = { id, start: first.start, end, length };
    }
    const next = words[at + length];
    branch = next === undefined ? undefined : branch.next.get(keyOf(text, last, next));
  }
  return longest;
}

/** A word of Arabic script behind the particles that are written in one with it and its article; any other as it is. */
function withoutParticles(word: Word, text: string): Word {
  const bare = behindParticles(word.folded);
  if (bare === null) return word;
  const letters = new RegExp(`^(?:\\p{Lo}\\P{Lo}*){${bare.letters}}`, 'u').exec(
    text.slice(word.start, word.end),
  );
  return { ...word, start: word.start + (letters?.[0].length ?? 0), folded: bare.word };
}

const foldPrinted = keepAnswers(foldSpelling, WORDS_OF_TEXTS);

function toWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (PLAIN.test(printed)) {
      words.push({ start: index, end: index + printed.length, folded: printed.toLowerCase() });
      continue;
    }
    const name = printed.replace(OPENING, '').replace(CLOSING, '').replace(POSSESSIVE, '');
    if (name === '') continue;
    const start = index + (OPENING.exec(printed)?.[0].length ?? 0);
    words.push({ start, end: start + name.length, folded: foldPrinted(name) });
  }
  return words;
}

/**
 * By what a word is found behind another: behind a joint it is itself; behind anything else it is told by what stands
 * between, so that no name runs over it.
 */
function keyOf(text: string, before: Word | undefined, { start, folded }: Word): string {
  if (before === undefined) return folded;
  const between = text.slice(before.end, start);
  if (between === ' ' || JOINT.test(between)) return folded;
  const marks = between.length > LONGEST_BREAK ? '…' : between.replace(/\s+/gu, '');
  return `${marks} ${folded}`;
}
