import { OUTLET_NOUNS } from '../languages/outlet-nouns.ts';
import type { OutletNouns } from '../languages/outlet-nouns-of.ts';
import { DESK_WORDS, UNSPACED_OUTLET_NOUNS } from '../languages/outlet-nouns-unspaced.ts';
import { toWordKey } from '../languages/word-key.ts';

/** How far the words of a name say that it is an outlet's: 2 a paper's, a station's or an agency's noun, 1 one that others have as well, else 0. */
export type NounWeight = 0 | 1 | 2;

type WordKind = 'sure' | 'sureFirst' | 'sureLast' | 'shared' | 'grown' | 'kinds';

/** The nouns of all languages at once, as word keys: names stand in texts of other languages. */
function keysOf(
  kind: WordKind,
  nouns: readonly OutletNouns[] = Object.values(OUTLET_NOUNS),
): ReadonlySet<string> {
  return new Set(nouns.flatMap((each) => each[kind] ?? []).map(toWordKey));
}

const SURE = keysOf('sure');
const FIRST = keysOf('sureFirst');
const LAST = keysOf('sureLast');
const SHARED = keysOf('shared');
const ENGLISH = keysOf('shared', [OUTLET_NOUNS.en ?? {}]);
const KINDS = keysOf('kinds');
const GROWN = [...keysOf('grown')];
const UNSPACED = Object.values(UNSPACED_OUTLET_NOUNS).flat();

/** Nouns of languages that write them small inside names. */
const SMALL: ReadonlySet<string> = new Set(
  (['sure', 'sureLast', 'shared'] as const).flatMap((kind) => [
    ...keysOf(
      kind,
      Object.values(OUTLET_NOUNS).filter(({ isSmall }) => isSmall === true),
    ),
  ]),
);

/** A part of an outlet that signs texts: `News Desk`. */
const DESKS: ReadonlySet<string> = new Set(DESK_WORDS.map(toWordKey));

/** A noun has so many words at most. */
const MOST_WORDS = 3;

/** In a longer name a word that others have as well is one of a headline. */
const MOST_BESIDE = 4;

/** What is grown together with a noun has so many letters at least: `Oberlandbote`, not `Abbote`. */
const LEAST_BEFORE = 3;

/** Scripts that set no blanks between words; Korean sets few. */
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u;

/** What parts the words of a name. */
const BETWEEN = /[\s\-–"“”„«»()|]+/u;

/**
 * What the nouns in a name say, whatever its form. A noun alone counts as shared in English (`Herald`), and so does the mere kind of a
 * paper (`Tageszeitung`).
 */
export function readNouns(name: string): NounWeight {
  const isUnspaced = UNSPACED_SCRIPT.test(name);
  if (isUnspaced && hasSureUnspaced(name)) return 2;
  const key = toWordKey(name);
  const words = key.split(BETWEEN).filter((word) => word !== '');
  // Alone it is a section or a way to the paper: `Noviny`, `Вести`.
  if (words.length === 1 && isShared(key)) return ENGLISH.has(key) ? 1 : 0;
  if (DESKS.has(words.at(-1) ?? '')) return 0;
  const isKind = KINDS.has(key) || words.some((word) => KINDS.has(word));
  if (!isKind && (words.some(isGrown) || (words.length > 1 && hasSure(words)))) return 2;
  const hasShared = words.length <= MOST_BESIDE && words.some(isShared);
  return isKind || hasShared || (isUnspaced && UNSPACED.some((noun) => name.includes(noun))) ? 1 : 0;
}

/** Whether a noun of outlets stands at the end of a name. */
export function hasNounAtEnd(name: string): boolean {
  const last = toWordKey(name).split(BETWEEN).at(-1) ?? '';
  return isShared(last) || isGrown(last) || UNSPACED.some((noun) => name.endsWith(noun));
}

/** Whether a language writes this noun small inside a name. */
export function isSmallNoun(word: string): boolean {
  return SMALL.has(toWordKey(word));
}

function hasSureUnspaced(name: string): boolean {
  const { sure, sureLast } = UNSPACED_OUTLET_NOUNS;
  return (
    sure.some((noun) => name.length > noun.length && name.includes(noun)) ||
    sureLast.some((noun) => name.length > noun.length && name.endsWith(noun))
  );
}

function isShared(word: string): boolean {
  return SHARED.has(word) || SURE.has(word) || FIRST.has(word) || LAST.has(word);
}

function hasSure(words: readonly string[]): boolean {
  for (let count = 1; count <= MOST_WORDS && count < words.length; count += 1)
    if (FIRST.has(words.slice(0, count).join(' ')) || LAST.has(words.slice(-count).join(' '))) return true;
  return words.some((word, at) => SURE.has(word) || SURE.has(`${word} ${words[at + 1] ?? ''}`));
}

function isGrown(word: string): boolean {
  return GROWN.some((noun) => word.length >= noun.length + LEAST_BEFORE && word.endsWith(noun));
}
