// The door for the files of one article: Markdown, record, raw file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFiles, KnownFiles } from '../files/article-files.ts';
import { isInside } from '../files/is-inside.ts';
import { sha256 } from '../files/sha256.ts';
import { isSystemError } from '../files/system-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type ArticleRecord, recordSchema } from '../model/record.ts';
import type { Article } from './article.ts';
import { findDisagreements } from './check-article.ts';
import { decodeRaw } from './decode-raw.ts';
import { readArticle } from './markdown/read-article.ts';

export type ReadArticleFiles =
  | { readonly ok: true; readonly article: Article; readonly files: KnownFiles }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const AGAIN = 'the article is left out; run `npm run normalize` to make its files anew';

/**
 * Reads an article and checks that its files are whole and tell the same.
 * @param rawDir folder of the raw files
 */
export async function readArticleFiles(files: ArticleFiles, rawDir: string): Promise<ReadArticleFiles> {
  const markdown = await readBytes(files.markdown);
  const json = await readBytes(files.record);
  if (markdown === null) return refuse('article-unreadable', files.markdown, null, 'Cannot read this file');
  if (json === null) return refuse('record-unreadable', files.record, null, 'Cannot read this file');
  const read = readArticle(toText(markdown));
  if (!read.ok) {
    return {
      ok: false,
      diagnostics: read.problems.map(({ field, message }) =>
        toDiagnostic('article-invalid', files.markdown, field, message),
      ),
    };
  }
  const record = parseRecord(toText(json));
  if (typeof record === 'string') return refuse('record-invalid', files.record, null, record);
  const [disagreement] = findDisagreements(read.article, record);
  if (disagreement !== undefined) {
    const { field, message } = disagreement;
    return refuse('article-out-of-step', files.markdown, field, `Markdown and record disagree: ${message}`);
  }
  const rawFile = path.join(rawDir, record.raw.path);
  const bytes = isInside(rawDir, rawFile) ? await readBytes(rawFile) : null;
  if (bytes === null) return refuse('raw-unreadable', rawFile, null, 'Cannot read the raw file');
  const raw =
    sha256(bytes) === record.raw.sha256 ? decodeRaw(bytes, record.raw.encoding, record.raw.length) : null;
  if (raw === null) {
    return refuse('raw-changed', rawFile, null, 'The raw file is not the one that the record was made from');
  }
  return {
    ok: true,
    article: { text: read.article, record, raw },
    files: { ...files, sha256: { markdown: sha256(markdown), record: sha256(json) } },
  };
}

function parseRecord(json: string): ArticleRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // JSON.parse throws for bad input; what it says is the problem.
    return `Cannot read the record: ${error instanceof Error ? error.message : String(error)}`;
  }
  const record = recordSchema.safeParse(value);
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  return `Cannot read the record at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'invalid'}`;
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    // Missing, a folder, or not ours to read: for the site it is all one, the file is not there.
    if (isSystemError(error)) return null;
    throw error;
  }
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function toDiagnostic(code: string, file: string, field: string | null, message: string): Diagnostic {
  return { code, severity: 'error', file, line: null, field, message: `${message}; ${AGAIN}` };
}

function refuse(code: string, file: string, field: string | null, message: string): ReadArticleFiles {
  return { ok: false, diagnostics: [toDiagnostic(code, file, field, message)] };
}
