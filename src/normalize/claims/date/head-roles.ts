import type { Document } from '../../document.ts';

/** Roles of lines in a head that are of other things than the story. */
export const OTHER_ITEMS: ReadonlySet<Document['roles'][number]> = new Set([
  'caption',
  'related',
  'mostRead',
  'newsletter',
  'advertisement',
]);
