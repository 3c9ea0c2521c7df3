const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

/** UTF-16 units that are segmented at a time: the time it takes grows with the square of the length. */
const SLICE = 1000;
const WITHIN_WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/**
 * The words of a text in a script that sets no spaces between them, as Unicode's segmentation has them. Time grows with
 * the text: where it runs on for long without punctuation, a word may be cut in two.
 */
export function* segmentWords(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const end = sliceEnd(text, from);
    for (const { segment, isWordLike } of SEGMENTER.segment(text.slice(from, end))) {
      if (isWordLike) yield segment;
    }
    from = end;
  }
}

/** Behind the last sign of a slice that is no part of a word; where there is none, behind its last whole character. */
function sliceEnd(text: string, from: number): number {
  const end = from + SLICE;
  if (end >= text.length) return text.length;
  for (let at = end - 1; at > from; at -= 1) if (!WITHIN_WORD.test(text.charAt(at))) return at + 1;
  return /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}
