import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { isSystemError } from '../files/system-error.ts';
import { outOfDate } from './article-diagnostics.ts';
import type { ArticlesFolder } from './articles-folder.ts';
import { differences } from './compare-pair.ts';
import { WRITTEN_LIST, writtenList } from './written-files.ts';

/**
 * `content/articles/` as something to compare with: writes nothing, and reports every file that stands there
 * and should not. What should stand there is compared pair by pair.
 */
export function checkArticlesFolder(articlesDir: string): ArticlesFolder {
  return {
    known: () => [],
    async settle(current, isUnread) {
      const extra = (await generatedFiles(articlesDir)).filter((file) => {
        const rawPath = rawPathOf(path.relative(articlesDir, file));
        return !current.has(`${rawPath}.md`) && !isUnread(rawPath);
      });
      const left = extra.map((file) => outOfDate(file, 'has no raw text any more'));
      // Without its list, the next build would take our own files for a person's.
      const list = differences(path.join(articlesDir, WRITTEN_LIST), writtenList(current));
      return [...left, ...list];
    },
  };
}

function rawPathOf(generated: string): string {
  return generated
    .split(path.sep)
    .join('/')
    .replace(/\.(?:md|record\.json)$/u, '');
}

async function generatedFiles(articlesDir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(articlesDir, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:md|record\.json)$/u.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort(byCodePoint);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}
