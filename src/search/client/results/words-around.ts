import { WORDS_BEFORE } from './words-before.ts';

/** Characters around what was found that are looked at: segmenting takes time with the square of the length. */
const AROUND = 300;

/**
 * The whole words of a stretch without spaces in which something that was looked for stands first, and some words before
 * them. A browser finds a text fragment only where words begin and end, by Unicode's segmentation (UAX #29) with the
 * dictionaries of such scripts; `Intl.Segmenter` has the same.
 * @param pieces what was looked for
 * @returns null where nothing of it stands here, or the browser cannot segment
 */
export function wordsAround(
  text: string,
  pieces: readonly string[],
): { readonly before: string; readonly match: string } | null {
  const [first] = pieces
    .map((piece) => ({ piece, start: piece === '' ? -1 : text.indexOf(piece) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.piece.length - a.piece.length);
  if (first === undefined || !('Segmenter' in Intl)) return null;
  const from = Math.max(0, first.start - AROUND);
  const [start, end] = [first.start - from, first.start - from + first.piece.length];
  const words = [
    ...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(from, from + end + AROUND)),
  ];
  const join = (some: typeof words) => some.map(({ segment }) => segment).join('');
  const firstWord = words.findLastIndex(({ index }) => index <= start);
  return {
    before: join(words.slice(Math.max(0, firstWord - WORDS_BEFORE), firstWord)),
    match: join(words.slice(firstWord).filter(({ index }) => index < end)),
  };
}
