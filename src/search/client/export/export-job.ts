import type { Row } from '../../table/search-table.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import type { ExportContext } from './exported-text.ts';

/** What is to be written down when a reader asks. */
export interface ExportJob {
  readonly index: Pick<OpenIndex, 'table' | 'root'>;
  /** The hits, in the order shown. */
  readonly rows: readonly Row[];
  /** Absolute address of the site's root. */
  readonly root: string;
  readonly context: ExportContext & { readonly archiveVersion: string };
  /** The query part of the search's address. */
  readonly asked: string;
}
