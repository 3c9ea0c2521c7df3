import type { Row } from '../../table/search-table.ts';
import type { Clause } from './clauses.ts';

/** A text that holds what was asked for. */
export interface Hit {
  readonly row: Row;
  /** By the first place of each word; `gradeHits` scores the best ones better. */
  readonly score: number;
}

/** A clause with the number of texts that hold it. */
export interface CountedClause {
  readonly clause: Clause;
  readonly texts: number;
}
