import { reasonInWords, systemErrorBehind } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * What to say where the system refuses something without which a run cannot go on. A mistake in the program is thrown on.
 * @param folder to name where the system names no file
 */
export function systemRefused(error: unknown, folder: string): Diagnostic {
  const refusal = systemErrorBehind(error);
  if (refusal === null) throw error;
  return {
    code: 'system-refused',
    severity: 'error',
    file: refusal.path ?? folder,
    line: null,
    field: null,
    message: `Cannot go on here: ${reasonInWords(refusal)}. Nothing half-written is left behind; put it right and start again`,
  };
}
