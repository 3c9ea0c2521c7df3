/** A piece of an excerpt, plain text in any case. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}
