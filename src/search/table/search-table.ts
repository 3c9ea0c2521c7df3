// What the search page knows of every text before it asks the index for words.
import type { Basis } from '../../model/basis.ts';
import type { DatePrecision } from '../../site/date-precision.ts';

/** A text's place in the table: its place in `data/articles.json`, dated texts from the oldest, then the undated. */
export type Row = number;

/** A value of a column of places or groups where a text has none. */
export const NONE = -1;

/**
 * All texts of an archive as columns, one number a text. Days count from 1970-01-01; values of a dictionary
 * column are places in its dictionary.
 */
export interface SearchTable {
  readonly archive: TableArchive;
  /** Texts in the archive. */
  readonly size: number;
  /** How many search indexes there are. */
  readonly indexes: number;
  /** In which of them each page stands: those of the texts, and behind them, past `size`, pages that stand for no text any longer. */
  readonly index: readonly number[];
  /** The names of these pages: that of a folder, one for each index, and a number in it. No two are the same. */
  readonly page: readonly string[];
  readonly source: Dictionary<TableSource>;
  readonly kind: Dictionary<string>;
  /** BCP 47, or `und`. */
  readonly language: Dictionary<string>;
  /** How the date is known. */
  readonly basis: Dictionary<Basis>;
  /** How exactly it is known. */
  readonly precision: Dictionary<DatePrecision>;
  /** Places of datelines, as printed. A text without one has `NONE`. */
  readonly place: Dictionary<string>;
  /** For each of these the one that stands for all spellings of the place: its place in the dictionary. */
  readonly shownPlace: readonly number[];
  /** First and last day that a text may be of; both null for a text without a date that can be placed. */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  /** Texts whose date is approximate or in doubt: not even these days are certain. */
  readonly doubtful: ReadonlySet<Row>;
  /** Words of the indexed text, title included. */
  readonly words: readonly number[];
  /** Words of the title, with which the indexed text begins. */
  readonly titleWords: readonly number[];
  /** Texts that are versions of one another share a number; `NONE` for a text that has no other version. */
  readonly versions: readonly number[];
  readonly names: readonly TableName[];
  readonly frequent: readonly FrequentWord[];
}

/** A short word that stands in a good part of all texts. */
export interface FrequentWord {
  /** Folded, see `foldWord`. */
  readonly word: string;
  /** Of all texts, about. */
  readonly share: number;
}

/** A column of values that repeat. */
export interface Dictionary<T> {
  readonly values: readonly T[];
  readonly at: readonly number[];
}

export interface TableArchive {
  readonly title: string;
  /** Absolute address of the site's root, or null. */
  readonly url: string | null;
  /** Changes with any change to any text; see `toArchiveVersion`. */
  readonly version: string;
}

export interface TableSource {
  /** `not-stated` for texts that do not say. */
  readonly id: string;
  readonly name: string;
}

/** A name of `names.yaml` with every spelling it is looked for in. */
export interface TableName {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}
