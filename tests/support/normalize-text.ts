import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sourceProfileSchema } from '../../src/model/source-profile.ts';
import { type Normalized, normalize } from '../../src/normalize/normalize.ts';
import { toOutletIndex } from '../../src/normalize/outlets/outlet-index.ts';

const CATALOGUE = new URL('../../src/sources/', import.meta.url);

/** The built-in outlets, as a build knows them. */
export const outlets = toOutletIndex(
  readdirSync(CATALOGUE)
    .sort()
    .map((file) => sourceProfileSchema.parse(parse(readFileSync(new URL(file, CATALOGUE), 'utf8')))),
);

/** Normalizes bytes under a made-up path, without corrections. */
export function normalizeBytes(bytes: Uint8Array): Normalized {
  return normalize({ path: 'text.txt', copies: [], bytes }, { outlets, folderSource: null, corrections: [] });
}

/** Normalizes a string as a UTF-8 file; lone surrogates as a UTF-16 one, which alone can hold them. */
export function normalizeText(text: string): Normalized {
  return normalizeBytes(
    text.isWellFormed() ? Buffer.from(text, 'utf8') : Buffer.from(`\uFEFF${text}`, 'utf16le'),
  );
}

const known = new Map<string, Normalized['record']>();

/** The record of a text as it is, made once for all tests of a process: what its changed forms are held against. */
export function recordOf(text: string): Normalized['record'] {
  const record = known.get(text) ?? normalizeText(text).record;
  known.set(text, record);
  return record;
}
