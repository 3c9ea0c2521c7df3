/** Labels under which only an outlet is named, in lower case. */
export const OUTLET_LABELS: ReadonlySet<string> = new Set([
  'original article source',
  'article source',
  'news source',
  'publisher',
  'published by',
  'outlet',
  'newspaper',
]);

/** Labels under which all sorts of sources are named: officials, ministries, pictures, and outlets. */
export const ANY_SOURCE_LABELS: ReadonlySet<string> = new Set(['source', 'original source']);
