import { Worker } from 'node:worker_threads';
import type { ThreadCode } from './thread-code.ts';

/** Work that several threads share. */
export interface SharedWork<Task, Made> {
  /** The next batch; null where there is none left. */
  readonly next: () => readonly Task[] | null;
  /** Takes what was made of a batch. */
  readonly keep: (batch: readonly Task[], made: readonly Made[]) => void;
}

/** Threads that load what they work with as soon as they are started, and then wait for work. */
export interface Threads<Task, Made> {
  readonly count: () => number;
  /** Starts more of them. */
  readonly add: (count: number) => void;
  /** Does work, all of it; it can be asked for once. A mistake in a thread, or a refusal of the system, is thrown here. */
  readonly work: (shared: SharedWork<Task, Made>) => Promise<void>;
  /** Ends them, whatever they are at. */
  readonly close: () => Promise<void>;
}

/** A thread, and a promise that is only ever rejected: where it ends by itself. */
interface Thread {
  readonly worker: Worker;
  readonly ended: Promise<never>;
}

/**
 * Starts threads. Each is told its job when it starts, then one batch of tasks after the other; it answers each with
 * what it made, in order.
 * @param code what `threadCode` gives
 * @param job plain data, the same for every thread
 */
export function startThreads<Job, Task, Made>(
  code: ThreadCode,
  job: Job,
  count: number,
): Threads<Task, Made> {
  const threads: Thread[] = [];
  const add = (more: number) => {
    for (let at = 0; at < more; at += 1) threads.push(startThread(code, job));
  };
  add(count);
  return {
    count: () => threads.length,
    add,
    async work({ next, keep }) {
      let hasFailed = false;
      const fed = threads.map((thread) =>
        feed<Task, Made>(thread, { next: () => (hasFailed ? null : next()), keep }),
      );
      const noteFailure = () => {
        hasFailed = true;
      };
      for (const each of fed) each.catch(noteFailure);
      await Promise.allSettled(fed);
      await Promise.all(fed);
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(code: ThreadCode, job: unknown): Thread {
  const worker = new Worker(code, { eval: typeof code === 'string', workerData: job, execArgv: [] });
  const ended = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', (exitCode) =>
      reject(new Error(`A thread ended by itself, with exit code ${exitCode}`)),
    );
  });
  ended.catch(() => 'heard where there is work for it');
  return { worker, ended };
}

/** Feeds one thread until there is no batch left. */
async function feed<Task, Made>(
  { worker, ended }: Thread,
  { next, keep }: SharedWork<Task, Made>,
): Promise<void> {
  const sent: (readonly Task[])[] = [];
  const send = () => {
    const batch = next();
    if (batch === null) return;
    sent.push(batch);
    worker.postMessage(batch);
  };
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', (made: readonly Made[]) => {
      try {
        const batch = sent.shift();
        if (batch !== undefined) keep(batch, made);
        send();
        if (sent.length === 0) resolve();
      } catch (error) {
        reject(error);
      }
    });
    // One batch at work and one that waits, so that the thread never does.
    send();
    send();
    if (sent.length === 0) resolve();
  });
  await Promise.race([done, ended]);
}
