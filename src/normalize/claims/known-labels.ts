import { ANY_SOURCE_LABELS, OUTLET_LABELS } from '../outlets/labelled-names.ts';
import { URL_LABELS } from '../outlets/page-addresses.ts';
import { AUTHOR_LABELS } from './byline/by-line.ts';
import { OTHER_DATE_LABELS, PUBLICATION_LABELS } from './date/labels.ts';
import { ID_LABELS } from './source-id/labelled-line.ts';

const KNOWN = [
  PUBLICATION_LABELS,
  OTHER_DATE_LABELS,
  OUTLET_LABELS,
  ANY_SOURCE_LABELS,
  ID_LABELS,
  URL_LABELS,
  AUTHOR_LABELS,
];

/** Whether a field other than the title is printed under `label` (in lower case). */
export function isKnownLabel(label: string): boolean {
  return KNOWN.some((labels) => labels.has(label));
}
