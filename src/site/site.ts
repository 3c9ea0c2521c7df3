// What the pages print. Everything here is ready: groups, order, counts, neighbors, words for dates.
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Basis } from '../model/basis.ts';
import type { FieldName, Kind, SourceRef } from '../model/field.ts';
import type { RawFile } from '../model/record.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { NameIndex } from '../names/find-names.ts';
import type { SiteAddress } from './address.ts';
import type { NameGroup } from './names/name-group.ts';
import type { ShownPlaces } from './places/group-places.ts';
import type { RelatedText } from './related/related-texts.ts';
import type { Inclusions, VersionGroup } from './versions/version-groups.ts';

/** Where an article's generated files lie on this disk. */
export interface ArticleFiles {
  readonly markdown: string;
  readonly record: string;
}

/** One article in a list: all that a page other than its own may need of it. */
export interface ArticleEntry {
  readonly id: string;
  readonly files: ArticleFiles;
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

/** Texts of one source, in the order of dates, the undated last. */
export interface SourceGroup {
  /** null: texts that do not state their source. */
  readonly id: string | null;
  readonly name: string;
  /** From the site's root. */
  readonly path: string;
  readonly profile: SourceProfile | null;
  readonly articles: readonly ArticleEntry[];
  readonly span: DateSpan;
  /** Those of most texts first. */
  readonly languages: readonly string[];
  readonly kinds: readonly Kind[];
  /** Places of datelines, those of most texts first, each in the spelling that most texts of the archive print. */
  readonly places: readonly { readonly name: string; readonly articles: number }[];
  /** Licences stated by any of the texts. */
  readonly licences: readonly string[];
  /** Texts without a licence. */
  readonly withoutLicence: number;
  /** How many of the texts are known to be of this source on which basis. */
  readonly bases: Readonly<Record<Basis, number>>;
  /** Why an editor says so, each reason once, the most frequent first. */
  readonly reasons: readonly { readonly words: string; readonly articles: number }[];
}

/** From the first to the last day that a group of texts covers. */
export interface DateSpan {
  readonly from: string | null;
  readonly to: string | null;
  /** `17 May 2021 – 21 March 2024`; null where all are undated. */
  readonly words: string | null;
  readonly undated: number;
}

/** A month in which at least one text stands. */
export interface MonthGroup {
  /** `2021-05` */
  readonly key: string;
  /** `May 2021` */
  readonly name: string;
  readonly path: string;
  /** In the order of dates. */
  readonly articles: readonly ArticleEntry[];
  /** How many of them only may fall in it, or are about it. */
  readonly uncertain: number;
}

export interface YearGroup {
  /** `2021` */
  readonly key: string;
  readonly path: string;
  /** Only months that hold something. */
  readonly months: readonly MonthGroup[];
  /** Each text once. */
  readonly articles: readonly ArticleEntry[];
  readonly uncertain: number;
}

/** Texts of one day of all years. */
export interface DayOfYear {
  /** `05-17` */
  readonly key: string;
  /** `17 May` */
  readonly name: string;
  readonly path: string;
  /** In the order of dates, those without a year first. */
  readonly articles: readonly ArticleEntry[];
}

/** What stands before and after a text, by date and within its source. */
export interface Neighbors {
  readonly byDate: Pair;
  readonly inSource: Pair;
}

export interface Pair {
  readonly previous: ArticleEntry | null;
  readonly next: ArticleEntry | null;
}

export type BasisCounts = Readonly<Record<FieldName, Readonly<Record<Basis, number>>>>;

/** The whole site as one value. Bodies of articles are read from disk when their page is made. */
export interface Site {
  readonly archive: ArchiveSettings;
  /** Changes with any change to any article, see `toArchiveVersion`. */
  readonly version: string;
  readonly address: SiteAddress;
  /** Folder of the raw files on this disk. */
  readonly rawDir: string;
  /** All texts: dated ones from the oldest, then undated ones by the path of their raw file. */
  readonly articles: readonly ArticleEntry[];
  readonly dated: readonly ArticleEntry[];
  readonly undated: readonly ArticleEntry[];
  readonly span: DateSpan;
  /** By name; texts without a source last. */
  readonly sources: readonly SourceGroup[];
  /** From the oldest. */
  readonly years: readonly YearGroup[];
  /** Days of the year on which anything is held, in order. */
  readonly daysOfYear: readonly DayOfYear[];
  /** Dated texts whose day is not known, in order. */
  readonly uncertain: readonly ArticleEntry[];
  /** Places of datelines, by their spellings. */
  readonly places: ShownPlaces;
  readonly neighbors: ReadonlyMap<string, Neighbors>;
  readonly basisCounts: BasisCounts;
  /** People, groups and places of `names.yaml`, by kind and as catalogues file them. */
  readonly names: readonly NameGroup[];
  /** Finds them in a text. */
  readonly nameIndex: NameIndex;
  /** Texts that are versions of one another, by the id of each; a text that stands alone has no group. */
  readonly versions: ReadonlyMap<string, VersionGroup>;
  /** Texts that share names or rare words, by the id of each; a text that has none is not there. */
  readonly related: ReadonlyMap<string, readonly RelatedText[]>;
  /** Texts that stand within others which hold more than their story, by the id of both. */
  readonly inclusions: ReadonlyMap<string, Inclusions>;
}
