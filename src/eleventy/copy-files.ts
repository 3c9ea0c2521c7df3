// Files that go out as they are: raw texts and records byte for byte, style sheets, scripts.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toOutputFile } from '../site/paths.ts';
import type { CopiedFile, SiteFiles } from './site-files.ts';

/** Files copied at once. */
const BATCH = 32;

/** Copies originals and assets into the output folder. */
export async function copyFiles(
  { copies, assets }: Pick<SiteFiles, 'copies' | 'assets'>,
  outputDir: string,
): Promise<void> {
  for (const asset of assets) {
    const file = path.join(outputDir, toOutputFile(asset.path));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, asset.contents);
  }
  for (let at = 0; at < copies.length; at += BATCH) {
    await Promise.all(copies.slice(at, at + BATCH).map((copy) => copyInto(outputDir, copy)));
  }
}

async function copyInto(outputDir: string, { from, file }: CopiedFile): Promise<void> {
  const to = path.join(outputDir, file);
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
}
