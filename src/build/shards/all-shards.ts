import type { Diagnostic } from '../../model/diagnostic.ts';
import { noShard } from './no-shard.ts';
import { readShard, type ShardContents } from './shard-folder.ts';

/** A shard with the folder that it was found in. */
export interface FoundShard extends ShardContents {
  readonly folder: string;
}

export type AllShards =
  | { readonly found: readonly [FoundShard, ...FoundShard[]] }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the shards of a site: all of them, each once, from the same texts.
 * @param statements `statementsDigest` of the run that joins them
 */
export async function allShards(folders: readonly string[], statements: string): Promise<AllShards> {
  const found: FoundShard[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const shard = await readShard(folder);
    if ('severity' in shard) {
      diagnostics.push(shard);
      continue;
    }
    const refused = problemWith(shard, found, statements);
    if (refused === null) found.push({ folder, ...shard });
    else diagnostics.push(noShard(folder, refused));
  }
  const [first, ...others] = found;
  if (first === undefined || diagnostics.length > 0) return { diagnostics };
  const { of } = first.head.shard;
  const numbers = new Set(found.map(({ head }) => head.shard.number));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  if (missing.length === 0) return { found: [first, ...others] };
  const lacking = missing.map((number) => `${number}/${of}`).join(', ');
  return {
    diagnostics: [noShard(first.folder, `of its site ${lacking} is missing. Name the folders of all shards`)],
  };
}

/** Why a shard does not belong to those found before; null where it does. */
function problemWith(
  { head }: ShardContents,
  found: readonly FoundShard[],
  statements: string,
): string | null {
  if (head.statements !== statements) {
    return 'it was built by another version of the program, or with another archive.yaml, names.yaml, sources, corrections or address. Build it again';
  }
  const [first] = found;
  if (first === undefined) return null;
  const { number, of } = head.shard;
  if (of !== first.head.shard.of)
    return `it is one of ${of} shards, \`${first.folder}\` one of ${first.head.shard.of}. Build it again`;
  if (head.version !== first.head.version)
    return `it was built from other texts than \`${first.folder}\`. Build both again`;
  const same = found.find(({ head: other }) => other.shard.number === number);
  return same === undefined
    ? null
    : `it is shard ${number}/${of}, and so is \`${same.folder}\`. Leave one of them out`;
}
