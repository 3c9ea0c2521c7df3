import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ArticleOutcome, ArticleTask, NormalizeJob } from './article-task.ts';
import { compileForManyTexts } from './compiling.ts';
import { type PlacedTask, toBatches } from './task-batches.ts';
import { workerCode } from './worker-code.ts';

/** Below so many texts for each, more threads take longer to start than they save. */
const WORTH_A_THREAD = 150;

/** How many threads so many texts are worth, of so many at most. */
export function threadsFor(texts: number, jobs: number): number {
  return Math.min(jobs, Math.floor(texts / WORTH_A_THREAD));
}

/**
 * Makes articles, on several threads where there are many. What is made is the same on any number of them.
 * @param jobs most threads
 * @param code what `workerCode` gives, where that was asked for before; null where it was not
 * @param signal looked at between two batches: the articles so far are then whole, and the rest is not made
 * @returns outcomes by the index of their task; fewer than tasks where the signal came
 */
export async function runTasks(
  tasks: readonly PlacedTask[],
  job: NormalizeJob,
  jobs: number,
  signal: AbortSignal,
  code: Promise<string> | null,
): Promise<ReadonlyMap<number, ArticleOutcome>> {
  const outcomes = new Map<number, ArticleOutcome>();
  const batches = toBatches(tasks).values();
  let hasFailed = false;
  const next = (): readonly PlacedTask[] | null =>
    signal.aborted || hasFailed ? null : (batches.next().value ?? null);
  const keep = (batch: readonly PlacedTask[], made: readonly ArticleOutcome[]) => {
    for (const [at, { index }] of batch.entries()) {
      const outcome = made[at];
      if (outcome !== undefined) outcomes.set(index, outcome);
    }
  };
  const threads = threadsFor(tasks.length, jobs);
  if (tasks.length >= WORTH_A_THREAD) compileForManyTexts();
  if (threads > 1) {
    const ready = await (code ?? workerCode());
    const running = Array.from({ length: threads }, () => runThread(ready, job, next, keep));
    const noteFailure = () => {
      hasFailed = true;
    };
    for (const thread of running) thread.catch(noteFailure);
    // None is left at work when the run goes on, or ends in an error.
    await Promise.allSettled(running);
    await Promise.all(running);
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

/** Feeds one thread until there is no batch left. A mistake in it, or a refusal of the system, is thrown here. */
function runThread(
  code: string,
  job: NormalizeJob,
  next: () => readonly PlacedTask[] | null,
  keep: (batch: readonly PlacedTask[], made: readonly ArticleOutcome[]) => void,
): Promise<void> {
  const worker = new Worker(code, { eval: true, workerData: job, execArgv: [] });
  const sent: (readonly PlacedTask[])[] = [];
  const send = () => {
    const batch = next();
    if (batch === null) return;
    sent.push(batch);
    const tasks: readonly ArticleTask[] = batch.map(({ task }) => task);
    worker.postMessage(tasks);
  };
  return new Promise<void>((resolve, reject) => {
    worker.on('message', (made: readonly ArticleOutcome[]) => {
      const batch = sent.shift();
      if (batch !== undefined) keep(batch, made);
      send();
      if (sent.length === 0) resolve();
    });
    worker.on('error', reject);
    worker.on('exit', (exitCode) =>
      reject(new Error(`A thread ended by itself, with exit code ${exitCode}`)),
    );
    // One batch at work and one that waits, so that the thread never does.
    send();
    send();
    if (sent.length === 0) resolve();
  }).finally(() => worker.terminate());
}
