/** Below so many texts for each, more threads take longer to start than they save. */
export const WORTH_A_THREAD = 150;

/** How many threads so many texts are worth, of so many at most. */
export function threadsFor(texts: number, jobs: number): number {
  return Math.min(jobs, Math.floor(texts / WORTH_A_THREAD));
}
