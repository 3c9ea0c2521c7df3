// What is said between the run that hands out texts and whoever makes articles of them, maybe on another thread.
// Plain data, small: no texts and no records cross.
import type { ArticleFiles } from '../files/article-files.ts';
import type { FileStamp } from '../files/file-stamp.ts';
import type { CorrectedField } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { ArticleFacts } from './collection-facts.ts';
import type { RawGroup } from './raw-group.ts';

/** What all articles of a run have in common. */
export interface NormalizeJob {
  readonly rawDir: string;
  /** `content/articles` */
  readonly articlesDir: string;
  /** The run's own folder, for pairs that must not be written into `content/articles`; null to compare and write nothing. */
  readonly asideDir: string | null;
  readonly profiles: readonly SourceProfile[];
}

/** One article to be made. */
export interface ArticleTask {
  readonly raw: RawGroup;
  /** The source that archive.yaml gives to its folder. */
  readonly folderSource: { readonly profileId: string; readonly reason: string } | null;
  readonly corrections: readonly CorrectedField[];
  /** SHA-256 of all that we are known to have written as its Markdown. */
  readonly known: readonly string[];
}

/** What became of a task. */
export interface ArticleOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Null where the text cannot be used. */
  readonly article: MadeArticle | null;
}

/** An article on disk. */
export interface MadeArticle {
  readonly files: ArticleFiles;
  /** Whether they stand in `content/articles`, and are what the raw text gives now. */
  readonly isInPlace: boolean;
  /** SHA-256 of what was made, wherever it stands. */
  readonly sha256: { readonly markdown: string; readonly record: string };
  /** Stamps of the files, as this was written to them or found there. */
  readonly stamps: ArticleStamps;
  readonly facts: ArticleFacts;
}

/** Null where a stamp cannot be had. */
export interface ArticleStamps {
  readonly markdown: FileStamp | null;
  readonly record: FileStamp | null;
}
