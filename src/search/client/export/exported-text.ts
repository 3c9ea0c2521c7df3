import type { CatalogueEntry } from '../../../model/catalogue.ts';

/** A hit as every export writes it. */
export interface ExportedText {
  /** As `data/articles.json` has it. */
  readonly entry: CatalogueEntry;
  /** Absolute address of its page. */
  readonly url: string;
  /** Absolute address of its record. */
  readonly record: string;
  /** Id of the first member of its version group: reprints and updates of one text share it. null where it stands alone. */
  readonly versionGroup: string | null;
}

/** What an export says beside the texts. */
export interface ExportContext {
  readonly archiveTitle: string;
  /** Hash over the archive's articles, or null where it is not known. */
  readonly archiveVersion: string | null;
  /** The day on which the reader looked, `YYYY-MM-DD`, by their own clock. */
  readonly accessed: string;
  /** Absolute address of the search that found the texts. */
  readonly search: string;
  /** What was asked for, in words: `texts with “port”, dated 2021`. */
  readonly searchWords: string;
}

/** A way to write hits down, each a pure function of them. */
export interface ExportFormat {
  /** Stands in ids of elements. */
  readonly id: string;
  readonly name: string;
  /** What it is for, in a few words. */
  readonly says: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (texts: readonly ExportedText[], context: ExportContext) => string;
}
