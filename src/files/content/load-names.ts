import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Name, namesSchema } from '../../model/names.ts';
import { foldSpelling } from '../../names/fold-spelling.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';

/** `names.yaml` as read; no names where there is none, or where it does not hold. */
export interface LoadedNames {
  readonly names: readonly Name[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the editor's list of names. A spelling and an id may belong to one name only: the second one is an error, and
 * the whole list is left out, because a half list would tell readers that spellings are different names.
 * @param contentDir as the person who runs the command knows it
 */
export async function loadNames(contentDir: string): Promise<LoadedNames> {
  const { source, diagnostics } = await readYaml(path.join(contentDir, 'names.yaml'));
  if (source === null || source.value === null) return { names: [], diagnostics: diagnostics.map(ofNames) };
  const checked = checkYaml(source, namesSchema);
  if (checked.value === null) return { names: [], diagnostics: checked.diagnostics.map(ofNames) };
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  const clashes: Diagnostic[] = [];
  const refuse = (index: number, message: string) =>
    clashes.push({
      code: 'names-twice',
      severity: 'error',
      file: source.file,
      line: source.lineOf(['names', index]),
      field: `names.${index}`,
      message: `${message}. Until then no names are known`,
    });
  for (const [index, { id, name, spellings }] of checked.value.names.entries()) {
    if (ids.has(id)) refuse(index, `Cannot use \`${id}\` for two names, expected an \`id\` for each`);
    ids.add(id);
    for (const spelling of new Set([name, ...spellings].map(foldSpelling))) {
      const owner = owners.get(spelling);
      if (owner === undefined) owners.set(spelling, id);
      else {
        refuse(
          index,
          `Cannot use \`${spelling}\` for \`${id}\`: it is a spelling of \`${owner}\` already, expected each spelling under one name`,
        );
      }
    }
  }
  return { names: clashes.length === 0 ? checked.value.names : [], diagnostics: clashes };
}

/** What is wrong with the list is told apart from other files of YAML: it is a person's word that does not count. */
function ofNames(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, code: diagnostic.code.replace(/^yaml-/u, 'names-') };
}
