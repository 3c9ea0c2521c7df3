/** A line that could be the headline. */
export interface Candidate {
  readonly at: number;
  /** The line without what is glued to it. */
  readonly line: string;
  /** The words of it that say something of a story. */
  readonly own: ReadonlySet<string>;
  readonly words: number;
  readonly shared: number;
  readonly score: number;
}
