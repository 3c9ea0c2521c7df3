import path from 'node:path';
import { stampOf } from '../../files/file-stamp.ts';
import type { ArticleOutcome } from '../article-task.ts';
import type { RawGroup } from '../raw-group.ts';
import { WRITTEN_LIST } from '../written-files.ts';
import type { KnownArticle, KnownText, LastRun, RunReport } from './last-run.ts';

/** What a run knows at its end. */
export interface RunSoFar {
  readonly texts: ReadonlyMap<string, KnownText>;
  readonly made: readonly MadeOf[];
}

/** A text with its key and what became of it. */
export interface MadeOf {
  readonly raw: RawGroup;
  readonly key: string;
  /** Null where the run was stopped before it, or the text is left out. */
  readonly outcome: ArticleOutcome | null;
}

/** Puts together what is to be left behind. @param report null where the run was stopped */
export function toLastRun(
  { texts, made }: RunSoFar,
  inputs: string,
  articlesDir: string,
  report: RunReport | null,
): LastRun {
  const isLasting = made.every(({ outcome }) => outcome === null || willBeTheSame(outcome));
  const articles = made.flatMap((each) => toKnown(each) ?? []);
  return {
    inputs,
    list: stampOf(path.join(articlesDir, WRITTEN_LIST)),
    report: isLasting ? report : null,
    texts,
    articles: new Map(articles.map((article) => [article.path, article])),
  };
}

/** Not where something stood in the way that may be gone next time: an edited file, a file that could not be read. */
function willBeTheSame({ article, diagnostics }: ArticleOutcome): boolean {
  return article === null ? diagnostics.every(({ code }) => code === 'raw-empty') : article.isInPlace;
}

function toKnown({ raw, key, outcome }: MadeOf): KnownArticle | null {
  const article = outcome?.article;
  if (!outcome || !article?.isInPlace) return null;
  const { sha256, stamps, facts } = article;
  const diagnostics = outcome.diagnostics.map(({ file: _, ...rest }) => rest);
  return { path: raw.path, key, made: { sha256, stamps, facts }, diagnostics };
}
