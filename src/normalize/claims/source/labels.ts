import { labelSet } from '../../blocks/label-words.ts';

/** Labels under which only an outlet is named, as keys of words. */
export const OUTLET_LABELS: ReadonlySet<string> = labelSet('outlet');

/** Labels under which all sorts of sources are named: officials, ministries, pictures, and outlets. */
export const ANY_SOURCE_LABELS: ReadonlySet<string> = labelSet('source');
