// Parts of articles as JSON: numbers that stand in rows are written as bytes, in base 64.
import type { ArticlePart } from '../../site/article-part.ts';

/** A part without what depends on where its files lie. */
export interface PartJson extends Omit<ArticlePart, 'entry' | 'sketch' | 'terms'> {
  readonly entry: Omit<ArticlePart['entry'], 'files'>;
  readonly sketch: {
    readonly digest: string;
    readonly size: number;
    readonly bands: string;
    readonly sample: string;
  } | null;
  readonly terms: { readonly hashes: string; readonly counts: string };
}

export function toPartJson({ entry: { files: _, ...entry }, sketch, terms, ...rest }: ArticlePart): PartJson {
  return {
    ...rest,
    entry,
    sketch: sketch && { ...sketch, bands: toBase64(sketch.bands), sample: toBase64(sketch.sample) },
    terms: { hashes: toBase64(terms.hashes), counts: toBase64(terms.counts) },
  };
}

/** @param files where the article's files lie now */
export function fromPartJson(
  { entry, sketch, terms, ...rest }: PartJson,
  files: ArticlePart['entry']['files'],
): ArticlePart {
  return {
    ...rest,
    entry: { ...entry, files },
    sketch: sketch && { ...sketch, bands: toNumbers(sketch.bands), sample: toNumbers(sketch.sample) },
    terms: { hashes: toNumbers(terms.hashes), counts: Uint8Array.from(Buffer.from(terms.counts, 'base64')) },
  };
}

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function toNumbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
