import type { ArticleRecord } from '../model/record.ts';
import type { ArticleText } from './markdown/read-article.ts';

/** One article as its two generated files tell of it. */
export interface WrittenArticle {
  readonly text: ArticleText;
  readonly record: ArticleRecord;
}

/** One article whole: what its own pages are made from. */
export interface Article extends WrittenArticle {
  /** The decoded raw text that the record's offsets count in. */
  readonly raw: string;
}
