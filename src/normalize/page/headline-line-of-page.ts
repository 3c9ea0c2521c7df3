import type { Candidate } from './headline-candidate.ts';
import type { HeadFacts } from './headline-facts.ts';

/** A line of a page that could be its headline. */
export interface PageLine extends Omit<Candidate, 'score'> {
  /** Index behind its last passage. */
  readonly until: number;
  /** How many of its words stand in the first paragraphs of the story. */
  readonly led: number;
  /** Whether a byline or a day is glued to it. */
  readonly isSigned: boolean;
}

/** What the lines above the story of a page are weighed by, read once. Indexes of passages. */
export interface PageHead {
  readonly facts: HeadFacts;
  readonly lines: readonly PageLine[];
  /** The passages that are a byline or a day. */
  readonly signed: ReadonlySet<number>;
  /** For each passage how many lines of menus stand between it and the story. */
  readonly menusBelow: ReadonlyMap<number, number>;
  /** How often each comparable line is printed down to the story. */
  readonly prints: ReadonlyMap<string, number>;
}
