import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { isSystemError } from '../files/system-error.ts';
import { type ArticleRecord, recordSchema } from '../model/record.ts';

/**
 * The records of a content folder, one after the other in code-point order of their paths; none where
 * nothing was normalized yet. A file that is no record is passed over: the build speaks of it.
 */
export async function* readRecords(contentDir: string): AsyncGenerator<ArticleRecord> {
  const articlesDir = path.join(contentDir, 'articles');
  for (const name of await recordsIn(articlesDir)) {
    const record = recordSchema.safeParse(parsed(await readFile(path.join(articlesDir, name), 'utf8')));
    if (record.success) yield record.data;
  }
}

async function recordsIn(articlesDir: string): Promise<readonly string[]> {
  try {
    const names = await readdir(articlesDir, { recursive: true });
    return names.filter((name) => name.endsWith('.record.json')).sort(byCodePoint);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // What cannot be parsed is no record.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
