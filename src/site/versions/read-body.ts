import type { ArticleEntry } from '../article-entry.ts';
import { toBodyBlocks } from '../body-text.ts';
import { readWrittenAgain } from '../read-article-again.ts';

/** Reads the body of an article again, its blocks as printed. Throws where its files have changed since they were first read. */
export function readBody({ files }: ArticleEntry): readonly string[] {
  return toBodyBlocks(readWrittenAgain(files).text.blocks);
}
