/** Characters around what was found that are looked at: segmenting takes time with the square of the length. */
const AROUND = 300;
/** Words before it that tell it from the same ones elsewhere. */
const BEFORE = 3;

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
  const places = pieces
    .filter((piece) => piece !== '' && text.includes(piece))
    .map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const [first] = places;
  if (first === undefined || !('Segmenter' in Intl)) return null;
  const from = Math.max(0, first.start - AROUND);
  const segments = [
    ...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(from, first.end + AROUND)),
  ].map(({ segment, index }) => ({ segment, start: from + index, end: from + index + segment.length }));
  const join = (some: typeof segments) => some.map(({ segment }) => segment).join('');
  return {
    before: join(segments.filter(({ end }) => end <= first.start).slice(-BEFORE)),
    match: join(segments.filter(({ start, end }) => end > first.start && start < first.end)),
  };
}
