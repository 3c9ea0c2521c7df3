import type { Dictionary, SearchTable } from '../../src/search/table/search-table.ts';
import { NONE } from '../../src/search/table/search-table.ts';
import type { DatePrecision } from '../../src/site/date-precision.ts';
import { groupPlaces } from '../../src/site/places/group-places.ts';

/** A row of a search table as tests write it; what is left out is usual. */
export interface SampleRow {
  readonly source?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly basis?: 'stated' | 'derived' | 'profile' | 'editor' | 'absent';
  readonly precision?: DatePrecision;
  readonly place?: string | null;
  /** Days since 1970-01-01. */
  readonly days?: readonly [from: number, to: number] | null;
  readonly doubtful?: boolean;
  readonly words?: number;
  readonly titleWords?: number;
  readonly version?: number;
  readonly index?: number;
  readonly page?: string;
}

/** A search table of some rows; sources have their ids as names, but for a capital. */
export function sampleTable(
  rows: readonly SampleRow[],
  names: SearchTable['names'] = [],
  frequent: SearchTable['frequent'] = [],
): SearchTable {
  const place = toDictionary(rows.map((row) => row.place ?? null));
  const shown = groupPlaces(
    rows.map((row) => row.place ?? null),
    [],
  );
  const from = rows.map(({ days }) => days?.[0] ?? null);
  const to = rows.map(({ days }) => days?.[1] ?? null);
  const sources = toDictionary(rows.map(({ source }) => source ?? 'not-stated'));
  return {
    archive: { title: 'Sample', url: null, version: '0123456789ab' },
    size: rows.length,
    indexes: Math.max(0, ...rows.map(({ index }) => index ?? 0)) + 1,
    index: rows.map(({ index }) => index ?? 0),
    page: rows.map(({ page, index }, row) => page ?? `folder-${index ?? 0}/${row}`),
    source: {
      at: sources.at,
      values: sources.values.map((id) => ({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` })),
    },
    kind: toDictionary(rows.map(({ kind }) => kind ?? 'news')),
    language: toDictionary(rows.map(({ language }) => language ?? 'en')),
    basis: toDictionary(rows.map(({ basis, days }) => basis ?? (days ? 'stated' : 'absent'))),
    precision: toDictionary(rows.map(({ precision, days }) => precision ?? precisionOf(days ?? null))),
    place,
    shownPlace: place.values.map((printed) => place.values.indexOf(shown.get(printed) ?? printed)),
    from,
    to,
    doubtful: new Set(rows.flatMap(({ doubtful }, row) => (doubtful ? [row] : []))),
    words: rows.map(({ words }) => words ?? 100),
    titleWords: rows.map(({ titleWords }) => titleWords ?? 5),
    versions: rows.map(({ version }) => version ?? NONE),
    names,
    frequent,
  };
}

function precisionOf(days: SampleRow['days'] | null): DatePrecision {
  if (!days) return 'undated';
  return days[0] === days[1] ? 'day' : 'uncertain';
}

function toDictionary<T extends string>(values: readonly (T | null)[]): Dictionary<T> {
  const known = [...new Set(values.filter((value) => value !== null))];
  return { values: known, at: values.map((value) => (value === null ? NONE : known.indexOf(value))) };
}
