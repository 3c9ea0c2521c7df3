import type { HeadFacts } from './headline-facts.ts';

/** A line that could be the headline. */
export interface Candidate {
  readonly at: number;
  /** Index behind its last passage. */
  readonly until: number;
  /** The line without what is glued to it. */
  readonly line: string;
  /** The words of it that say something of a story. */
  readonly own: ReadonlySet<string>;
  readonly words: number;
  /** How many of its own words stand in the story, and how many in the story's first paragraphs. */
  readonly shared: number;
  readonly led: number;
  /** Whether a byline or a day is glued to it. */
  readonly isSigned: boolean;
}

/** What the lines above a story are weighed by, read once. Indexes of passages. */
export interface Head {
  readonly facts: HeadFacts;
  readonly lines: readonly Candidate[];
  /** The passages that are a byline or a day. */
  readonly signed: ReadonlySet<number>;
  /** For each passage how many lines of menus stand between it and the story. */
  readonly menusBelow: ReadonlyMap<number, number>;
  /** How often each comparable line is printed down to the story. */
  readonly prints: ReadonlyMap<string, number>;
}
