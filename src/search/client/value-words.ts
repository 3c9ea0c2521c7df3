// Filters and their values as people say them.

import { BASIS_WORDS } from '../../site/basis-words.ts';
import type { DatePrecision } from '../../site/date-precision.ts';
import { KIND_WORDS } from '../../site/kind-words.ts';
import { languageName } from '../../site/language.ts';
import { type FilterParameter, NOT_STATED_VALUE } from '../../site/search-address.ts';
import type { FilterValue } from './engine/filters.ts';

/** What the filters are called. */
export const FILTER_NAMES: Readonly<Record<FilterParameter, string>> = {
  source: 'Source',
  kind: 'Kind',
  language: 'Language',
  basis: 'How the date is known',
  precision: 'Precision of the date',
  place: 'Place of dateline',
};

const NOT_STATED = 'Not stated';
const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(KIND_WORDS));
const PRECISIONS: ReadonlyMap<string, string> = new Map<DatePrecision, string>([
  ['day', 'To the day'],
  ['uncertain', 'Uncertain'],
  ['undated', 'Undated'],
]);
const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries(BASIS_WORDS).map(([basis, { word }]) => [basis, capitalized(word)]),
);

/**
 * A filter value as people say it: `English` for `en`. One that is no value of the filter – addresses hold
 * whatever people type – stands as it is.
 * @param name as the table has it: that of a source, else the value itself
 */
export function valueInWords(filter: FilterParameter, value: string, name: string = value): string {
  if (filter === 'source' || filter === 'place') return value === NOT_STATED_VALUE ? NOT_STATED : name;
  if (filter === 'kind') return KINDS.get(value) ?? value;
  if (filter === 'precision') return PRECISIONS.get(value) ?? value;
  if (filter === 'basis') return BASES.get(value) ?? value;
  return languageInWords(value);
}

/** `Source: Kayhan` */
export function choiceInWords(
  filter: FilterParameter,
  { value, name }: Pick<FilterValue, 'value' | 'name'>,
): string {
  return `${FILTER_NAMES[filter]}: ${valueInWords(filter, value, name)}`;
}

function languageInWords(value: string): string {
  if (value === 'und' || value === NOT_STATED_VALUE) return NOT_STATED;
  try {
    return languageName(value);
  } catch (error) {
    // `?language=%00` is no language tag.
    if (error instanceof RangeError) return value;
    throw error;
  }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
