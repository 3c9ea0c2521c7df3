import { afterEach, describe, expect, it } from 'vitest';
import { startThreads, type Threads } from '../../../src/build/threads/start-threads.ts';

/** Answers a batch of numbers with what they are times the job. */
const TIMES =
  "const { parentPort, workerData } = require('node:worker_threads'); parentPort.on('message', (batch) => parentPort.postMessage(batch.map((each) => each * workerData)));";

let threads: Threads<number, number>;
const start = (code: string, job: unknown, count: number) => {
  threads = startThreads(code, job, count);
  return threads;
};
afterEach(() => threads.close());

/** Hands out numbers from 1 on, two at a time, and keeps what comes of them. */
function upTo(last: number) {
  const made = new Map<number, number>();
  let at = 0;
  return {
    made,
    next() {
      const batch = [at + 1, at + 2].filter((each) => each <= last);
      at += 2;
      return batch.length === 0 ? null : batch;
    },
    keep(batch: readonly number[], answers: readonly number[]) {
      for (const [place, each] of batch.entries()) made.set(each, answers[place] ?? Number.NaN);
    },
  };
}

describe('threads', () => {
  it.each([1, 3])('%i of them do all that there is to do', async (count) => {
    const work = upTo(25);
    await start(TIMES, 3, count).work(work);
    expect(work.made.size).toBe(25);
    expect([...work.made].every(([each, made]) => made === 3 * each)).toBe(true);
  });

  it('can be joined by others before they are at work', async () => {
    const work = upTo(9);
    start(TIMES, 2, 1).add(2);
    expect(threads.count()).toBe(3);
    await threads.work(work);
    expect(work.made.get(9)).toBe(18);
  });

  it('have nothing to do where there is no batch', async () => {
    const work = upTo(0);
    await start(TIMES, 2, 2).work(work);
    expect(work.made.size).toBe(0);
  });

  it('tell of a mistake that was met before there was work', async () => {
    start("throw new Error('no tables')", null, 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(threads.work(upTo(4))).rejects.toThrow('no tables');
  });

  it('tell of one that ends by itself', async () => {
    start("require('node:worker_threads').parentPort.on('message', () => process.exit(3))", null, 1);
    await expect(threads.work(upTo(4))).rejects.toThrow('exit code 3');
  });

  it('tell of what is wrong with an answer', async () => {
    const { next } = upTo(4);
    const keep = () => {
      throw new Error('not what was asked for');
    };
    await expect(start(TIMES, 1, 2).work({ next, keep })).rejects.toThrow('not what was asked for');
  });
});
