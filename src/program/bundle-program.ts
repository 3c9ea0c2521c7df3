import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** What a run starts from beside the scripts: Eleventy’s configuration, threads, and the process that renders shards. */
const ENTRIES = [
  '.eleventy.ts',
  'src/build/normalize-worker.ts',
  'src/build/parts/parts-worker.ts',
  'src/eleventy/shards/shard-worker.ts',
];

/** Packages that look for files of their own, and those of tests. */
const APART = ['@11ty/eleventy', 'esbuild', 'lighthouse', 'pagefind', 'playwright-core'];

/** The script that calls this. */
const COMPILER = 'compile.ts';

/** The module that asks where its compiled code stands. */
const ASKS = 'src/program/compiled.ts';

/** Other modules ask for what stands beside their source: their address stays that of the source. */
const addresses: Plugin = {
  name: 'addresses',
  setup({ onLoad }) {
    // In the grammar of Go, which knows no flag for Unicode.
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const code = readFileSync(file, 'utf8');
      if (!code.includes('import.meta.url') || path.relative('.', file) === ASKS) return null;
      const address = JSON.stringify(pathToFileURL(file).href);
      return {
        contents: code.replaceAll('import.meta.url', address),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/**
 * Compiles all that a run may start from, with the small packages that it uses; what several of them need is a module
 * that they share. Throws where the program does not hold.
 * @param folder where it goes: each under the path of its source
 * @returns paths of the sources, from the project
 */
export async function bundleProgram(folder: string): Promise<readonly string[]> {
  const scripts = readdirSync('scripts').filter((name) => name.endsWith('.ts') && name !== COMPILER);
  const { metafile } = await build({
    entryPoints: [...ENTRIES, ...scripts.map((name) => `scripts/${name}`)],
    outbase: '.',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Later ones would have expressions with properties of characters compiled at each use.
    target: 'esnext',
    external: APART,
    plugins: [addresses],
    // Packages in CommonJS ask for those of Node.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).filter((name) => !/(?:^|\/)node_modules\//u.test(name));
}
