// The search table as a file: JSON, short where columns have long runs, compressed by gzip whatever the host does.
import type { Row, SearchTable } from './search-table.ts';

/** Raised with every change to what is written below. */
const FORMAT = 5;

/** Columns whose neighbors differ little are written as differences. */
interface TableJson extends Omit<SearchTable, 'from' | 'to' | 'doubtful' | 'page'> {
  readonly format: number;
  /** Number of each page, as difference to the page before it in the same index. */
  readonly page: readonly number[];
  /** Of the pages of each index. */
  readonly folders: readonly string[];
  /** Difference to the row before; null where a text has no day. */
  readonly from: readonly (number | null)[];
  /** Days between first and last. */
  readonly span: readonly number[];
  readonly doubtful: readonly Row[];
}

/** The table as JSON. */
export function writeTable(table: SearchTable): string {
  const { from, to, doubtful, page, ...rest } = table;
  let last = 0;
  const differences = from.map((day) => {
    if (day === null) return null;
    const difference = day - last;
    last = day;
    return difference;
  });
  const folders = Array.from({ length: table.indexes }, () => '');
  const lastOf: number[] = [];
  const numbers = page.map((name, at) => {
    const [folder = '', number] = name.split('/');
    const of = rest.index[at] ?? 0;
    const difference = Number(number) - (lastOf[of] ?? 0);
    folders[of] = folder;
    lastOf[of] = Number(number);
    return difference;
  });
  const json: TableJson = {
    format: FORMAT,
    ...rest,
    folders,
    page: numbers,
    from: differences,
    span: from.map((day, row) => (day === null ? 0 : (to[row] ?? day) - day)),
    doubtful: [...doubtful],
  };
  return JSON.stringify(json);
}

/** A table that was written by another version of the program. */
export class ForeignTableError extends Error {}

/**
 * Reads what `writeTable` wrote.
 * @throws ForeignTableError, and other errors where it is not whole
 */
export function readTable(json: string): SearchTable {
  const written: TableJson = JSON.parse(json);
  if (written.format !== FORMAT) throw new ForeignTableError();
  const { format, folders, from, span, doubtful, ...rest } = written;
  let last = 0;
  const days = from.map((difference) => {
    if (difference === null) return null;
    last += difference;
    return last;
  });
  const { index } = rest;
  const numbers: number[] = [];
  const page = rest.page.map((difference, at) => {
    const of = index[at] ?? 0;
    const number = (numbers[of] ?? 0) + difference;
    numbers[of] = number;
    return `${folders[of]}/${number}`;
  });
  const table: SearchTable = {
    ...rest,
    page,
    from: days,
    to: days.map((day, row) => (day === null ? null : day + (span[row] ?? 0))),
    doubtful: new Set(doubtful),
  };
  const columns = [days, table.words, table.titleWords, table.versions];
  const dictionaries = [table.source, table.kind, table.language, table.basis, table.precision, table.place];
  const lengths = [...columns, ...dictionaries.map(({ at }) => at)].map(({ length }) => length);
  const isWhole = lengths.every((length) => length === table.size) && page.length >= table.size;
  if (!isWhole || index.length !== page.length || table.shownPlace.length !== table.place.values.length)
    throw new Error('the list of texts is not whole');
  return table;
}
