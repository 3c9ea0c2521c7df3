import path from 'node:path';
import { IANAZone } from 'luxon';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type SourceProfile, sourceProfileSchema } from '../../model/source-profile.ts';
import { openKnownValues } from '../yaml/known-values.ts';
import { checkYaml } from '../yaml/read-yaml.ts';
import { YAML_FILE_NAME, yamlIn } from '../yaml/yaml-in.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** Proposals of `npm run suggest-profile`: nothing of them counts before a person renames the file. */
const DRAFT = /\.draft\.ya?ml$/iu;

/** The built-in catalogue as parsed. */
const CATALOGUE_FILE = 'outlets.json';

/** The outlets that are known: built-in ones first, then the archive's own, each by id in code-point order. */
export interface LoadedProfiles {
  readonly profiles: readonly SourceProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the built-in catalogue, then the archive's own `sources/*.yaml` over it: a file with the id of
 * a built-in profile overrides that one key by key, any other adds an outlet. A file that does not
 * hold is left out, with errors; a built-in profile of that id stays as it is.
 * @param builtInDir folder of the built-in catalogue
 * @param ownDir `content/sources`, which need not exist; null for the catalogue alone
 * @param cacheDir where the catalogue as parsed is left for the next run; null leaves nothing
 */
export async function loadProfiles(
  builtInDir: string,
  ownDir: string | null,
  cacheDir: string | null = null,
): Promise<LoadedProfiles> {
  const known = await openKnownValues(cacheDir && path.join(cacheDir, CATALOGUE_FILE));
  const builtIn = await yamlIn(builtInDir, known.parse);
  await known.leave();
  const own = ownDir === null ? { sources: [], diagnostics: [] } : await yamlIn(ownDir);
  const isDraft = (file: string | null) => file !== null && DRAFT.test(file);
  const diagnostics: Diagnostic[] = [
    ...builtIn.diagnostics,
    ...own.diagnostics.filter(({ file }) => !isDraft(file)),
  ];
  // A thousand outlets share some hundred zones, and each question makes a calendar of its own.
  const zones = new Map<string, boolean>();
  const isZone = (name: string) => {
    const isKnown = zones.get(name) ?? IANAZone.isValidZone(name);
    zones.set(name, isKnown);
    return isKnown;
  };
  const inputs = new Map<string, Readonly<Record<string, unknown>>>();
  const profiles = new Map<string, SourceProfile>();

  for (const source of [...builtIn.sources, ...own.sources.filter(({ file }) => !isDraft(file))]) {
    const id = path.basename(source.file).replace(YAML_FILE_NAME, '');
    const keys = keysOf(source.value);
    const merged = { ...inputs.get(id), id, ...keys };
    const checked = checkYaml(source, sourceProfileSchema, keys === null ? source.value : merged);
    diagnostics.push(...checked.diagnostics);
    if (checked.value === null) continue;
    const problems = [...otherId(source, id, checked.value), ...unknownZone(source, checked.value, isZone)];
    diagnostics.push(...problems);
    if (problems.length > 0) continue;
    inputs.set(id, merged);
    // Behind the built-in ones: where two share a name, the archive's own has it.
    profiles.delete(id);
    profiles.set(id, checked.value);
  }
  return { profiles: [...profiles.values()], diagnostics };
}

function keysOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function otherId(source: YamlSource, id: string, profile: SourceProfile): readonly Diagnostic[] {
  if (profile.id === id) return [];
  const message = `Cannot use the id \`${profile.id}\` in this file, expected \`${id}\`: file and id bear the same name`;
  return [at(source, 'id', 'source-id', message)];
}

function unknownZone(
  source: YamlSource,
  profile: SourceProfile,
  isZone: (name: string) => boolean,
): readonly Diagnostic[] {
  if (profile.zone === null || isZone(profile.zone)) return [];
  const message = `Cannot use the zone \`${profile.zone}\`: it is not in the IANA list, expected one such as \`Asia/Tehran\``;
  return [at(source, 'zone', 'source-zone', message)];
}

function at(source: YamlSource, field: string, code: string, message: string): Diagnostic {
  return { code, severity: 'error', file: source.file, line: source.lineOf([field]), field, message };
}
