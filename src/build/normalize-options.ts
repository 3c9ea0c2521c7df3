import type { RunningProcess } from '../files/lock.ts';
import type { BuildReport } from './build-report.ts';
import type { RunSettings } from './run-settings.ts';

/** What `npm run normalize` needs to know. */
export interface NormalizeOptions extends RunSettings {
  readonly contentDir: string;
  /** Compare with what is on disk, and write nothing; nothing is recalled. */
  readonly check: boolean;
  readonly self: RunningProcess;
  readonly signal: AbortSignal;
}

export type NormalizeReport = Omit<BuildReport, 'outcome' | 'site'>;
