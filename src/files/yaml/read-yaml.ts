import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isSystemError, reasonInWords } from '../system-error.ts';
import type { ParseYaml } from './known-values.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A YAML file read: its source where it could be parsed, and why not where it could not. */
export interface YamlRead {
  readonly source: YamlSource | null;
  /** What the file holds, in so far as it is text; null where it cannot be read at all. */
  readonly text: string | null;
  /** False where there is no such file: whoever asks decides whether that is fine. */
  readonly exists: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML file from disk.
 * @param file the path, as the person knows it
 * @param parse for files whose values may be known
 */
export async function readYaml(file: string, parse: ParseYaml = parseYaml): Promise<YamlRead> {
  let bytes: Buffer;
  try {
    // The catalogue has more than a thousand, all small: waiting for each costs more than reading it.
    bytes = readFileSync(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return { source: null, text: null, exists: false, diagnostics: [] };
    return unread(
      file,
      'yaml-unreadable',
      `Cannot read this file: ${reasonInWords(error)}. Make it readable and build again`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  if (!isUtf8(bytes)) {
    const message = 'Cannot read this file as UTF-8: save it in that encoding';
    return { ...unread(file, 'yaml-encoding', message), text };
  }
  return { text, exists: true, ...parse(file, text) };
}

/** Holds a parsed file against a schema. @returns the value, or null with at least one error */
export function checkYaml<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  value: unknown = source.value,
): { readonly value: z.output<S> | null; readonly diagnostics: readonly Diagnostic[] } {
  const checked = schema.safeParse(value);
  return checked.success
    ? { value: checked.data, diagnostics: [] }
    : { value: null, diagnostics: schemaDiagnostics(source, checked.error.issues) };
}

function unread(file: string, code: string, message: string): YamlRead {
  return {
    source: null,
    text: null,
    exists: true,
    diagnostics: [{ code, severity: 'error', file, line: null, field: null, message }],
  };
}
