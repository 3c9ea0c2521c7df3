/** Labels of the outlet that a text comes from, in lower case. */
export const SOURCE_LABELS: ReadonlySet<string> = new Set([
  'source',
  'original source',
  'original article source',
  'article source',
  'news source',
  'publisher',
  'published by',
  'outlet',
  'newspaper',
  'agency',
]);
