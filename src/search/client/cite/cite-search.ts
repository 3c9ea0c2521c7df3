// A search in one sentence, for a methods section.
import { counted } from '../../../site/counted.ts';
import { joined } from '../../../text/joined.ts';

/** A search and what it gave. */
export interface CitedSearch {
  readonly archive: { readonly title: string; readonly version: string; readonly texts: number };
  /** What a text must hold, in quotation marks; a phrase is one. */
  readonly wanted: readonly string[];
  /** What it must not hold. */
  readonly excluded: readonly string[];
  readonly inTitles: boolean;
  /** Names that were looked for in every spelling. */
  readonly names: readonly string[];
  /** Chosen values by filter, in words: `source`, `Kayhan`. */
  readonly filters: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** `2019 to 2021`; null where any date will do. */
  readonly dates: string | null;
  /** Whether undated texts stand among those of the range. */
  readonly undated: boolean;
  /** Whether dates that an editor inferred count as dates. */
  readonly inferred: boolean;
  readonly hits: number;
  /** Hits, versions of one text counted once. */
  readonly distinct: number;
  /** Address of the search. */
  readonly link: string;
  /** Whether the archive says that it stands there for good. */
  readonly isPermanent: boolean;
  /** The day of the search in words, by the reader's clock. */
  readonly date: string;
}

/** Says what was searched, when, for what, and how many texts it gave, with the address that repeats it. */
export function citeSearch(search: CitedSearch): string {
  const { archive, hits, distinct, link, isPermanent, date } = search;
  const where = `${archive.title} (version ${archive.version} of the archive, ${counted(archive.texts, 'text')})`;
  const once =
    distinct === hits
      ? ''
      : `, ${distinct.toLocaleString('en-US')} with texts of much the same wording counted once`;
  const asked = askedInWords(search);
  const address = isPermanent ? link : `${link} (address of this copy; the archive states none of its own)`;
  return `${where}, searched on ${date} for ${asked}: ${counted(hits, 'text')}${once}. ${address}`;
}

/** What was asked for: `texts with “port” and without “pier”, of the source Kayhan, dated 2021`. */
export function askedInWords(search: CitedSearch): string {
  const { wanted, excluded, inTitles, names, filters, dates, undated, inferred } = search;
  const words = [
    ...(wanted.length === 0 ? [] : [`with ${joined(wanted, 'and')}`]),
    ...(excluded.length === 0 ? [] : [`without ${joined(excluded, 'or')}`]),
  ];
  const parts = [
    `${words.length === 0 && filters.length === 0 && dates === null ? 'all texts' : 'texts'}${words.length === 0 ? '' : ` ${words.join(' and ')}`}`,
    ...(words.length === 0 ? [] : ['words in any grammatical form']),
    ...(inTitles && words.length > 0 ? ['in titles only'] : []),
    ...(names.length === 0 ? [] : [`${joined(names, 'and')} in every listed spelling`]),
    ...filters.map(({ name, values }) => `${name}: ${joined(values, 'or')}`),
    ...(dates === null ? [] : [`dated ${dates}${undated ? ' or undated' : ''}`]),
    ...(inferred ? [] : ['dates inferred by an editor left out']),
  ];
  return parts.join(', ');
}
