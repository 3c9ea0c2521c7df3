import type { NameCue } from '../cues/cue.ts';

/** The independent places of a page that name its outlet: what stands in one counts once. */
export type Place =
  | 'title'
  | 'masthead'
  | 'rights'
  | 'address'
  | 'mail'
  | 'account'
  | 'phrase'
  | 'plea'
  | 'product'
  | 'byline'
  | 'line';

/** One place in which a page prints a name. View offsets. */
export interface Evidence {
  readonly place: Place;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** How much it says; see `weigh.ts` for what is enough. */
  readonly weight: number;
  /** The wording: two of one place are one piece of evidence and a half. */
  readonly wording: string;
  /** Whether the form alone says whose page it is. */
  readonly isSure?: boolean;
  /** The cue whose line has a role on the page; null for prints inside other lines. */
  readonly cue: NameCue | null;
}
