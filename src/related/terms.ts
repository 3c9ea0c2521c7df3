import { keepAnswers, WORDS_OF_TEXTS } from '../text/keep-answers.ts';
import { segmentWords } from '../text/segment-words.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { foldedWords } from '../versions/words.ts';

/** What is kept of a text's words to find texts that share rare ones: some 700 bytes. */
export interface Terms {
  /** Hashes of distinct words, in the order of their first place. */
  readonly hashes: Uint32Array;
  /** How often each stands in the text, 255 at most. */
  readonly counts: Uint8Array;
}

/** Of a text of which nothing is known. */
export const NO_TERMS: Terms = { hashes: new Uint32Array(), counts: new Uint8Array() };

/** Distinct words that are looked at: a text's beginning says what it is about. */
const MOST_TERMS = 160;

/** A shorter word is hardly ever a name. In a script without spaces words are shorter. */
const MIN_LETTERS = 4;
const MIN_UNSPACED = 2;

/** `Modi’s` is `Modi`. */
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}])/gu;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const PRINTED = new RegExp(String.raw`(?:[A-Za-z'’ʼ]|[\p{L}\p{M}](?<![${UNSPACED}]))+`, 'gu');
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, 'gu');

/**
 * The terms of a text.
 * @param language BCP 47; the words of each language stand apart
 */
export function toTerms(text: string, language: string | null): Terms {
  const seed = seedOf(language);
  const counts = new Map<number, number>();
  const add = (word: string) => {
    const hash = hashText(word, seed);
    const count = counts.get(hash);
    if (count !== undefined || counts.size < MOST_TERMS) counts.set(hash, Math.min(255, (count ?? 0) + 1));
  };
  for (const word of foldedWords(text.replace(POSSESSIVE, ''))) {
    if (word.length >= MIN_LETTERS && LETTERS.test(word)) add(word);
  }
  for (const word of unspacedWords(text)) add(word);
  return { hashes: Uint32Array.from(counts.keys()), counts: Uint8Array.from(counts.values()) };
}

/** A word that a text prints as one of its terms. */
const toTerm = keepAnswers((word) => foldedWords(word).join(''), WORDS_OF_TEXTS);

/** How a text first prints words that are known by their hashes. @param hashes terms of this text */
export function printedTerms(
  text: string,
  language: string | null,
  hashes: readonly number[],
): ReadonlyMap<number, string> {
  const seed = seedOf(language);
  const sought = new Set(hashes);
  const printed = new Map<number, string>();
  const look = (word: string, hash: number) => {
    if (sought.has(hash) && !printed.has(hash)) printed.set(hash, word);
    return printed.size === sought.size;
  };
  // Terms stand in the beginning of a text: once all have been met, the rest is not looked at.
  for (const [word] of text.replace(POSSESSIVE, '').matchAll(PRINTED))
    if (look(word, hashPrinted(word, seed))) return printed;
  for (const word of unspacedWords(text)) if (look(word, hashText(word, seed))) return printed;
  return printed;
}

/** Words of scripts without spaces. */
function* unspacedWords(text: string): Iterable<string> {
  for (const [run] of text.matchAll(UNSPACED_RUN)) {
    for (const word of segmentWords(run)) if (word.length >= MIN_UNSPACED) yield word;
  }
}

function seedOf(language: string | null): number {
  return hashText(language ?? '', 0x811c9dc5);
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = withUnit(hash, text.charCodeAt(at));
  return finished(hash);
}

/** The hash of a printed word's term; the term of one in plain Latin letters is not made for that. */
function hashPrinted(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a) hash = withUnit(hash, small);
    // The apostrophes that stand in printed words; terms have none.
    else if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2bc) return hashText(toTerm(word), seed);
  }
  return finished(hash);
}

function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function finished(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
