import type { Diagnostic } from '../../model/diagnostic.ts';

/** Says why a folder cannot be joined with others. */
export function noShard(folder: string, reason: string): Diagnostic {
  const message = `Cannot join this folder: ${reason}`;
  return { code: 'shard-unusable', severity: 'error', file: folder, line: null, field: null, message };
}
