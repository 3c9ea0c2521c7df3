import { type SharedWork, startThreads } from './start-threads.ts';
import type { ThreadCode } from './thread-code.ts';

/** Work for several threads, see `startThreads`. */
export interface ThreadedWork<Job, Task, Made> extends SharedWork<Task, Made> {
  readonly code: ThreadCode;
  readonly job: Job;
  /** Threads at work, one at least. */
  readonly threads: number;
}

/** Does work on several threads. None is left when it is over, or ends in an error. */
export async function runOnThreads<Job, Task, Made>({
  code,
  job,
  threads: count,
  ...shared
}: ThreadedWork<Job, Task, Made>): Promise<void> {
  const threads = startThreads<Job, Task, Made>(code, job, count);
  try {
    await threads.work(shared);
  } finally {
    await threads.close();
  }
}
