// What lists print of an article.
import type { KnownFiles } from '../files/article-files.ts';
import type { Basis } from '../model/basis.ts';
import type { Kind, SourceRef } from '../model/field.ts';
import type { RawFile } from '../model/record.ts';

/** One article in a list: all that a page other than its own may need of it. */
export interface ArticleEntry {
  readonly id: string;
  readonly files: KnownFiles;
  readonly raw: RawFile;
  readonly title: string | null;
  readonly titleBasis: Basis;
  readonly source: SourceRef | null;
  readonly sourceBasis: Basis;
  /** Why an editor says that it is this source; null where nobody had to. */
  readonly sourceReason: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly dateTime: string | null;
  readonly dateBasis: Basis;
  readonly when: When;
  /** What is known about the time of a text whose day is not; null where the day is known. */
  readonly dateFacts: DateFacts | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly kind: Kind;
  readonly language: string | null;
  readonly licence: string | null;
  readonly originalUrl: string | null;
  /** The beginning of the standfirst or the body; null where there is neither. */
  readonly lede: string | null;
  /** Words of the body. */
  readonly words: number;
  /** Blocks of type `paragraph`. */
  readonly paragraphs: number;
  /** Captions: pictures that the page had and the archive does not hold. */
  readonly pictures: number;
}

/** What a text without a known day, or its editor, says of the time it is from. Facts, from which nothing is concluded. */
export interface DateFacts {
  /** Why an editor gives the date that it has; null where none does. */
  readonly reason: string | null;
  /** When the page was saved: `about 27 May 2024`. */
  readonly captured: string | null;
  readonly capturedBasis: Basis;
  /** Days, months and years that the text names: the first of them and the last, in words. */
  readonly mentioned: { readonly first: string; readonly last: string } | null;
  /** Days that it names without their year, in words, each once; at most a few. */
  readonly yearless: readonly string[];
}

/** A publication date, ready to print and to sort. */
export interface When {
  /** `17 May 2021`, `between 17 and 22 April 2020`, `26 July, year not printed`, `undated`. */
  readonly words: string;
  /** Whether it is one known day. */
  readonly exact: boolean;
  /** Whether it is approximate or in doubt: then not even the days below are certain. */
  readonly doubtful: boolean;
  /** First and last day it may be, `YYYY-MM-DD`; null for a date without a year and for none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Every month it may fall in, `YYYY-MM`; empty for the undated. */
  readonly months: readonly string[];
  /** `YYYYMMDD` of the first day it may be; 0 for the undated. */
  readonly order: number;
  /** `05-17`: month and day of one day, even one without a year or one that is only about; else null. */
  readonly dayOfYear: string | null;
}
