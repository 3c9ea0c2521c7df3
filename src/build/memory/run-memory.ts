import path from 'node:path';
import { timeOf } from '../../files/file-stamp.ts';
import { isSystemError, reasonInWords } from '../../files/system-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleTask, NormalizeJob } from '../article-task.ts';
import type { Content } from '../load-content.ts';
import type { RunSettings } from '../run-settings.ts';
import { toArticleKey } from './inputs.ts';
import { NOTHING_REMEMBERED, type RememberedRun, type RunReport } from './last-run.ts';
import { memoryDamaged } from './memory-damaged.ts';
import { writeLastRun } from './memory-file.ts';
import { recallArticle } from './recall.ts';
import { recollect } from './recollect.ts';
import { type MadeOf, type RunSoFar, toLastRun } from './remember.ts';

/** What one run recalls of the last one, and leaves behind for the next. */
export interface RunMemory {
  readonly last: RememberedRun;
  /** When this run began, by the clock of the file system. */
  readonly began: bigint;
  /** A task with what the last run made of the same; outcome null where it is to be made. */
  readonly recall: (task: ArticleTask, job: NormalizeJob) => MadeOf;
  /** Takes note of what this run made. */
  readonly keep: (run: RunSoFar) => void;
  /** Leaves it behind. @param report what the run said; null where it was stopped */
  readonly write: (report: RunReport | null) => Promise<readonly Diagnostic[]>;
}

/** The memory of a run, and what is to be said of how it was found. */
export interface OpenedMemory {
  readonly memory: RunMemory;
  readonly noted: readonly Diagnostic[];
}

/** Opens the memory of a run that holds the lock on `content/articles`. */
export async function openMemory(
  { raw, profiles }: Content,
  contentDir: string,
  settings: RunSettings,
): Promise<OpenedMemory> {
  const articlesDir = path.join(contentDir, 'articles');
  const { file, last, program, inputs } = await recollect(contentDir, articlesDir, raw, settings);
  if (file === null) return { memory: NO_MEMORY, noted: [] };
  const keyOf = toArticleKey(program, profiles);
  let kept: RunSoFar | null = null;
  const memory: RunMemory = {
    last,
    began: timeOf(path.join(articlesDir, '.building')),
    recall(task, job) {
      const key = keyOf(task);
      return { raw: task.raw, key, outcome: recallArticle(last, task, key, job) };
    },
    keep(run) {
      kept = run;
    },
    async write(report) {
      if (kept === null) return [];
      try {
        await writeLastRun(file, articlesDir, toLastRun(kept, inputs, articlesDir, report));
        return [];
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return [notRemembered(file, reasonInWords(error))];
      }
    },
  };
  return {
    memory,
    noted:
      last.damaged > 0 ? [memoryDamaged(file, last.damaged, 'run', 'their texts are looked at anew')] : [],
  };
}

/** A run that recalls nothing and leaves nothing behind. */
export const NO_MEMORY: RunMemory = {
  last: NOTHING_REMEMBERED,
  began: 0n,
  recall: ({ raw }) => ({ raw, key: '', outcome: null }),
  keep: () => undefined,
  write: async () => [],
};

function notRemembered(file: string, reason: string): Diagnostic {
  const message = `Cannot note here what was made: ${reason}. All is well with the articles; the next run makes them anew`;
  return { code: 'memory-unwritable', severity: 'notice', file, line: null, field: null, message };
}
