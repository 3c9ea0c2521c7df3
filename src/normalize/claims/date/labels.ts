/** Labels that say outright that a day is the day of publication, in lower case. */
export const EXPLICIT_LABELS: ReadonlySet<string> = new Set([
  'date published',
  'date of publication',
  'publish date',
  'published',
  'published on',
  'published at',
  'publication date',
  'pub date',
  'posted',
  'posted on',
]);

/** Labels under which the head of a page prints its day of publication. */
export const PUBLICATION_LABELS: ReadonlySet<string> = new Set([
  ...EXPLICIT_LABELS,
  'date',
  'release date',
  'issued',
]);

/** Labels of other days: when it was changed, fetched or entered. They are dates, not *the* date. */
export const OTHER_DATE_LABELS: ReadonlySet<string> = new Set([
  'updated',
  'updated on',
  'last updated',
  'last updated on',
  'modified',
  'last modified',
  'created',
  'accessed',
  'retrieved',
]);
