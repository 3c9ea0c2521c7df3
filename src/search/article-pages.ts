// The article pages of a site: those rendered in this build, and those of the site as published that still stand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from '../files/system-error.ts';
import { articlePath, toOutputFile } from '../site/paths.ts';
import { type IndexedPart, indexedPart } from './indexed-part.ts';

export interface ArticlePages {
  /** Ids of articles whose pages were rendered in this build. */
  readonly rendered: ReadonlySet<string>;
  /** What is indexed of an article; null where it has no page, or nothing of it is indexed. */
  readonly read: (id: string) => IndexedPart | null;
}

/** @param outputDir where the other pages stand; null where all were rendered */
export function openArticlePages(stagingDir: string, outputDir: string | null): ArticlePages {
  const pageIn = (dir: string, id: string) => path.join(dir, toOutputFile(articlePath(id)));
  // Of some articles only other files were made.
  const named = namesIn(path.join(stagingDir, 'articles'));
  const rendered = new Set(named.filter((id) => existsSync(pageIn(stagingDir, id))));
  return {
    rendered,
    read(id) {
      const dir = rendered.has(id) ? stagingDir : outputDir;
      const page = dir === null ? null : bytesOf(pageIn(dir, id));
      return page === null ? null : indexedPart(page);
    },
  };
}

function namesIn(dir: string): readonly string[] {
  return unlessGone(() => readdirSync(dir)) ?? [];
}

function bytesOf(file: string): Buffer | null {
  return unlessGone(() => readFileSync(file));
}

function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}
