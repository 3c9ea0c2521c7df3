import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { COMPILED } from '../program/compiled.ts';
import { type Assets, assetsSchema } from './assets.ts';

/** The site's own files: a compiled program has them ready, else they are bundled. */
export async function buildAssets(): Promise<Assets> {
  if (COMPILED !== null)
    return assetsSchema.parse(JSON.parse(await readFile(path.join(COMPILED, 'assets.json'), 'utf8')));
  return (await import('./bundle-assets.ts')).bundleAssets();
}
