import { describe, expect, it } from 'vitest';
import { type InSteps, runAlone, runInTurn } from '../../src/normalize/in-steps.ts';

/** A work that notes each of its steps. */
function* work(name: string, steps: number, notes: string[]): InSteps<string> {
  for (let step = 1; step <= steps; step += 1) {
    notes.push(`${name}${step}`);
    yield;
  }
  return `${name} is done`;
}

describe('works in steps', () => {
  it('are done to their end alone', () => expect(runAlone(work('a', 3, []))).toBe('a is done'));

  it('take their steps in turn, and give their results in order, however many steps each has', () => {
    const notes: string[] = [];
    const results = runInTurn([work('a', 1, notes), work('b', 3, notes), work('c', 2, notes)]);
    expect(results).toEqual(['a is done', 'b is done', 'c is done']);
    expect(notes).toEqual(['a1', 'b1', 'c1', 'b2', 'c2', 'b3']);
  });

  it('may be none', () => expect(runInTurn([])).toEqual([]));

  it('throw what one of them throws', () => {
    // biome-ignore lint/correctness/useYield: it fails before its first step.
    function* failing(): InSteps<string> {
      throw new Error('a mistake');
    }
    expect(() => runInTurn([work('a', 2, []), failing()])).toThrow('a mistake');
  });
});
