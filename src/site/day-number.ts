const MS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a day. @param date `2021-05-17` @returns null for what is no day */
export function dayNumber(date: string | null): number | null {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / MS_A_DAY;
}
