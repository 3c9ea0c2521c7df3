import type { CorrectedField } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { NamedRawFile } from './corrected-raw-file.ts';
import type { BrokenCorrections, CorrectionsFolder, LoadedCorrections } from './load-corrections.ts';

/** Corrections that fit the raw files at hand. */
export interface FittedCorrections {
  /** By raw path. */
  readonly byRaw: ReadonlyMap<string, readonly CorrectedField[]>;
  /**
   * Raw paths whose corrections do not hold: their articles are left out. Null where there are corrections of
   * which it cannot be told what they correct: then any article may hold a value that an editor has corrected.
   */
  readonly refused: ReadonlySet<string> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds corrections against the raw files that they name: the file must be there, with the very bytes
 * that the editor saw.
 * @param hashes SHA-256 by raw path; null where the file is there and cannot be read
 * @param isUnread whether a raw file is there, or may be there, and cannot be read: it is left out anyway
 */
export function fitCorrections(
  folder: CorrectionsFolder,
  hashes: ReadonlyMap<string, string | null>,
  isUnread: (rawPath: string) => boolean,
): FittedCorrections {
  const byRaw = new Map<string, readonly CorrectedField[]>();
  const diagnostics: Diagnostic[] = [];
  const failing: BrokenCorrections[] = [...folder.broken];
  for (const loaded of folder.files) {
    const { raw, sha256, corrections } = loaded.file;
    if (isUnread(raw)) continue;
    const problem = misfit(loaded, hashes.get(raw) ?? null);
    if (problem) {
      diagnostics.push(problem);
      // The raw file may have been moved: its bytes are still the ones that the editor saw.
      failing.push({ file: loaded.source.file, named: { paths: [raw], hashes: [sha256] } });
    } else byRaw.set(raw, [...(byRaw.get(raw) ?? []), ...corrections]);
  }
  const refused = new Set<string>();
  const unknown = failing.filter(({ named }) => {
    const rawPaths = namedFiles(named, hashes);
    for (const rawPath of rawPaths) refused.add(rawPath);
    return rawPaths.length === 0 && !named.paths.some(isUnread);
  });
  diagnostics.push(...unknown.map(({ file }) => correctsUnknown(file)));
  return { byRaw, refused: unknown.length > 0 ? null : refused, diagnostics };
}

/** The raw files at hand that bear one of these names or hold the bytes of one of these hashes. */
function namedFiles(named: NamedRawFile, hashes: ReadonlyMap<string, string | null>): readonly string[] {
  return [...hashes]
    .filter(
      ([rawPath, hash]) => named.paths.includes(rawPath) || (hash !== null && named.hashes.includes(hash)),
    )
    .map(([rawPath]) => rawPath);
}

function correctsUnknown(file: string): Diagnostic {
  return {
    code: 'correction-of-unknown',
    severity: 'error',
    file,
    line: null,
    field: null,
    message:
      'Cannot tell which raw file these corrections are about, expected `raw` and `sha256` of a file below the raw folder. Nothing is built until then, so that no value goes out that an editor has corrected',
  };
}

function misfit({ source, file }: LoadedCorrections, sha256: string | null): Diagnostic | null {
  const problem = (code: string, field: string, message: string): Diagnostic => ({
    code,
    severity: 'error',
    file: source.file,
    line: source.lineOf([field]),
    field,
    message,
  });
  if (sha256 === null) {
    return problem(
      'correction-raw-missing',
      'raw',
      `Cannot find the raw file \`${file.raw}\`, expected its path below the raw folder, with \`/\`: correct the path, or delete these corrections`,
    );
  }
  if (sha256 === file.sha256) return null;
  return problem(
    'correction-raw-changed',
    'sha256',
    `Cannot apply these corrections: \`${file.raw}\` has changed since they were written, expected the SHA-256 \`${file.sha256}\`, saw \`${sha256}\`. The article is left out; read the raw file again, then put its new SHA-256 here`,
  );
}
