import type { LoadedSettings } from '../files/content/load-settings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceProfile } from '../model/source-profile.ts';

/** An editor's word, in archive.yaml, that a folder's texts come from one source. */
export interface FolderSource {
  /** Below the raw folder, no slash at the end. */
  readonly folder: string;
  readonly profileId: string;
  readonly reason: string;
}

/**
 * Holds the sources by folder against the outlets known and the folders there are.
 * @returns sources null where one names no known outlet: an editor's word is not passed over
 */
export function folderSources(
  { settings, source }: LoadedSettings,
  profiles: readonly SourceProfile[],
  rawPaths: readonly string[],
): { readonly sources: readonly FolderSource[] | null; readonly diagnostics: readonly Diagnostic[] } {
  const sources: FolderSource[] = [];
  const diagnostics: Diagnostic[] = [];
  settings?.sources.forEach(({ folder: written, source: profileId, reason }, index) => {
    const problem = (severity: Diagnostic['severity'], key: string, message: string): Diagnostic => ({
      code: 'folder-source',
      severity,
      file: source?.file ?? null,
      line: source?.lineOf(['sources', index, key]) ?? null,
      field: `sources.${index}.${key}`,
      message,
    });
    const folder = written.replace(/\/$/u, '');
    if (!profiles.some((profile) => profile.id === profileId)) {
      const message = `Cannot find the source \`${profileId}\`, expected the id of a known outlet. Correct it, or describe the outlet in sources/${profileId}.yaml. Nothing is built until then: it is the editor’s word on where texts come from`;
      diagnostics.push(problem('error', 'source', message));
      return;
    }
    if (!rawPaths.some((path) => path.startsWith(`${folder}/`))) {
      const message = `Cannot find a text in the folder \`${folder}\`, expected a folder below the raw folder. Correct it, or take this entry out`;
      diagnostics.push(problem('warning', 'folder', message));
    }
    sources.push({ folder, profileId, reason });
  });
  return { sources: diagnostics.some(({ severity }) => severity === 'error') ? null : sources, diagnostics };
}

/** The source of the innermost folder that has one, for a raw file. */
export function sourceOfFolder(
  sources: readonly FolderSource[],
  rawPath: string,
): { readonly profileId: string; readonly reason: string } | null {
  const [innermost] = sources
    .filter(({ folder }) => rawPath.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  return innermost === undefined ? null : { profileId: innermost.profileId, reason: innermost.reason };
}
