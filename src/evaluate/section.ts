import type { Diagnostic } from '../model/diagnostic.ts';

/** One thing that was measured. */
export interface Section {
  /** Its key in the JSON file. */
  readonly name: string;
  /** As a person reads it. */
  readonly lines: readonly string[];
  /** As other programs read it. */
  readonly figures: unknown;
  /** Why the run fails, one line each. */
  readonly problems: readonly string[];
  /** Files that could not be used. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What measuring needs of the process it runs in. */
export interface Surroundings {
  /** Milliseconds that only ever rise. */
  readonly now: () => number;
  /** Most memory held so far, in MB. */
  readonly peakMegabytes: () => number;
  /** Told how much of the work is done. */
  readonly onProgress: (done: number, of: number) => void;
  /** Ends the work early; what was measured so far is then not said. */
  readonly signal: AbortSignal;
}
