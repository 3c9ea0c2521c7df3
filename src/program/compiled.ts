// Where the runnable code of this program stands: TypeScript as it was written, or a compiled copy of it (`scripts/run.mjs`).
// The one module whose address is not replaced by that of its source when it is compiled.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the compiled copy, `.cache/program-…/` of the project; null where TypeScript itself is at work. */
export const COMPILED: string | null =
  /^(?<folder>.*\/program-[0-9a-f]{16})\/.*\.js$/u.exec(fileURLToPath(import.meta.url))?.groups?.folder ??
  null;

/** What processes have to be told so that they read the program's code. */
export const EXEC_ARGV: readonly string[] = COMPILED === null ? ['--import', 'tsx'] : [];

/**
 * Where a module can be run from.
 * @param source it, one of those that `scripts/compile.ts` names, as a `file:` URL
 * @returns a path: of a module of the compiled copy, or of the source
 */
export function runnable(source: URL): string {
  const file = fileURLToPath(source);
  if (COMPILED === null) return file;
  const project = path.join(COMPILED, '../..');
  return path.join(COMPILED, path.relative(project, file).replace(/\.tsx?$/u, '.js'));
}

/** Digests of the sources that a compiled copy was made of, by their paths; none where TypeScript itself is at work. */
export function compiledSources(): ReadonlyMap<string, string> {
  if (COMPILED === null) return new Map();
  const project = path.join(COMPILED, '../..');
  // As `run.mjs` has written and checked it.
  const digests: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(path.join(COMPILED, 'sources.json'), 'utf8'),
  );
  return new Map(Object.entries(digests).map(([name, digest]) => [path.join(project, name), digest]));
}
