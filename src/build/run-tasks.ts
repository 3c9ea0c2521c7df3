import { setImmediate } from 'node:timers/promises';
import type { ArticleOutcome, NormalizeJob } from './article-task.ts';
import { compileForManyTexts } from './compiling.ts';
import { type PlacedTask, toBatches } from './task-batches.ts';
import { runOnThreads } from './threads/run-on-threads.ts';
import { type ThreadCode, threadCode } from './threads/thread-code.ts';
import { threadsFor, WORTH_A_THREAD } from './threads/threads-for.ts';

/** The code of the threads that make articles. */
export async function normalizerCode(): Promise<ThreadCode> {
  return await threadCode(new URL('./normalize-worker.ts', import.meta.url));
}

/**
 * Makes articles, on several threads where there are many. What is made is the same on any number of them.
 * @param jobs most threads
 * @param code what `normalizerCode` gives, where that was asked for before; null where it was not
 * @param signal looked at between two batches: the articles so far are then whole, and the rest is not made
 * @returns outcomes by the index of their task; fewer than tasks where the signal came
 */
export async function runTasks(
  tasks: readonly PlacedTask[],
  job: NormalizeJob,
  jobs: number,
  signal: AbortSignal,
  code: Promise<ThreadCode> | null,
): Promise<ReadonlyMap<number, ArticleOutcome>> {
  const outcomes = new Map<number, ArticleOutcome>();
  const batches = toBatches(tasks).values();
  const next = (): readonly PlacedTask[] | null => (signal.aborted ? null : (batches.next().value ?? null));
  const keep = (batch: readonly PlacedTask[], made: readonly ArticleOutcome[]) => {
    for (const [at, { index }] of batch.entries()) {
      const outcome = made[at];
      if (outcome !== undefined) outcomes.set(index, outcome);
    }
  };
  const threads = threadsFor(tasks.length, jobs);
  if (tasks.length >= WORTH_A_THREAD) compileForManyTexts();
  if (threads > 1) {
    await runOnThreads<NormalizeJob, PlacedTask, ArticleOutcome>({
      code: await (code ?? normalizerCode()),
      job,
      threads,
      next,
      keep,
    });
    return outcomes;
  }
  if (tasks.length === 0) return outcomes;
  const { toArticleMaker } = await import('./make-articles.ts');
  const make = toArticleMaker(job);
  for (let batch = next(); batch !== null; batch = next()) {
    keep(batch, make(batch.map(({ task }) => task)));
    // Signals are heard between two batches.
    await setImmediate();
  }
  return outcomes;
}
