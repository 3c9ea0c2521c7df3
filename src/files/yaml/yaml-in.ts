import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { byCodePoint } from '../code-point-order.ts';
import { isSystemError, reasonInWords } from '../system-error.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlSource } from './yaml-source.ts';

export const YAML_FILE_NAME = /\.ya?ml$/iu;

/** The YAML files directly in a folder, in code-point order; none where there is no such folder. */
export async function yamlIn(
  dir: string,
): Promise<{ readonly sources: readonly YamlSource[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const sources: YamlSource[] = [];
  for (const name of await namesIn(dir, diagnostics)) {
    const read = await readYaml(path.join(dir, name));
    diagnostics.push(...read.diagnostics);
    if (read.source) sources.push(read.source);
  }
  return { sources, diagnostics };
}

async function namesIn(dir: string, diagnostics: Diagnostic[]): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).filter((name) => YAML_FILE_NAME.test(name)).sort(byCodePoint);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== 'ENOENT') {
      const message = `Cannot read this folder: ${reasonInWords(error)}. Make it readable and build again`;
      diagnostics.push({
        code: 'yaml-unreadable',
        severity: 'error',
        file: dir,
        line: null,
        field: null,
        message,
      });
    }
    return [];
  }
}
