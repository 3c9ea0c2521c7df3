// What the pages print. Everything here is ready: groups, order, counts, neighbors, words for dates.
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Basis } from '../model/basis.ts';
import type { FieldName, Kind } from '../model/field.ts';
import type { Name } from '../model/names.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { SiteAddress } from './address.ts';
import type { ArticleEntry } from './article-entry.ts';
import type { DateSpan } from './date-span.ts';
import type { NameGroup } from './names/name-group.ts';
import type { ShownPlaces } from './places/group-places.ts';
import type { RelatedText } from './related/related-texts.ts';
import type { Inclusions, VersionGroup } from './versions/version-groups.ts';

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
  /** Those that each text prints, by its id, in the order of their first place; a text that prints none is not there. */
  readonly namesIn: ReadonlyMap<string, readonly NameGroup[]>;
  /** They as `names.yaml` holds them. */
  readonly nameList: readonly Name[];
  /** Texts that are versions of one another, by the id of each; a text that stands alone has no group. */
  readonly versions: ReadonlyMap<string, VersionGroup>;
  /** Texts that share names or rare words, by the id of each; a text that has none is not there. */
  readonly related: ReadonlyMap<string, readonly RelatedText[]>;
  /** Texts that stand within others which hold more than their story, by the id of both. */
  readonly inclusions: ReadonlyMap<string, Inclusions>;
}
