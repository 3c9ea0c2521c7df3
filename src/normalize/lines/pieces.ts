/** A piece of a line that sets several things side by side. Offsets as the text's own start counts them. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DIVIDERS = /\s*[|•·]\s*|\s+[–—]\s+(?=\d|\p{Lu}\p{L}+ \d)/gu;

/**
 * The pieces of a line of a page's head or foot: `Al Mayadeen English | March 21, 2024`. A line
 * without dividers is one piece.
 * @param text the line
 * @param start its offset, to which the pieces' offsets are added
 */
export function toPieces(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const divider of [...text.matchAll(DIVIDERS), null]) {
    const to = divider?.index ?? text.length;
    if (to > from) pieces.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    from = divider === null ? to : divider.index + divider[0].length;
  }
  return pieces;
}
