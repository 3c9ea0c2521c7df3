// Bundles style sheets and the search page's scripts; each file is named by its content, so that it may be cached for ever.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sha256 } from '../files/sha256.ts';
import type { AssetFile, Assets } from './assets.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const HASH_DIGITS = 10;

/** Bundles all assets. Throws where one of them cannot be bundled: that is a mistake in the program. */
export async function bundleAssets(): Promise<Assets> {
  const siteCss = await bundle('site', 'css/site.css', 'css');
  const evidenceCss = await bundle('evidence', 'css/evidence.css', 'css');
  const comparisonCss = await bundle('comparison', 'css/comparison.css', 'css');
  const searchCss = await bundle('search', 'css/search.css', 'css');
  const searchJs = await bundle('search', '../search/client/main.ts', 'js');
  const searchLaterJs = await bundle('search-later', '../search/client/later.ts', 'js');
  const icon = toAsset('icon', 'svg', await readFile(path.join(HERE, 'icon.svg'), 'utf8'));
  return {
    paths: {
      siteCss: siteCss.path,
      evidenceCss: evidenceCss.path,
      comparisonCss: comparisonCss.path,
      searchCss: searchCss.path,
      searchJs: searchJs.path,
      searchLaterJs: searchLaterJs.path,
      icon: icon.path,
    },
    files: [siteCss, evidenceCss, comparisonCss, searchCss, searchJs, searchLaterJs, icon],
  };
}

async function bundle(name: string, entry: string, extension: 'css' | 'js'): Promise<AssetFile> {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: extension === 'js' ? 'es2022' : ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return toAsset(name, extension, outputFiles[0]?.text ?? '');
}

function toAsset(name: string, extension: string, contents: string): AssetFile {
  return { path: `/assets/${name}-${sha256(contents).slice(0, HASH_DIGITS)}.${extension}`, contents };
}
