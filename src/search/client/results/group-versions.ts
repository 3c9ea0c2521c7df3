// Versions of one text as one result.
import { NONE, type Row } from '../../table/search-table.ts';

/** A result: a text, and with it what else is known of the same text. */
export interface ResultItem<H> {
  /** The first of the hits that are versions of one text. */
  readonly hit: H;
  /** Its other versions that were found, in the order of the hits. */
  readonly others: readonly H[];
  /** Its versions that were not found, in the order of the archive. */
  readonly unmatched: readonly Row[];
}

/**
 * Puts hits that are versions of one text together, each group where its first hit stands.
 * @param versions the table's column
 */
export function groupVersions<H extends { readonly row: Row }>(
  hits: readonly H[],
  versions: readonly number[],
): readonly ResultItem<H>[] {
  const groups = new Map<number, H[]>();
  const items: { readonly hit: H; readonly others: H[]; readonly group: number }[] = [];
  for (const hit of hits) {
    const group = versions[hit.row] ?? NONE;
    const known = group === NONE ? undefined : groups.get(group);
    if (known) {
      known.push(hit);
      continue;
    }
    const others: H[] = [];
    if (group !== NONE) groups.set(group, others);
    items.push({ hit, others, group });
  }
  const members = membersOf(groups, versions);
  return items.map(({ hit, others, group }) => {
    const found = new Set([hit, ...others].map(({ row }) => row));
    return { hit, others, unmatched: (members.get(group) ?? []).filter((row) => !found.has(row)) };
  });
}

/** All texts of the groups that were met, in one pass over the archive. */
function membersOf(
  groups: ReadonlyMap<number, unknown>,
  versions: readonly number[],
): ReadonlyMap<number, readonly Row[]> {
  const members = new Map<number, Row[]>();
  if (groups.size === 0) return members;
  versions.forEach((group, row) => {
    if (!groups.has(group)) return;
    const known = members.get(group);
    if (known) known.push(row);
    else members.set(group, [row]);
  });
  return members;
}
