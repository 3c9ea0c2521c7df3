import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

/**
 * The code of a thread, in one piece of JavaScript. A thread does not have the loader that reads TypeScript, and one
 * piece is read much faster than two hundred modules.
 * @param module of the thread, as a `file:` URL
 */
export async function threadCode(module: URL): Promise<string> {
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
