/** A tag, a comment, a script or an entity that a text prints as it stood in the source of a page. Offsets are the text's. */
export interface MarkupPiece {
  readonly start: number;
  readonly end: number;
  /** What is read in its place, no longer than it: nothing for a tag within a line, line ends round a block, a character for an entity. */
  readonly shown: string;
  /** Whether it stays in the words of the text: an entity whose character the text does not print itself. */
  readonly isKept: boolean;
}
