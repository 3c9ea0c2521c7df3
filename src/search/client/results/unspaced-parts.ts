import type { ExcerptPart } from './excerpt-part.ts';

/** Characters shown around what was found, and of a stretch in which nothing was. */
const BEFORE = 20;
const AFTER = 60;

/**
 * A stretch of text without spaces, cut around what was looked for in it, each place marked.
 * @param pieces what was looked for; none where nothing of it stands here
 */
export function unspacedParts(text: string, pieces: readonly string[]): readonly ExcerptPart[] {
  const found = pieces.filter((piece) => piece !== '' && text.includes(piece));
  const first = Math.min(text.length, ...found.map((piece) => text.indexOf(piece)));
  const anchor = found.length === 0 ? 0 : first;
  const [start, end] = [Math.max(0, anchor - BEFORE), Math.min(text.length, anchor + AFTER)];
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let plain = start;
  for (let at = start; at < end; ) {
    const piece = found.find((each) => text.startsWith(each, at));
    if (piece === undefined) {
      at += 1;
      continue;
    }
    if (at > plain) parts.push({ text: text.slice(plain, at), marked: false });
    parts.push({ text: piece, marked: true });
    at += piece.length;
    plain = at;
  }
  if (end > plain) parts.push({ text: text.slice(plain, end), marked: false });
  if (Math.max(plain, end) < text.length) parts.push({ text: '…', marked: false });
  return parts;
}
