import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isSettledBefore, stampOf } from '../files/file-stamp.ts';
import { sha256 } from '../files/sha256.ts';
import type { KnownStamps } from '../files/stamps-of.ts';
import { isSystemError, reasonInWords } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { KnownText } from './memory/last-run.ts';
import type { RawGroup } from './raw-group.ts';

/** Raw files grouped by their bytes. */
export interface RawGroups {
  /** In code-point order of their first paths. */
  readonly groups: readonly RawGroup[];
  /** By path; null where a file cannot be read. */
  readonly hashes: ReadonlyMap<string, string | null>;
  /** The files that can be read, by path, in order. */
  readonly texts: ReadonlyMap<string, KnownText>;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many files are read before the rest of the program has its turn. */
const TURN = 200;

/**
 * Hashes every raw file, one in memory at a time, and puts byte-identical ones together.
 * @param rawPaths below the raw folder, in code-point order
 * @param known what the last run read: files that are as they were then are not read again
 * @param began when this run began: the stamps of files that are not older prove nothing
 * @param stamps of the files, as far as they were taken in this run
 */
export async function groupRawFiles(
  rawDir: string,
  rawPaths: readonly string[],
  known: ReadonlyMap<string, KnownText>,
  began: bigint,
  stamps: KnownStamps = new Map(),
): Promise<RawGroups> {
  const hashes = new Map<string, string | null>();
  const texts = new Map<string, KnownText>();
  const groups = new Map<string, RawGroup & { readonly copies: string[] }>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, rawPath] of rawPaths.entries()) {
    if (index % TURN === TURN - 1) await setImmediate();
    const text = readText(rawDir, rawPath, known.get(rawPath), began, stamps);
    if ('severity' in text) {
      diagnostics.push(text);
      hashes.set(rawPath, null);
      continue;
    }
    const { sha256: hash, size } = text;
    texts.set(rawPath, text);
    hashes.set(rawPath, hash);
    const group = groups.get(hash);
    if (group) group.copies.push(rawPath);
    else groups.set(hash, { path: rawPath, copies: [], sha256: hash, size });
  }
  for (const group of groups.values()) {
    if (group.copies.length > 0) diagnostics.push(sameBytes(rawDir, group));
  }
  return { groups: [...groups.values()], hashes, texts, diagnostics };
}

function readText(
  rawDir: string,
  rawPath: string,
  known: KnownText | undefined,
  began: bigint,
  stamps: KnownStamps,
): KnownText | Diagnostic {
  // Before it is read, so that a change meanwhile is one that the next run sees.
  const stamp = stamps.get(rawPath) ?? stampOf(path.join(rawDir, rawPath));
  if (known !== undefined && stamp !== null && known.stamp === stamp) return known;
  const read = readRaw(rawDir, rawPath);
  if ('severity' in read) return read;
  const isProof = stamp !== null && isSettledBefore(stamp, began);
  const { bytes } = read;
  return { path: rawPath, stamp: isProof ? stamp : null, sha256: sha256(bytes), size: bytes.length };
}

/** The bytes of a raw file, or why they cannot be had. */
export function readRaw(rawDir: string, rawPath: string): { readonly bytes: Uint8Array } | Diagnostic {
  const file = path.join(rawDir, rawPath);
  try {
    return { bytes: readFileSync(file) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message =
      error.code === 'ENOENT'
        ? 'went away while the archive was read, and is left out. Build again when nothing writes to the raw folder'
        : `Cannot read this raw file: ${reasonInWords(error)}. It is left out; make it readable and build again`;
    return { code: 'raw-unreadable', severity: 'error', file, line: null, field: null, message };
  }
}

function sameBytes(rawDir: string, group: RawGroup): Diagnostic {
  const others = group.copies.map((copy) => `\`${copy}\``).join(', ');
  return {
    code: 'raw-copies',
    severity: 'notice',
    file: path.join(rawDir, group.path),
    line: null,
    field: null,
    message: `has the very same bytes as ${others}: they make one article, which lists all paths`,
  };
}
