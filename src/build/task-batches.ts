import type { ArticleTask } from './article-task.ts';

/** A task with its place among all of them. */
export interface PlacedTask {
  readonly index: number;
  readonly task: ArticleTask;
}

/** What is made and held in memory at a time: so many texts, or so many bytes of them. */
const [MOST_TEXTS, MOST_BYTES] = [32, 1_000_000];

/** Cuts tasks into batches, in order. One long text is a batch by itself. */
export function toBatches(tasks: readonly PlacedTask[]): readonly (readonly PlacedTask[])[] {
  const batches: PlacedTask[][] = [];
  let batch: PlacedTask[] = [];
  let bytes = 0;
  for (const placed of tasks) {
    const { size } = placed.task.raw;
    if (batch.length === 0 || batch.length === MOST_TEXTS || bytes + size > MOST_BYTES) {
      batch = [];
      bytes = 0;
      batches.push(batch);
    }
    batch.push(placed);
    bytes += size;
  }
  return batches;
}
