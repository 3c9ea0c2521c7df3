import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * Says that some of what was kept cannot be read.
 * @param keeper who left it
 * @param anew what is done instead: `their texts are looked at anew`
 */
export function memoryDamaged(
  file: string,
  entries: number,
  keeper: 'run' | 'build',
  anew: string,
): Diagnostic {
  const message = `Cannot read ${entries} of the entries that the last ${keeper} left here: ${anew}. Nothing else is lost`;
  return { code: 'memory-damaged', severity: 'notice', file, line: null, field: null, message };
}
