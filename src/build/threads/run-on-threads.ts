import { Worker } from 'node:worker_threads';
import type { ThreadCode } from './thread-code.ts';

/** Work for several threads. A thread is told its job when it starts, then one batch of tasks after the other; it answers each with what it made, in order. */
export interface ThreadedWork<Job, Task, Made> {
  /** What `threadCode` gives. */
  readonly code: ThreadCode;
  /** Plain data, the same for every thread. */
  readonly job: Job;
  /** Threads at work, one at least. */
  readonly threads: number;
  /** The next batch; null where there is none left. */
  readonly next: () => readonly Task[] | null;
  /** Takes what was made of a batch. */
  readonly keep: (batch: readonly Task[], made: readonly Made[]) => void;
}

/**
 * Does work on several threads. None is left at work when it is over, or ends in an error: a mistake in a thread, or a
 * refusal of the system, is thrown here.
 */
export async function runOnThreads<Job, Task, Made>(work: ThreadedWork<Job, Task, Made>): Promise<void> {
  let hasFailed = false;
  const next = () => (hasFailed ? null : work.next());
  const running = Array.from({ length: work.threads }, () => runThread({ ...work, next }));
  const noteFailure = () => {
    hasFailed = true;
  };
  for (const thread of running) thread.catch(noteFailure);
  await Promise.allSettled(running);
  await Promise.all(running);
}

/** Feeds one thread until there is no batch left. */
function runThread<Job, Task, Made>({ code, job, next, keep }: ThreadedWork<Job, Task, Made>): Promise<void> {
  const worker = new Worker(code, { eval: typeof code === 'string', workerData: job, execArgv: [] });
  const sent: (readonly Task[])[] = [];
  const send = () => {
    const batch = next();
    if (batch === null) return;
    sent.push(batch);
    worker.postMessage(batch);
  };
  return new Promise<void>((resolve, reject) => {
    worker.on('message', (made: readonly Made[]) => {
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
