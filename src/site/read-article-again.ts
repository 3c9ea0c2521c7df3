// Articles that were found whole are read again by what they held then, without looking twice whether they are whole.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownFiles } from '../files/article-files.ts';
import { sha256 } from '../files/sha256.ts';
import { toFrontMatter } from '../model/front-matter.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Article, WrittenArticle } from './article.ts';
import type { ArticleEntry } from './article-entry.ts';
import { decodeRaw } from './decode-raw.ts';

/**
 * Reads what two files say that are known to be an article's and to agree, by their digests. Throws where they hold
 * anything else: a build must not go on over files that move under it.
 */
export function readWrittenAgain({ markdown, record, sha256: known }: KnownFiles): WrittenArticle {
  const text = readKnown(markdown, known.markdown).toString('utf8');
  // Bytes that passed the door of records before.
  const parsed: ArticleRecord = JSON.parse(readKnown(record, known.record).toString('utf8'));
  return {
    text: {
      frontMatter: toFrontMatter(parsed),
      blocks: parsed.blocks.filter(({ type }) => type !== 'standfirst'),
      body: bodyOf(text),
    },
    record: parsed,
  };
}

/** Reads an article whose files were found whole when the site was built, to make its pages. Throws where they have changed since. */
export function readArticleAgain(entry: ArticleEntry, rawDir: string): Article {
  const written = readWrittenAgain(entry.files);
  const { path: rawPath, sha256: known, encoding, length } = written.record.raw;
  const file = path.join(rawDir, rawPath);
  const raw = decodeRaw(readKnown(file, known), encoding, length);
  if (raw === null) throw changed(file);
  return { ...written, raw };
}

function readKnown(file: string, known: string): Buffer {
  const bytes = readFileSync(file);
  if (sha256(bytes) !== known) throw changed(file);
  return bytes;
}

function changed(file: string): Error {
  return new Error(`\`${file}\` changed during the build`);
}

const FENCE = '\n---\n';

/** The Markdown after the front matter, as gray-matter cuts it off. */
function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf(FENCE) + FENCE.length);
}
