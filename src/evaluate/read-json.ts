import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { isSystemError, reasonInWords } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A JSON file held against a schema: its value, or why there is none. */
export interface JsonRead<T> {
  readonly value: T | null;
  /** False where there is no such file: whoever asks decides whether that is fine. */
  readonly exists: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a JSON file that a person may have edited. */
export async function readJson<S extends z.ZodType>(file: string, schema: S): Promise<JsonRead<z.output<S>>> {
  const refused = (message: string, exists = true) => ({
    value: null,
    exists,
    diagnostics: [{ code: 'json', severity: 'error' as const, file, line: null, field: null, message }],
  });
  try {
    const checked = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (checked.success) return { value: checked.data, exists: true, diagnostics: [] };
    const issues = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refused(`Cannot use this file: ${issues.join('; ')}`);
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`Cannot read this file as JSON: ${error.message}`);
    if (!isSystemError(error)) throw error;
    return refused(`Cannot read this file: ${reasonInWords(error)}`, error.code !== 'ENOENT');
  }
}
