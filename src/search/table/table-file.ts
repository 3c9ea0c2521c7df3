// The search table as a file: JSON, short where columns have long runs, compressed by gzip whatever the host does.
import type { Row, SearchTable } from './search-table.ts';

/** Raised with every change to what is written below. */
const FORMAT = 4;

/** Columns whose neighbors differ little are written as differences. */
interface TableJson extends Omit<SearchTable, 'from' | 'to' | 'doubtful' | 'page' | 'cut'> {
  readonly format: number;
  /** Without its first letters, which all share; joined by spaces. */
  readonly page: string;
  readonly prefix: string;
  /** null where there is but one cut. */
  readonly cut: readonly number[] | null;
  /** Difference to the row before; null where a text has no day. */
  readonly from: readonly (number | null)[];
  /** Days between first and last. */
  readonly span: readonly number[];
  readonly doubtful: readonly Row[];
}

/** The table as JSON. */
export function writeTable(table: SearchTable): string {
  const { from, to, doubtful, page, cut, ...rest } = table;
  let last = 0;
  const differences = from.map((day) => {
    if (day === null) return null;
    const difference = day - last;
    last = day;
    return difference;
  });
  const prefix = sharedPrefix(page);
  const json: TableJson = {
    format: FORMAT,
    ...rest,
    prefix,
    page: page.map((name) => name.slice(prefix.length)).join(' '),
    cut: table.cuts === 1 ? null : cut,
    from: differences,
    span: from.map((day, row) => (day === null ? 0 : (to[row] ?? day) - day)),
    doubtful: [...doubtful],
  };
  return JSON.stringify(json);
}

function sharedPrefix(names: readonly string[]): string {
  const [first = ''] = names;
  let length = first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length -= 1;
  // The name of one page alone is no prefix.
  return names.length > 1 ? first.slice(0, length) : '';
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
  const { format, prefix, from, span, doubtful, ...rest } = written;
  let last = 0;
  const days = from.map((difference) => {
    if (difference === null) return null;
    last += difference;
    return last;
  });
  const page = rest.page === '' ? [] : rest.page.split(' ').map((name) => prefix + name);
  const cut = rest.cut ?? page.map(() => 0);
  const table: SearchTable = {
    ...rest,
    page,
    cut,
    from: days,
    to: days.map((day, row) => (day === null ? null : day + (span[row] ?? 0))),
    doubtful: new Set(doubtful),
  };
  const columns = [days, table.words, table.titleWords, table.versions];
  const dictionaries = [table.source, table.kind, table.language, table.basis, table.precision, table.place];
  const lengths = [...columns, ...dictionaries.map(({ at }) => at)].map(({ length }) => length);
  const isWhole = lengths.every((length) => length === table.size) && page.length >= table.size;
  if (!isWhole || cut.length !== page.length || table.shownPlace.length !== table.place.values.length)
    throw new Error('the list of texts is not whole');
  return table;
}
