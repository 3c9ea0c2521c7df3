// A thread that makes articles: told of a run when it starts, then of one batch of tasks after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { NormalizeJob } from './article-task.ts';
import { toArticleMaker } from './make-articles.ts';
import type { PlacedTask } from './task-batches.ts';

const job: NormalizeJob = workerData;
const make = toArticleMaker(job);

parentPort?.on('message', (batch: readonly PlacedTask[]) =>
  parentPort?.postMessage(make(batch.map(({ task }) => task))),
);
