import path from 'node:path';
import { type ArchiveSettings, archiveSettingsSchema } from '../../model/archive-settings.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** `archive.yaml` as read. Where it is missing, or does not hold, every setting has its default. */
export interface LoadedSettings {
  readonly settings: ArchiveSettings;
  /** For messages about its lines; null where there is no readable file. */
  readonly source: YamlSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `archive.yaml` in a content folder. @param contentDir as the person who runs the build knows it */
export async function loadSettings(contentDir: string): Promise<LoadedSettings> {
  const defaults = archiveSettingsSchema.parse({});
  const read = await readYaml(path.join(contentDir, 'archive.yaml'));
  // An empty file, or one of comments alone, sets nothing.
  if (read.source === null || read.source.value === null) {
    return { settings: defaults, source: read.source, diagnostics: withDefaults(read.diagnostics) };
  }
  const checked = checkYaml(read.source, archiveSettingsSchema);
  return {
    settings: checked.value ?? defaults,
    source: read.source,
    diagnostics: withDefaults(checked.diagnostics),
  };
}

/** Says, once, what a broken file means for the archive. */
function withDefaults(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...rest] = diagnostics;
  return first === undefined
    ? []
    : [{ ...first, message: `${first.message}. Until then every setting has its default` }, ...rest];
}
