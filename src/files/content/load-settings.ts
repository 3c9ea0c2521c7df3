import path from 'node:path';
import { type ArchiveSettings, archiveSettingsSchema } from '../../model/archive-settings.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearestKey } from '../yaml/nearest-key.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';
import { siteUrlProblem } from './site-url.ts';

/** `archive.yaml` as read. */
export interface LoadedSettings {
  /**
   * Every key that holds, the others with their defaults. Null where the archive must not be published with
   * what is left: the file cannot be read, or a key of `MUST_HOLD` does not hold.
   */
  readonly settings: ArchiveSettings | null;
  /** For messages about its lines; null where there is no readable file. */
  readonly source: YamlSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

const KEYS = Object.keys(archiveSettingsSchema.unwrap().shape);

/** Keys whose loss a reader would take for the editor's word: the site of an earlier build is better than one without. */
const MUST_HOLD: ReadonlyMap<string, string> = new Map([
  ['rights', 'it says what readers may do with the texts'],
  ['notice', 'it stands on every page'],
  ['contact', 'it is where readers ask to have something withheld'],
  ['sources', 'it is the editor’s word on where texts come from'],
  ['url', 'every link follows from it'],
]);

/** Reads `archive.yaml` in a content folder. @param contentDir as the person who runs the build knows it */
export async function loadSettings(contentDir: string): Promise<LoadedSettings> {
  const read = await readYaml(path.join(contentDir, 'archive.yaml'));
  const { source } = read;
  if (source === null && read.exists) {
    return {
      settings: null,
      source,
      diagnostics: read.diagnostics.map((each) => withEnd(each, NOTHING_BUILT)),
    };
  }
  // No file, an empty one, or one of comments alone: nothing is set.
  if (source === null || source.value === null) {
    return { settings: archiveSettingsSchema.parse({}), source, diagnostics: [] };
  }
  return { source, ...readKeys(source) };
}

const NOTHING_BUILT = 'Nothing is built until then';

function readKeys(source: YamlSource): Omit<LoadedSettings, 'source'> {
  const problems = [...checkYaml(source, archiveSettingsSchema).diagnostics, ...badAddress(source)];
  const faults = problems.map((problem) => ({ problem, ...faultOf(problem.field) }));
  const bad = new Set(faults.map(({ key }) => key));
  const diagnostics = faults.map(({ problem, key, meant }) => {
    const why = MUST_HOLD.get(meant);
    if (key === '') return withEnd(problem, NOTHING_BUILT);
    const guess = meant === key ? '' : `Did you mean \`${meant}\`? `;
    return withEnd(
      problem,
      why === undefined
        ? `${guess}Until then this key counts as not there`
        : `${guess}Nothing is built until then: ${why}`,
    );
  });
  if (bad.has('') || faults.some(({ meant }) => MUST_HOLD.has(meant))) return { settings: null, diagnostics };
  const kept = Object.entries(Object(source.value)).filter(([key]) => !bad.has(key));
  return { settings: archiveSettingsSchema.parse(Object.fromEntries(kept)), diagnostics };
}

/** The top-level key that a message is about, `''` for the whole file; and which known key it is, or was meant to be. */
function faultOf(field: string | null): { readonly key: string; readonly meant: string } {
  if (field === null) return { key: '', meant: '' };
  const known = KEYS.find((key) => field === key || field.startsWith(`${key}.`));
  return { key: known ?? field, meant: known ?? nearestKey(field, KEYS) ?? field };
}

/** An address that is one, and that no site can stand at. */
function badAddress(source: YamlSource): readonly Diagnostic[] {
  const { value } = checkYaml(source, archiveSettingsSchema.unwrap().shape.url, urlOf(source.value));
  const problem = typeof value === 'string' ? siteUrlProblem(value) : null;
  if (problem === null) return [];
  const message = `Cannot use \`${value}\` for \`url\`, ${problem}`;
  const line = source.lineOf(['url']);
  return [{ code: 'yaml-schema', severity: 'error', file: source.file, line, field: 'url', message }];
}

function urlOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'url' in value ? value.url : null;
}

function withEnd(diagnostic: Diagnostic, end: string): Diagnostic {
  return { ...diagnostic, message: `${diagnostic.message}. ${end}` };
}
