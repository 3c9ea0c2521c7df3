// Fields and their values in words.
import { parseEdtf } from '../edtf/parse-edtf.ts';
import { toWords } from '../edtf/to-words.ts';
import type { FieldName, FieldValue } from '../model/field.ts';
import { clockWords, dayWords } from './day-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { languageName } from './language.ts';
import { toLicenceWords } from './licence.ts';

/** What each field is called. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  source: 'Source',
  date: 'Published',
  dateTime: 'Time of publication',
  dateline: 'Place of the report',
  byline: 'Author',
  sourceId: 'Number at the source',
  captured: 'Captured',
  licence: 'Licence',
  language: 'Language',
  kind: 'Kind',
  carrier: 'Carried by',
  originalUrl: 'Original address',
  mentionedDates: 'Dates in the text',
};

type Speak = { readonly [N in FieldName]: (value: FieldValue<N>) => string };

const asPrinted = (value: string) => value;

const SPEAK: Speak = {
  title: asPrinted,
  source: (source) => source.name,
  date: edtfWords,
  dateTime: (dateTime) => `${dayWords(dateTime.slice(0, 10))}, ${clockWords(dateTime)}`,
  dateline: asPrinted,
  byline: asPrinted,
  sourceId: asPrinted,
  captured: edtfWords,
  licence: (licence) => toLicenceWords(licence).name,
  language: languageName,
  kind: (kind) => KIND_WORDS[kind],
  carrier: asPrinted,
  originalUrl: asPrinted,
  mentionedDates: (dates) => dates.map(edtfWords).join('; '),
};

/** A field's value as a reader would say it. */
export function valueWords<N extends FieldName>(name: N, value: FieldValue<N>): string {
  return SPEAK[name](value);
}

/** A date in words; the expression itself where it is no EDTF. */
export function edtfWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return date === null ? edtf : toWords(date);
}
