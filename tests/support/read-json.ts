import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Reads a JSON file of a built site. @param file from the site's root */
export async function readJson(outputDir: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(outputDir, file), 'utf8'));
}
