import type { DateLine } from '../../dates/date-line.ts';

/** A place where a page prints its day of publication. View offsets. */
export interface PublicationLine {
  /** The whole line or cell, its label included. */
  readonly start: number;
  readonly end: number;
  /** Where the date begins. */
  readonly at: number;
  readonly line: DateLine;
}
