import type { CiteJob } from '../cite/cite-panel.ts';
import type { OpenIndex } from '../engine/open-index.ts';

/** What is to be written down when a reader asks. */
export interface ExportJob {
  readonly index: Pick<OpenIndex, 'table' | 'root'>;
  /** The search as it is cited; its hits in the order shown. */
  readonly cited: CiteJob;
}
