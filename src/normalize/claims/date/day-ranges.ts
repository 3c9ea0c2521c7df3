/** A day, as far as its shape tells. */
const SHAPE = String.raw`(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}\.?|\d{1,2}\.?\s\p{L}[\p{L}\p{M}]{1,14}[.,]{0,2}\s\d{4}\.?|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{4}[./-]\d\d[./-]\d\d|\d{4}年\d{1,2}月\d{1,2}日)`;

/** From one day to another, with or without the hours: when something lasts. */
const RANGE = new RegExp(
  `${SHAPE}(?:[^\\d]{1,10}\\d{1,2}[:.h]\\d{2}(?:\\s?\\p{L}{1,4}\\.?)?)?\\s?[–—-]\\s?${SHAPE}`,
  'u',
);

/** Whether a line says from when to when something lasts. */
export function isRange(text: string): boolean {
  return /\d{4}.*[–—-].*\d{4}/u.test(text) && RANGE.test(text);
}

/** `24 ม.ค. - 2 ก.พ. 2563`, `12 May - 3 June 2021`: a day whose year stands behind the last one, before a dash. */
const FIRST_DAY = /(?:^|[\s:])\d{1,2}\.?\s[\p{L}\p{M}.]{2,20}\s[–—-]\s$/u;

/** Whether what begins at `start` is the last day of a range. */
export function endsRange(text: string, start: number): boolean {
  return FIRST_DAY.test(text.slice(Math.max(0, start - 40), start)) && /^\d{1,2}\D/u.test(text.slice(start));
}
