import { sha256 } from '../files/sha256.ts';

/** Hex digits that tell versions of one archive apart. */
const LENGTH = 12;

/**
 * The version of an archive: the same for the same articles, another as soon as one is added, taken away or
 * changed, by a correction too. It makes searches citable: who has the same version finds the same.
 * @param articles in any order, with the SHA-256 of their Markdown
 * @returns 12 hex digits
 */
export function toArchiveVersion(
  articles: readonly { readonly id: string; readonly digest: string }[],
): string {
  const lines = articles.map(({ id, digest }) => `${id} ${digest}\n`).sort();
  return sha256(lines.join('')).slice(0, LENGTH);
}
