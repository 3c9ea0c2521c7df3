// The four files of an article: its page, that of its evidence, its raw text and its record.
import path from 'node:path';
import type { Frame } from '../../components/frame.ts';
import type { ValueDigester } from '../../files/digest-values.ts';
import type { Name } from '../../model/names.ts';
import type { ArticleEntry } from '../../site/article-entry.ts';
import { articlePath, evidencePath, rawTextPath, recordPath, toOutputFile } from '../../site/paths.ts';
import type { ComparedPair } from '../../site/versions/comparisons.ts';
import type { CopiedFile } from '../copy-files.ts';
import type { Surroundings } from './surroundings.ts';

export const ARTICLE_FILES = ['page', 'evidence', 'raw', 'record'] as const;

export type ArticleFile = (typeof ARTICLE_FILES)[number];

/** What the files of all articles have in common. Plain data. */
export interface ArticlesJob {
  readonly frame: Frame;
  /** Folder of the raw files. */
  readonly rawDir: string;
  /** As `names.yaml` holds them. */
  readonly names: readonly Name[];
}

/** An article of which files are to be made. Plain data. */
export interface ArticleToMake {
  readonly entry: ArticleEntry;
  readonly surroundings: Surroundings;
  readonly make: readonly ArticleFile[];
  /** Pages to be made that set it beside an earlier version: they stand below its own. */
  readonly comparisons: readonly ComparedPair[];
}

const PATHS: Readonly<Record<ArticleFile, (id: string) => string>> = {
  page: articlePath,
  evidence: evidencePath,
  raw: rawTextPath,
  record: recordPath,
};

/** Where a file of an article stands, below the output folder. */
export function outputFileOf(file: ArticleFile, id: string): string {
  return toOutputFile(PATHS[file](id));
}

/** A key for each file of an article: where that is the same, so is the file. */
export function keysOf(
  { frame, names }: ArticlesJob,
  { entry, surroundings }: Pick<ArticleToMake, 'entry' | 'surroundings'>,
  digest: ValueDigester,
): Readonly<Record<ArticleFile, string>> {
  // Of names only such pages tell as print any, or share them with others.
  const isNaming = surroundings.names.length + surroundings.related.length > 0;
  return {
    page: digest({ frame, entry, surroundings, names: isNaming ? names : null }),
    evidence: digest({ frame, entry }),
    raw: entry.raw.sha256,
    record: entry.files.sha256.record,
  };
}

/** Files of articles that go out as they are. */
export function copiesOf({ rawDir }: ArticlesJob, articles: readonly ArticleToMake[]): readonly CopiedFile[] {
  return articles.flatMap(({ entry: { id, raw, files }, make }) => {
    const sources = { raw: path.join(rawDir, raw.path), record: files.record };
    return (['raw', 'record'] as const)
      .filter((file) => make.includes(file))
      .map((file) => ({ from: sources[file], file: outputFileOf(file, id) }));
  });
}
