/** Labels of the day an item was published, in lower case. */
export const PUBLICATION_LABELS: ReadonlySet<string> = new Set([
  'date',
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
