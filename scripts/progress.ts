// What scripts say on a terminal while they work.
import type { Stage } from '../src/build/build-options.ts';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  read: 'Reading the archive',
  normalize: 'Normalizing the raw texts',
  model: 'Putting the site together',
  render: 'Rendering pages',
  index: 'Indexing for search',
  publish: 'Publishing',
};

/** Says on a terminal what is being done; in a log, where nobody waits, it says nothing. */
export function showStage(stage: Stage): void {
  if (process.stdout.isTTY) console.log(`${STAGE_WORDS[stage]} …`);
}

/** Says on a terminal, on one line that is written over, how much of a long piece of work is done. */
export function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
}
