import { setFlagsFromString } from 'node:v8';
import { WORTH_A_THREAD } from './threads/threads-for.ts';

/** Bytes of bytecode that a function runs through before V8 looks whether to compile it better, as Node 20 counts; its own default is 67,584. */
const BUDGET = 1_000_000;

/** How often a function is called before V8 compiles it best, as Node 22 and later count; their own default is 3,000. */
const CALLS = 30_000;

/**
 * Has V8 compile as the making of so many texts is served best by: functions later where they are many, and expressions at once.
 * Texts go through more than a thousand functions, none of which takes much of the time, and to optimize each of them early costs
 * more than it saves: measured on Node 20, a quarter of the processor time of 3,369 texts, and of 5,000 texts 7 % more
 * than a budget of 400,000 saves; on Node 24, where another compiler comes before the best, a sixth of 2,000 texts. Expressions, of
 * which nearly all are used again and again, by the lines of a single text already, are compiled for the machine
 * at their first use, not for an interpreter before that: 15 % of the time of a thread's first 300 texts, a third of that of a
 * first one. For the expressions and functions that come later, so it is called before what it is for is loaded.
 *
 * Only a flag that V8 reads as it goes may be set while a program runs: `--no-regexp-tier-up`, which is to do the same, ends
 * the process at the next use of an expression that was compiled before. How many uses an expression waits for is
 * noted with each of them.
 */
export function compileForTexts(count: number): void {
  if (count === 0) return;
  setFlagsFromString('--regexp-tier-up-ticks=0');
  if (count < WORTH_A_THREAD) return;
  const [major = 0] = process.versions.node.split('.').map(Number);
  // One that V8 does not know it would complain of.
  if (major <= 20) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  else if (major >= 22) setFlagsFromString(`--invocation-count-for-turbofan=${CALLS}`);
}
