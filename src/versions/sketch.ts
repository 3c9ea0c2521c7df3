import { sha256 } from '../files/sha256.ts';
import { bandsOf } from './minhash.ts';
import { type Shingles, shinglesOf, upperBits } from './shingles.ts';
import { foldedWords } from './words.ts';

/**
 * What is kept of a body to find its versions by: about 300 bytes and half a byte a word. It depends on the body
 * alone, so it can be kept and used again as long as the body does not change.
 */
export interface Sketch {
  /** SHA-256 of the folded words, a space between them. */
  readonly digest: string;
  /** Distinct five-word runs. */
  readonly size: number;
  /** See `minhash.ts`. */
  readonly bands: Uint32Array;
  /**
   * One in eight of the shingles, by their own value: where two texts share a shingle, both keep it or neither does,
   * so that the samples tell how much of one stands in the other, whatever their lengths (Broder's sketch modulo m;
   * FracMinHash, Irber and others 2022).
   */
  readonly sample: Uint32Array;
}

/**
 * Distinct five-word runs that a body must have to be compared: 40 words make so many. Of shorter ones – a caption left
 * alone, `To be continued`, a form of words for a closed market – two can be the same and tell of different things.
 */
const MIN_RUNS = 36;

/** One shingle in so many is in the sample. */
const SAMPLED = 8;

/** The sketch of a body; null where it is too short to be compared. */
export function sketchText(text: string): Sketch | null {
  const words = foldedWords(text);
  const shingles = shinglesOf(words);
  if (shingles.size < MIN_RUNS) return null;
  return {
    digest: sha256(words.join(' ')),
    size: shingles.size,
    bands: bandsOf(shingles),
    sample: sampleOf(shingles),
  };
}

function sampleOf(shingles: Shingles): Uint32Array {
  const kept: number[] = [];
  for (const shingle of shingles) {
    const value = upperBits(shingle);
    if (value % SAMPLED === 0) kept.push(value / SAMPLED);
  }
  return Uint32Array.from(kept).sort();
}
