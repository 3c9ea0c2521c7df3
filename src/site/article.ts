import type { ArticleRecord } from '../model/record.ts';
import type { ArticleText } from './markdown/read-article.ts';

/** One article whole: what its own pages are made from. */
export interface Article {
  readonly text: ArticleText;
  readonly record: ArticleRecord;
  /** The decoded raw text that the record's offsets count in. */
  readonly raw: string;
}
