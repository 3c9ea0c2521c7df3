import path from 'node:path';
import { stampOf } from '../files/file-stamp.ts';
import { sha256 } from '../files/sha256.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readRaw } from './group-raw-files.ts';
import type { KnownText } from './memory/last-run.ts';

/**
 * Raw files that have changed or gone since they were normalized, one error each: pages made meanwhile
 * would show words that the record does not have. Those whose stamps are what they were are not read again.
 */
export async function unsteadyRawFiles(
  rawDir: string,
  texts: readonly KnownText[],
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const { path: rawPath, stamp, sha256: wanted } of texts) {
    if (stamp !== null && stamp === stampOf(path.join(rawDir, rawPath))) continue;
    const read = readRaw(rawDir, rawPath);
    const isGone = 'severity' in read;
    if (!isGone && sha256(read.bytes) === wanted) continue;
    diagnostics.push({
      code: 'raw-changing',
      severity: 'error',
      file: path.join(rawDir, rawPath),
      line: null,
      field: null,
      message: `${isGone ? 'went away' : 'changed'} during the build, so that nothing was published. Build again when nothing writes to the raw folder`,
    });
  }
  return diagnostics;
}
