import { setImmediate } from 'node:timers/promises';
import type { ArticleOutcome, NormalizeJob } from './article-task.ts';
import { compileForTexts } from './compiling.ts';
import { type PlacedTask, toBatches } from './task-batches.ts';
import { type SharedWork, startThreads, type Threads } from './threads/start-threads.ts';
import { IS_CODE_AT_HAND, threadCode } from './threads/thread-code.ts';
import { threadsFor, WORTH_A_THREAD } from './threads/threads-for.ts';

/** Makes the articles of a run, on several threads where there are many. What is made is the same on any number of them. */
export interface TaskRunner {
  /** Told what is to come, as soon as something is known of it, and again when more is. */
  readonly expect: (expected: Expected) => void;
  /** Outcomes by the index of their task; fewer than tasks where the signal came. It can be asked for once, and leaves no thread behind. */
  readonly run: (tasks: readonly PlacedTask[]) => Promise<ReadonlyMap<number, ArticleOutcome>>;
  /** Leaves no thread behind where nothing was run. Whoever has opened one closes it, whatever happens. */
  readonly close: () => Promise<void>;
}

/** How many articles a run may have to make, and how many to recall, as far as that is known. */
export interface Expected {
  readonly made: number;
  readonly recalled: number;
}

type ArticleThreads = Threads<PlacedTask, ArticleOutcome>;
type ArticleWork = SharedWork<PlacedTask, ArticleOutcome>;

/**
 * Readies what makes articles. Threads are started when there is something to expect: to load what articles are made
 * with takes about as long as to find out which are to be made.
 * @param jobs most threads
 * @param signal looked at between two batches: the articles so far are then whole, and the rest is not made
 */
export function openTaskRunner(job: NormalizeJob, jobs: number, signal: AbortSignal): TaskRunner {
  let begun: Promise<ArticleThreads> | null = null;
  const start = (count: number) => {
    if (count === 0) return;
    begun = begun === null ? startMakers(job, count) : begun.then((threads) => addUpTo(threads, count));
    begun.catch(() => 'heard where it is needed');
  };
  const close = async () => {
    // What kept them from starting was heard where there was work.
    const threads = await begun?.catch(() => null);
    await threads?.close();
  };
  return {
    close,
    expect(expected) {
      compileForTexts(expected.made);
      start(worthAtOnce(expected, jobs));
    },
    async run(tasks) {
      const outcomes = new Map<number, ArticleOutcome>();
      compileForTexts(tasks.length);
      const work = toWork(tasks, outcomes, signal);
      const wanted = threadsFor(tasks.length, jobs);
      if (wanted > 1) start(wanted);
      try {
        if (tasks.length === 0) return outcomes;
        if (begun === null) await makeHere(work, job);
        else await (await begun).work(work);
        return outcomes;
      } finally {
        await close();
      }
    },
  };
}

/** Threads that are worth starting before it is known what is to be made. */
function worthAtOnce({ made, recalled }: Expected, jobs: number): number {
  const threads = threadsFor(made, jobs);
  if (threads > 1) return threads;
  // One that loads while others are recalled, even where it has but a single text to make.
  return IS_CODE_AT_HAND && jobs > 1 && made > 0 && recalled >= WORTH_A_THREAD ? 1 : 0;
}

function addUpTo(threads: ArticleThreads, count: number): ArticleThreads {
  threads.add(count - threads.count());
  return threads;
}

async function startMakers(job: NormalizeJob, count: number): Promise<ArticleThreads> {
  return startThreads(await threadCode(new URL('./normalize-worker.ts', import.meta.url)), job, count);
}

/** Hands out tasks in batches, and takes what comes of them. */
function toWork(
  tasks: readonly PlacedTask[],
  outcomes: Map<number, ArticleOutcome>,
  signal: AbortSignal,
): ArticleWork {
  const batches = toBatches(tasks).values();
  return {
    next: () => (signal.aborted ? null : (batches.next().value ?? null)),
    keep(batch, made) {
      for (const [at, { index }] of batch.entries()) {
        const outcome = made[at];
        if (outcome !== undefined) outcomes.set(index, outcome);
      }
    },
  };
}

/** Does work on this thread. */
async function makeHere({ next, keep }: ArticleWork, job: NormalizeJob): Promise<void> {
  const { toArticleMaker } = await import('./make-articles.ts');
  const make = toArticleMaker(job);
  for (let batch = next(); batch !== null; batch = next()) {
    keep(batch, make(batch.map(({ task }) => task)));
    // Signals are heard between two batches.
    await setImmediate();
  }
}
