/** Hex digits of an id that decide. */
const DIGITS = 8;

/**
 * The shard of an article, from 0: shards cut an archive by the leading bits of the ids, so that each has about as many
 * articles, and neither a correction nor a new article moves another.
 * @param id hex digits
 * @param of how many shards there are
 */
export function shardOf(id: string, of: number): number {
  return Math.floor((Number.parseInt(id.slice(0, DIGITS), 16) / 16 ** DIGITS) * of);
}
