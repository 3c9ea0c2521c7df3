import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { byCodePoint } from '../code-point-order.ts';
import { isSystemError, reasonInWords } from '../system-error.ts';
import type { ParseYaml } from './known-values.ts';
import { readYaml } from './read-yaml.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

export const YAML_FILE_NAME = /\.ya?ml$/iu;

/** The YAML files of a folder. */
export interface YamlFolder {
  readonly sources: readonly (YamlSource & { readonly text: string })[];
  /** Files that are no YAML, and the folder itself where it cannot be read; `text` as in `YamlRead`. */
  readonly unread: readonly { readonly file: string; readonly text: string | null }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the YAML files directly in a folder, in code-point order; none where there is no such folder.
 * @param parse for files whose values may be known
 */
export async function yamlIn(dir: string, parse: ParseYaml = parseYaml): Promise<YamlFolder> {
  const names = await namesIn(dir);
  if ('severity' in names) return { sources: [], unread: [{ file: dir, text: null }], diagnostics: [names] };
  const diagnostics: Diagnostic[] = [];
  const sources: (YamlSource & { readonly text: string })[] = [];
  const unread: { file: string; text: string | null }[] = [];
  for (const name of names) {
    const file = path.join(dir, name);
    const read = await readYaml(file, parse);
    diagnostics.push(...read.diagnostics);
    if (read.source) sources.push({ ...read.source, text: read.text ?? '' });
    // One that went while the folder was read is none.
    else if (read.exists) unread.push({ file, text: read.text });
  }
  return { sources, unread, diagnostics };
}

async function namesIn(dir: string): Promise<readonly string[] | Diagnostic> {
  try {
    return (await readdir(dir)).filter((name) => YAML_FILE_NAME.test(name)).sort(byCodePoint);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return [];
    const message = `Cannot read this folder: ${reasonInWords(error)}. Make it readable and build again`;
    return { code: 'yaml-unreadable', severity: 'error', file: dir, line: null, field: null, message };
  }
}
