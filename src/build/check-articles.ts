import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '../files/code-point-order.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticlesFolder } from './articles-folder.ts';
import { WRITTEN_LIST, writtenList } from './written-files.ts';

/**
 * `content/articles/` as something to compare with: writes nothing, and reports every file that is not
 * what the normalizer makes now.
 */
export function checkArticlesFolder(articlesDir: string): ArticlesFolder {
  const current = new Set<string>();
  const hashes = new Map<string, string>();
  return {
    async place({ rawPath, markdown, record }) {
      const files = {
        markdown: path.join(articlesDir, `${rawPath}.md`),
        record: path.join(articlesDir, `${rawPath}.record.json`),
      };
      hashes.set(`${rawPath}.md`, sha256(markdown));
      current.add(files.markdown).add(files.record);
      const diagnostics = [
        ...(await differences(files.markdown, markdown)),
        ...(await differences(files.record, record)),
      ];
      return { files, diagnostics };
    },
    async settle(isUnread) {
      const extra = (await generatedFiles(articlesDir))
        .filter((file) => !current.has(file))
        .filter((file) => !isUnread(rawPathOf(path.relative(articlesDir, file))));
      const left = extra.map((file) => outOfDate(file, 'has no raw text any more'));
      // Without its list, the next build would take our own files for a person's.
      const list = await differences(path.join(articlesDir, WRITTEN_LIST), writtenList(hashes));
      return [...left, ...list];
    },
  };
}

const CANNOT_BE_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

async function differences(file: string, wanted: string): Promise<readonly Diagnostic[]> {
  try {
    return (await readFile(file, 'utf8')) === wanted
      ? []
      : [outOfDate(file, 'differs from what the raw text gives now')];
  } catch (error) {
    if (isSystemError(error) && CANNOT_BE_THERE.has(error.code)) return [outOfDate(file, 'is missing')];
    throw error;
  }
}

function rawPathOf(generated: string): string {
  return generated
    .split(path.sep)
    .join('/')
    .replace(/\.(?:md|record\.json)$/u, '');
}

function outOfDate(file: string, why: string): Diagnostic {
  const message = `${why}: run \`npm run normalize\` and look at the change`;
  return { code: 'article-out-of-date', severity: 'error', file, line: null, field: null, message };
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
