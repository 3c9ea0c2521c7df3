// A thread that reads parts of articles: told of a run when it starts, then of one batch of files after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { KnownFiles } from '../../files/article-files.ts';
import { type PartsJob, toPartsReader } from './read-parts.ts';

const job: PartsJob = workerData;
const read = toPartsReader(job);

parentPort?.on('message', (batch: readonly KnownFiles[]) => parentPort?.postMessage(read(batch)));
