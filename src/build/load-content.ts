import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CorrectionsFolder, loadCorrections } from '../files/content/load-corrections.ts';
import { loadNames } from '../files/content/load-names.ts';
import { loadProfiles } from '../files/content/load-profiles.ts';
import { loadSettings } from '../files/content/load-settings.ts';
import { findRawFiles, type RawFiles } from '../files/find-raw-files.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Name } from '../model/names.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import { type FolderSource, folderSources } from './folder-source.ts';

/** The catalogue of outlets that comes with the program. */
export const BUILT_IN_SOURCES = fileURLToPath(new URL('../sources', import.meta.url));

/** A content folder as read, raw files by path only. */
export interface Content {
  readonly rawDir: string;
  readonly raw: RawFiles;
  readonly settings: ArchiveSettings;
  readonly profiles: readonly SourceProfile[];
  readonly folderSources: readonly FolderSource[];
  readonly corrections: CorrectionsFolder;
  /** Which spellings are one name, in the editor's judgment. */
  readonly names: readonly Name[];
}

/**
 * Reads everything in a content folder but the texts themselves. Only `raw/` has to be there.
 * @param cacheDir where the catalogue as parsed is left for the next run; null leaves nothing
 * @param found its raw files, where they were looked for already
 * @returns content null where there is nothing to build, or an editor's statement cannot be read
 */
export async function loadContent(
  contentDir: string,
  cacheDir: string | null,
  found: RawFiles | null = null,
): Promise<{ readonly content: Content | null; readonly diagnostics: readonly Diagnostic[] }> {
  const rawDir = path.join(contentDir, 'raw');
  const raw = found ?? (await findRawFiles(rawDir));
  if (raw === null) return { content: null, diagnostics: [noRawFolder(rawDir)] };
  if (raw.paths.length === 0) return { content: null, diagnostics: [...raw.diagnostics, noRawFiles(rawDir)] };
  const loaded = await loadSettings(contentDir);
  const { profiles, diagnostics: ofProfiles } = await loadProfiles(
    BUILT_IN_SOURCES,
    path.join(contentDir, 'sources'),
    cacheDir,
  );
  const folders = folderSources(loaded, profiles, raw.paths);
  const corrections = await loadCorrections(path.join(contentDir, 'corrections'));
  const { names, diagnostics: ofNames } = await loadNames(contentDir);
  const diagnostics = [
    ...raw.diagnostics,
    ...loaded.diagnostics,
    ...ofProfiles,
    ...folders.diagnostics,
    ...corrections.diagnostics,
    ...ofNames,
  ];
  if (loaded.settings === null || folders.sources === null) return { content: null, diagnostics };
  return {
    content: {
      rawDir,
      raw,
      settings: loaded.settings,
      profiles,
      folderSources: folders.sources,
      corrections,
      names,
    },
    diagnostics,
  };
}

function noRawFolder(rawDir: string): Diagnostic {
  return {
    code: 'raw-missing',
    severity: 'error',
    file: rawDir,
    line: null,
    field: null,
    message:
      'Cannot find this folder, expected raw texts in it, one `.txt` file each. Make it and put them there, or name another content folder after --content',
  };
}

function noRawFiles(rawDir: string): Diagnostic {
  return {
    code: 'raw-none',
    severity: 'error',
    file: rawDir,
    line: null,
    field: null,
    message:
      'Cannot find a text in this folder, expected at least one `.txt` file. Put raw texts there and build again',
  };
}
