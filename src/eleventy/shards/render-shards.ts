import { type ChildProcess, fork } from 'node:child_process';
import { EXEC_ARGV, runnable } from '../../program/compiled.ts';
import type { ArticleToMake } from '../articles/article-files.ts';
import type { ShardsJob } from './shard.ts';
import type { ShardMessage } from './shard-worker.ts';

const PROCESS = runnable(new URL('./shard-worker.ts', import.meta.url));

/**
 * Renders shards in processes of their own. None is left at work when this is over, ends in an error, or is stopped.
 * @param processes at work at once
 * @param signal ends the processes at once
 */
export async function renderShards(
  shards: readonly (readonly ArticleToMake[])[],
  job: ShardsJob,
  processes: number,
  signal: AbortSignal,
): Promise<void> {
  const waiting = shards.values();
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const running = Array.from({ length: Math.min(processes, shards.length) }, () =>
    runProcess(job, () => waiting.next().value ?? null, stopped),
  );
  for (const each of running) each.catch(() => stop.abort());
  await Promise.allSettled(running);
  await Promise.all(running);
}

/** Feeds one process until there is no shard left. */
async function runProcess(
  job: ShardsJob,
  next: () => readonly ArticleToMake[] | null,
  signal: AbortSignal,
): Promise<void> {
  const child = fork(PROCESS, {
    execArgv: [...EXEC_ARGV],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const tell = (message: ShardMessage) => child.send(message);
  const ended = whenEnded(child, () => said);
  ended.catch(() => 'heard where a shard is waited for');
  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  if (signal.aborted) kill();
  try {
    tell({ begin: job });
    for (let shard = next(); shard !== null; shard = next()) {
      tell({ shard });
      await Promise.race([written(child), ended]);
    }
    child.disconnect();
    await ended;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
}

function written(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('message', () => resolve());
  });
}

/** Ends well where the process did, else with what it said of its mistake. */
function whenEnded(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, killedBy) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`A process that renders pages ended with ${killedBy ?? `exit code ${code}`}: ${said()}`),
        );
    });
  });
}
