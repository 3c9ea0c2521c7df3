import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateArchive } from './generate-archive.ts';
import type { PlanOptions } from './plan-texts.ts';

/**
 * Writes an archive into a folder that is missing or empty; any other is left as it is.
 * @returns how many files were written, or why none was
 */
export async function writeArchive(
  folder: string,
  options: PlanOptions,
): Promise<
  { readonly files: number; readonly problem: null } | { readonly files: 0; readonly problem: string }
> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    return {
      files: 0,
      problem: `Cannot write into \`${folder}\`, expected a folder that is missing or empty`,
    };
  let files = 0;
  for (const { path: name, contents } of generateArchive(options)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
    files += 1;
  }
  return { files, problem: null };
}
