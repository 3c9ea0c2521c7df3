/** How a run does its work; what comes out is the same. */
export interface RunSettings {
  /** Most threads at work. */
  readonly jobs: number;
  /** Recall nothing of earlier runs. */
  readonly fresh: boolean;
  /** Where runs leave behind what the next one may recall; it may be deleted at any time. */
  readonly cacheDir: string;
  /** What the program runs on, versions included: another one may know other characters. */
  readonly runtime: string;
}
