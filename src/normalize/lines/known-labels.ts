import { labelSet } from './label-words.ts';

const KNOWN = labelSet(
  'published',
  'firstPublished',
  'date',
  'otherDate',
  'source',
  'outlet',
  'author',
  'id',
  'place',
  'address',
  'other',
);

/** Whether something other than the title is printed under `label` (a key of words). */
export function isKnownLabel(label: string): boolean {
  return KNOWN.has(label);
}
