/** First and last day, in days since 1970-01-01. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The days that a text may be of. */
export interface TextDays extends DayRange {
  /** Whether its date is approximate or in doubt: then it may be of another day as well. */
  readonly doubtful: boolean;
}

/** A range of days, open on a side that is null; null where every date will do. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}
