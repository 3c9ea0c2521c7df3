import { hash } from 'node:crypto';

/** Chance that comes out the same whenever its seed does. */
export interface Random {
  /** At least 0, less than 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to and without `end`. */
  readonly below: (end: number) => number;
  /** From `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of these, each as likely. */
  readonly pick: <T>(items: readonly T[]) => T;
  /**
   * One of these, the n-th about 1/n as likely as the first: as words are in prose (Zipf's law, drawn as the
   * inverse of its distribution's logarithm).
   */
  readonly zipf: <T>(items: readonly T[]) => T;
  /** All of these in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** So many different ones of these, drawn by Zipf's law, in the order in which they were drawn. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
}

/**
 * A source of chance.
 * @param seed anything that names it: equal parts give equal numbers
 */
export function toRandom(...seed: readonly (string | number)[]): Random {
  const digest = Buffer.from(hash('sha256', seed.join('/'), 'hex'), 'hex');
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = digest.readInt32LE(12);
  // Chris Doty-Humphrey's sfc32 ("small fast counting"), public domain, as PractRand describes it.
  const fraction = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(fraction() * end);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error('Cannot draw from an empty list, expected at least one item');
    return item;
  };
  const zipf = <T>(items: readonly T[]): T =>
    at(items, Math.min(items.length - 1, Math.floor((items.length + 1) ** fraction()) - 1));
  return {
    fraction,
    below,
    between: (from, to) => from + below(to - from + 1),
    happens: (probability) => fraction() < probability,
    pick: (items) => at(items, below(items.length)),
    zipf,
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: fraction() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
    some(items, count) {
      const drawn = new Set<(typeof items)[number]>();
      while (drawn.size < Math.min(count, items.length)) drawn.add(zipf(items));
      return [...drawn];
    },
  };
}
