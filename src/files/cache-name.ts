import path from 'node:path';
import { sha256 } from './sha256.ts';

/** Hex digits that tell folders apart. */
const DIGITS = 16;

/** What of a name in the cache tells which folder it is about: the same for all that is kept of one folder. */
export function cacheName(folder: string): string {
  return sha256(path.resolve(folder)).slice(0, DIGITS);
}
