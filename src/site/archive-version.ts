import { sha256 } from '../files/sha256.ts';
import type { Name } from '../model/names.ts';

/** Hex digits that tell versions of one archive apart. */
const LENGTH = 12;

/**
 * The version of an archive: the same for the same articles and names, another as soon as one is added, taken away or
 * changed, by a correction too. It makes searches citable: who has the same version finds the same, names in all
 * their spellings too.
 * @param articles in any order, with the SHA-256 of their Markdown
 * @param names in any order
 * @returns 12 hex digits
 */
export function toArchiveVersion(
  articles: readonly { readonly id: string; readonly digest: string }[],
  names: readonly Name[],
): string {
  const lines = [
    ...articles.map(({ id, digest }) => `${id} ${digest}\n`),
    ...names.map((name) => `${JSON.stringify([name.id, name.kind, name.name, name.spellings])}\n`),
  ];
  return sha256(lines.sort().join('')).slice(0, LENGTH);
}
