import type { NameKind } from '../../model/names.ts';
import type { ArticleEntry } from '../article-entry.ts';
import type { DateSpan } from '../date-span.ts';

/** A name of `names.yaml`. */
export interface ListedName {
  readonly id: string;
  /** The spelling that stands for all of them. */
  readonly name: string;
  readonly kind: NameKind;
  /** From the site's root. */
  readonly path: string;
}

/** A name with what the texts print of it. */
export interface NameGroup extends ListedName {
  /** As the texts print them, the most frequent first. */
  readonly spellings: readonly PrintedSpelling[];
  /** Listed by the editor, printed in no text. */
  readonly unprinted: readonly string[];
  /** Texts that print it, in the site's order; none for a name that no text prints. */
  readonly articles: readonly ArticleEntry[];
  readonly span: DateSpan;
  /** Sources of these texts, those of most texts first: the foremost of them. */
  readonly sources: readonly NameSource[];
  /** How many sources more have texts that print it. */
  readonly moreSources: number;
  /** Names printed in the same texts, those of most texts first: the foremost of them. */
  readonly together: readonly NameTogether[];
  /** How many names more are printed in the same texts. */
  readonly moreTogether: number;
}

/** One spelling, character for character but for white space and signs without width. */
export interface PrintedSpelling {
  readonly spelling: string;
  /** Texts that print it. */
  readonly articles: number;
}

export interface NameSource {
  readonly name: string;
  /** From the site's root. */
  readonly path: string;
  readonly articles: number;
}

export interface NameTogether {
  readonly name: string;
  readonly kind: NameKind;
  /** From the site's root. */
  readonly path: string;
  /** Texts that print both. */
  readonly articles: number;
}
