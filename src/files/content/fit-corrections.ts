import type { CorrectedField } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CorrectionsFolder, LoadedCorrections } from './load-corrections.ts';

/** Corrections that fit the raw files at hand. */
export interface FittedCorrections {
  /** By raw path. */
  readonly byRaw: ReadonlyMap<string, readonly CorrectedField[]>;
  /** Raw paths whose corrections do not hold: their articles are left out. */
  readonly refused: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds corrections against the raw files that they name: the file must be there, with the very bytes
 * that the editor saw.
 * @param hashes SHA-256 by raw path; null where the file is there and cannot be read
 */
export function fitCorrections(
  folder: CorrectionsFolder,
  hashes: ReadonlyMap<string, string | null>,
): FittedCorrections {
  const byRaw = new Map<string, readonly CorrectedField[]>();
  const refused = new Set(folder.refused);
  const diagnostics: Diagnostic[] = [];
  for (const loaded of folder.files) {
    const { raw, corrections } = loaded.file;
    const problem = misfit(loaded, hashes);
    if (problem) {
      diagnostics.push(problem);
      refused.add(raw);
    } else byRaw.set(raw, [...(byRaw.get(raw) ?? []), ...corrections]);
  }
  return { byRaw, refused, diagnostics };
}

function misfit(
  { source, file }: LoadedCorrections,
  hashes: ReadonlyMap<string, string | null>,
): Diagnostic | null {
  const problem = (code: string, field: string, message: string): Diagnostic => ({
    code,
    severity: 'error',
    file: source.file,
    line: source.lineOf([field]),
    field,
    message,
  });
  const sha256 = hashes.get(file.raw);
  if (sha256 === undefined) {
    return problem(
      'correction-raw-missing',
      'raw',
      `Cannot find the raw file \`${file.raw}\`, expected its path below the raw folder, with \`/\`: correct the path, or delete these corrections`,
    );
  }
  // A file that cannot be read is reported where it was read.
  if (sha256 === null || sha256 === file.sha256) return null;
  return problem(
    'correction-raw-changed',
    'sha256',
    `Cannot apply these corrections: \`${file.raw}\` has changed since they were written, expected the SHA-256 \`${file.sha256}\`, saw \`${sha256}\`. The article is left out; read the raw file again, then put its new SHA-256 here`,
  );
}
