import { formsOf } from '../../site/word-forms.ts';
import { isSameWord } from './engine/same-word.ts';

/** A piece of an excerpt, plain text in any case. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of an excerpt. */
const LENGTH = 34;

/**
 * Cuts the part of a text where most of the words that were looked for stand together.
 * @param content the indexed text, its title first
 * @param title passed over where the text beneath it has marks too: it stands above the excerpt anyway
 * @param places of the words that were found, counted in words
 */
export function cutExcerpt(
  content: string,
  title: string,
  places: readonly number[],
  queryWords: readonly string[],
): readonly ExcerptPart[] {
  const words = content.split(/[^\S\uFEFF]+/u).filter((word) => word !== '');
  const within = places.filter((at) => at < words.length);
  // A word found in a hidden form only, beyond the end of the text: where it stands is looked up.
  const unplaced = within.length < places.length ? placesOf(queryWords, words) : [];
  // Among the places of a rare word the index gives those of longer words that begin with it.
  const meant = within.filter((at) => queryWords.some((word) => isSameWord(word, words[at] ?? '')));
  const marked = new Set([...(meant.length > 0 ? meant : within), ...unplaced]);
  const titleWords = content.startsWith(title) ? title.split(/\s+/u).length : 0;
  const below = [...marked].filter((at) => at >= titleWords).sort((a, b) => a - b);
  const first = titleWords < words.length ? titleWords : 0;
  const start = Math.max(first, Math.min(densest(below) ?? first, words.length - LENGTH));
  return joined(words, marked, start, first);
}

function placesOf(queryWords: readonly string[], words: readonly string[]): readonly number[] {
  const asked = queryWords.flatMap((word) => formsOf(word).slice(0, 1));
  return words.flatMap((word, at) => (asked.some((form) => formsOf(word).includes(form)) ? [at] : []));
}

/** Words shown ahead of the first mark. */
const AHEAD = 6;

/** Where a stretch of full length that holds most marks begins, some words ahead of the first; null without marks. */
function densest(marks: readonly number[]): number | null {
  let start: number | null = null;
  let most = 0;
  let end = 0;
  for (const [index, at] of marks.entries()) {
    while (end < marks.length && (marks[end] ?? 0) < at + LENGTH - AHEAD) end += 1;
    if (end - index <= most) continue;
    most = end - index;
    start = at - AHEAD;
  }
  return start;
}

function joined(
  words: readonly string[],
  marked: ReadonlySet<number>,
  start: number,
  first: number,
): readonly ExcerptPart[] {
  const end = Math.min(words.length, start + LENGTH);
  const parts: ExcerptPart[] = [];
  if (start > first) parts.push({ text: '… ', marked: false });
  for (let at = start; at < end; at += 1) {
    if (at > start) parts.push({ text: ' ', marked: false });
    parts.push(
      ...(marked.has(at) ? markedWord(words[at] ?? '') : [{ text: words[at] ?? '', marked: false }]),
    );
  }
  if (end < words.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Marks a word without the punctuation around it. */
function markedWord(word: string): readonly ExcerptPart[] {
  const { before = '', bare = word, after = '' } = PUNCTUATED.exec(word)?.groups ?? {};
  return [
    { text: before, marked: false },
    { text: bare, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text !== '');
}

const PUNCTUATED = /^(?<before>[^\p{L}\p{N}]*)(?<bare>.*[\p{L}\p{N}\p{M}])(?<after>[^\p{L}\p{N}]*)$/su;
