import { NONE, type Row, type SearchTable } from '../../table/search-table.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import type { ExportedText } from './exported-text.ts';
import { loadCatalogue } from './load-catalogue.ts';

/**
 * Hits as exports write them; loads the catalogue.
 * @param root absolute address of the site's root
 */
export async function loadExportedHits(
  index: Pick<OpenIndex, 'table' | 'root'>,
  rows: readonly Row[],
  root: string,
): Promise<readonly ExportedText[]> {
  const firsts = firstMembers(index.table);
  const firstOf = (row: Row) => firsts.get(index.table.versions[row] ?? NONE) ?? NONE;
  const catalogue = await loadCatalogue(index.root, index.table, [...rows, ...rows.map(firstOf)]);
  return rows.flatMap((row) => {
    const entry = catalogue.get(row);
    if (entry === undefined) return [];
    const first = catalogue.get(firstOf(row));
    return [
      {
        entry,
        url: `${root}${entry.url.slice(1)}`,
        record: `${root}${entry.record.slice(1)}`,
        versionGroup: first?.id ?? null,
      },
    ];
  });
}

/** The first text of each version group, in the archive's order. */
function firstMembers({ versions }: SearchTable): ReadonlyMap<number, Row> {
  const firsts = new Map<number, Row>();
  versions.forEach((group, row) => {
    if (group !== NONE && !firsts.has(group)) firsts.set(group, row);
  });
  return firsts;
}
