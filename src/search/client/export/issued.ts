// Dates for citation managers, which know less than EDTF: cut down to what is known, never filled up.

/** Year, month and day as far as they are known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** When a text was published, as far as a citation manager can hold it. */
export interface Issued {
  readonly from: DateParts;
  /** The end of an interval; null for a single date. */
  readonly to: DateParts | null;
  /** About this date, or a date in doubt. */
  readonly circa: boolean;
}

/** `2021`, `2021-05`, `2021-05-17`, each perhaps with digits not known, and a mark behind. */
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<mark>[~?%])?$/u;
const SET = /^[[{](?<inner>[^\][{}]+)[\]}]$/u;

/**
 * An EDTF date cut down to what is certain of it: `[2020-04-17..2020-04-22]` is April 2020, `2021-05-XX` is May
 * 2021. null where not even the year is known, where an end is open, and for no date.
 */
export function toIssued(edtf: string | null): Issued | null {
  if (edtf === null) return null;
  const inner = SET.exec(edtf)?.groups?.inner;
  if (inner !== undefined) return toCommon(inner.split(/\.\.|,/u).map(toSingle));
  const [from, to, ...more] = edtf.split('/').map(toSingle);
  if (!from || more.length > 0) return null;
  if (to === undefined) return from;
  return to && { from: from.from, to: to.from, circa: from.circa || to.circa };
}

function toSingle(text: string): Issued | null {
  const { year, month, day, mark } = DATE.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  return {
    from: toParts(Number(year), partOrNull(month, 12), partOrNull(day, 31)),
    to: null,
    circa: mark !== undefined,
  };
}

/** null for what is not known, and for the numbers by which EDTF calls seasons. */
function partOrNull(digits: string | undefined, most: number): number | null {
  const number = Number(digits ?? 'XX');
  return number >= 1 && number <= most ? number : null;
}

function toParts(year: number, month: number | null, day: number | null): DateParts {
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}

/** What all of several dates have in common. */
function toCommon(dates: readonly (Issued | null)[]): Issued | null {
  const [first, ...rest] = dates;
  if (!first) return null;
  let depth: number = first.from.length;
  for (const date of rest) {
    if (!date) return null;
    const differs = first.from.findIndex((part, at) => part !== date.from[at]);
    if (differs >= 0) depth = Math.min(depth, differs);
  }
  if (depth === 0) return null;
  const [year, month = null, day = null] = first.from;
  return {
    from: toParts(year, depth > 1 ? month : null, depth > 2 ? day : null),
    to: null,
    circa: dates.some((date) => date?.circa),
  };
}

/** What is certain of a date that may be an interval: what its ends have in common; null where that is nothing. */
export function certainParts(issued: Issued): DateParts | null {
  if (issued.to === null) return issued.from;
  return toCommon([issued, { ...issued, from: issued.to }])?.from ?? null;
}

/** `2021-05` for May 2021; `separator` stands between the parts. */
export function writeParts(parts: DateParts, separator = '-'): string {
  const [year, ...rest] = parts.map(String);
  return [year?.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join(separator);
}
