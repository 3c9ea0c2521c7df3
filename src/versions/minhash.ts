// MinHash: what tells cheaply how much two texts resemble one another (A. Broder, "On the resemblance and
// containment of documents", 1997).
import { type Shingles, upperBits } from './shingles.ts';

/** Minima in a band: two texts fall together in a band where all its minima agree. */
const ROWS = 4;

/**
 * Bands of a text. Two texts of resemblance s agree in at least one with probability 1 − (1 − s⁴)³²: .9998 for s = .7,
 * .87 for .5, .05 for .2, .003 for .1.
 */
export const BANDS = 32;

/** A family of hash functions h(x) = mix(a · (x xor b)), a odd: a and b by turns, the first numbers of SplitMix32 from 1. */
const FAMILY = makeFamily(BANDS * ROWS);

/** A text's bands: each a hash of the least values that four functions of the family take over its shingles. */
export function bandsOf(shingles: Shingles): Uint32Array {
  const values = new Uint32Array(shingles.size);
  let next = 0;
  for (const shingle of shingles) {
    values[next] = upperBits(shingle);
    next += 1;
  }
  const bands = new Uint32Array(BANDS);
  for (let at = 0; at < BANDS * ROWS; at += 1) {
    const least = leastValue(values, FAMILY[2 * at] ?? 0, FAMILY[2 * at + 1] ?? 0);
    const band = Math.floor(at / ROWS);
    const hash = Math.imul((bands[band] ?? 0) ^ least, 0x9e3779b1);
    bands[band] = hash ^ (hash >>> 16);
  }
  return bands;
}

/** The least that one function of the family takes. */
function leastValue(values: Uint32Array, a: number, b: number): number {
  let least = 0xffffffff;
  for (let at = 0; at < values.length; at += 1) {
    const product = Math.imul((values[at] ?? 0) ^ b, a);
    const value = (product ^ (product >>> 15)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

function makeFamily(size: number): Uint32Array {
  let state = 1;
  return Uint32Array.from({ length: 2 * size }, (_, at) => {
    state = (state + 0x9e3779b9) | 0;
    let hash = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
    hash ^= hash >>> 15;
    return at % 2 === 0 ? hash | 1 : hash;
  });
}
