// Parts of some articles as one entry: their numbers stand in rows behind one another, as bytes in base 64, and are read as one.
import type { KnownFiles } from '../../files/article-files.ts';
import type { ArticlePart } from '../../site/article-part.ts';

/** Parts of an entry: one that is damaged costs so many, and one for each part would take longer to read. */
export const ENTRY_PARTS = 50;

/** A part without what depends on where its files lie. */
export interface PlacelessPart extends Omit<ArticlePart, 'entry'> {
  readonly entry: Omit<ArticlePart['entry'], 'files'>;
}

/** A part with how many numbers it has of each kind. */
interface PartRow<K> extends Omit<PlacelessPart, 'sketch' | 'terms'> {
  readonly key: K;
  readonly sketch: {
    readonly digest: string;
    readonly size: number;
    readonly bands: number;
    readonly sample: number;
  } | null;
  readonly terms: number;
}

/** What is written of some parts. @typeParam K what a part is known by */
export interface PartRows<K> {
  readonly rows: readonly PartRow<K>[];
  /** Of each part in turn: bands and sample of its sketch, hashes of its terms. */
  readonly numbers: string;
  /** Of each part in turn: how often its terms stand in it. */
  readonly counts: string;
}

/** A part with what it is known by. */
export interface KeyedPart<K, P extends PlacelessPart = PlacelessPart> {
  readonly key: K;
  readonly part: P;
}

export function toPartRows<K>(parts: readonly KeyedPart<K, ArticlePart>[]): PartRows<K> {
  const numbers: Uint32Array[] = [];
  const counts: Uint8Array[] = [];
  const rows = parts.map(({ key, part: { entry, sketch, terms, ...rest } }): PartRow<K> => {
    const { files: _, ...placeless } = entry;
    if (sketch !== null) numbers.push(sketch.bands, sketch.sample);
    numbers.push(terms.hashes);
    counts.push(terms.counts);
    const sizes = sketch && { ...sketch, bands: sketch.bands.length, sample: sketch.sample.length };
    return { key, ...rest, entry: placeless, sketch: sizes, terms: terms.hashes.length };
  });
  return { rows, numbers: toBase64(numbers), counts: toBase64(counts) };
}

export function fromPartRows<K>({ rows, numbers, counts }: PartRows<K>): readonly KeyedPart<K>[] {
  const next = inTurn(new Uint32Array(bytesIn(numbers).buffer));
  const nextCounts = inTurn(bytesIn(counts));
  return rows.map(({ key, sketch, terms, ...rest }) => ({
    key,
    part: {
      ...rest,
      sketch: sketch && { ...sketch, bands: next(sketch.bands), sample: next(sketch.sample) },
      terms: { hashes: next(terms), counts: nextCounts(terms) },
    },
  }));
}

/** @param files where the article's files lie now */
export function placePart({ entry, ...rest }: PlacelessPart, files: KnownFiles): ArticlePart {
  return { ...rest, entry: { ...entry, files } };
}

function toBase64(rows: readonly (Uint8Array | Uint32Array)[]): string {
  return Buffer.concat(
    rows.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ).toString('base64');
}

/** In memory of their own, from its beginning. */
function bytesIn(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

/** Gives the next numbers of a row, so many as are asked for; they share its memory. */
function inTurn<T extends { readonly subarray: (begin: number, end: number) => T }>(
  row: T,
): (count: number) => T {
  let end = 0;
  return (count) => {
    end += count;
    return row.subarray(end - count, end);
  };
}
