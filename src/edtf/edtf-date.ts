/** A calendar date as far as it is known. */
export interface CalendarDate {
  /** First and last year it may be; the same twice where the year is known, null where no year is given. */
  readonly years: readonly [number, number] | null;
  /** 1 to 12; null where it is not known. */
  readonly month: number | null;
  /** 1 to 31; null where it is not known. */
  readonly day: number | null;
  /** EDTF's number of a season or another division of the year, 21 to 41; null otherwise. */
  readonly season: number | null;
  /** `~`: about this date. */
  readonly approximate: boolean;
  /** `?`: the date itself is in doubt. */
  readonly uncertain: boolean;
}

/** A date, or every date from one to another, both included. */
export interface DateStretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** An EDTF expression, read. */
export type EdtfDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** `a/b`; null at an end that is open or not known. */
  | { readonly kind: 'interval'; readonly from: CalendarDate | null; readonly to: CalendarDate | null }
  /** `[…]` one of these (`one`), or `{…}` all of these (`all`). */
  | {
      readonly kind: 'set';
      readonly of: 'one' | 'all';
      readonly stretches: readonly DateStretch[];
      /** `[..a]`: or any date before. */
      readonly earlier: boolean;
      /** `[a..]`: or any date after. */
      readonly later: boolean;
    };
