// Files that go out as they are: raw texts and records byte for byte, style sheets, scripts.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssetFile } from '../assets/build-assets.ts';
import { rawTextPath, recordPath, toOutputFile } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** Files copied at once. */
const BATCH = 32;

/** Copies originals and assets into the output folder. */
export async function copyFiles(site: Site, assets: readonly AssetFile[], outputDir: string): Promise<void> {
  const inOutput = (route: string) => path.join(outputDir, toOutputFile(route));
  for (const asset of assets) {
    await mkdir(path.dirname(inOutput(asset.path)), { recursive: true });
    await writeFile(inOutput(asset.path), asset.contents);
  }
  const copies = site.articles.flatMap(({ id, raw, files }) => [
    { from: path.join(site.rawDir, raw.path), to: inOutput(rawTextPath(id)) },
    { from: files.record, to: inOutput(recordPath(id)) },
  ]);
  for (let at = 0; at < copies.length; at += BATCH) {
    await Promise.all(copies.slice(at, at + BATCH).map(copy));
  }
}

async function copy({ from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
}
