import { fileURLToPath, pathToFileURL } from 'node:url';
import { COMPILED, runnable } from '../../program/compiled.ts';

/** The code of a thread: JavaScript itself, or the `file:` URL where it stands. */
export type ThreadCode = string | URL;

/** Whether the code of a thread is there, and need not be bundled first. */
export const IS_CODE_AT_HAND = COMPILED !== null;

/**
 * The code of a thread, which does not have the loader that reads TypeScript: as it was compiled, else bundled in one
 * piece of JavaScript.
 * @param module of the thread, as a `file:` URL
 */
export async function threadCode(module: URL): Promise<ThreadCode> {
  if (COMPILED !== null) return pathToFileURL(runnable(module));
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    write: false,
    platform: 'node',
    // Later ones would have expressions with properties of characters compiled at each use.
    target: 'esnext',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  // Its process would hold memory until the run is over.
  await stop();
  const [code] = outputFiles;
  if (code === undefined) throw new Error('Cannot bundle the thread, expected one output file');
  return code.text;
}
