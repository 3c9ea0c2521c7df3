import type { KnownFiles } from '../../files/article-files.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Name } from '../../model/names.ts';
import type { PartReading } from '../../site/article-part.ts';
import { memoryDamaged } from '../memory/memory-damaged.ts';
import { WORTH_REMEMBERING } from '../memory/recollect.ts';
import type { RunSettings } from '../run-settings.ts';
import { runOnThreads } from '../threads/run-on-threads.ts';
import { threadCode } from '../threads/thread-code.ts';
import { threadsFor } from '../threads/threads-for.ts';
import { openPartStore, type PartStore, partsProgram } from './part-store.ts';
import { type PartsJob, toPartsReader } from './read-parts.ts';

/** What a site is assembled from. */
export interface GatheredParts {
  /** In the order of the articles. */
  readonly readings: readonly PartReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Articles that a thread reads at a time. */
const BATCH = 64;

/** Opens what is kept of an archive's articles; null of one so small that nothing is. @param texts how many raw texts it has */
export async function openKeptParts(
  texts: number,
  articlesDir: string,
  names: readonly Name[],
  { cacheDir, runtime }: RunSettings,
): Promise<PartStore | null> {
  if (texts < WORTH_REMEMBERING) return null;
  return await openPartStore(cacheDir, articlesDir, partsProgram(runtime, names));
}

/**
 * Gathers what a site keeps of its articles: from earlier builds where neither an article nor the archive's names nor
 * the program have changed, else from the articles' files. Throws where those change meanwhile.
 * @param store what `openKeptParts` gives
 */
export async function gatherParts(
  articles: readonly KnownFiles[],
  store: PartStore | null,
  names: readonly Name[],
  settings: RunSettings,
): Promise<GatheredParts> {
  if (store === null)
    return { readings: await readParts(articles, { names }, settings.jobs), diagnostics: [] };
  const recalled = articles.map((files) => (settings.fresh ? null : store.recall(files)));
  const open = articles.filter((_, at) => recalled[at] === null);
  const read = (await readParts(open, { names }, settings.jobs)).values();
  const readings = recalled.map((part): PartReading => (part ? { part } : read.next().value) ?? NOTHING);
  const diagnostics =
    store.damaged > 0 && !settings.fresh
      ? [memoryDamaged(settings.cacheDir, store.damaged, 'build', 'their articles are read anew')]
      : [];
  await keep(store, readings);
  return { readings, diagnostics };
}

const NOTHING: PartReading = { part: null, diagnostics: [] };

/** Reads parts from the files of articles, on several threads where there are many. */
async function readParts(
  articles: readonly KnownFiles[],
  job: PartsJob,
  jobs: number,
): Promise<readonly PartReading[]> {
  const threads = threadsFor(articles.length, jobs);
  if (threads <= 1) return toPartsReader(job)(articles);
  const readings: PartReading[] = [];
  const places = new Map(articles.map((files, at) => [files, at]));
  let begun = 0;
  await runOnThreads<PartsJob, KnownFiles, PartReading>({
    code: await threadCode(new URL('./parts-worker.ts', import.meta.url)),
    job,
    threads,
    next() {
      const batch = articles.slice(begun, begun + BATCH);
      begun += batch.length;
      return batch.length === 0 ? null : batch;
    },
    keep(batch, made) {
      for (const [at, files] of batch.entries()) readings[places.get(files) ?? 0] = made[at] ?? NOTHING;
    },
  });
  return readings;
}

/** Without a store the next build only takes longer. */
async function keep(store: PartStore, readings: readonly PartReading[]): Promise<void> {
  try {
    await store.write(readings.flatMap(({ part }) => part ?? []));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
