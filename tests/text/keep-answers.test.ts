import { describe, expect, it } from 'vitest';
import { keepAnswers, keepFor } from '../../src/text/keep-answers.ts';

describe('answers that are kept', () => {
  it('are asked for once, nothing among them', () => {
    const asked: string[] = [];
    const first = keepAnswers((text) => {
      asked.push(text);
      return text === '' ? undefined : text.charAt(0);
    });
    expect(['ab', '', 'ab', '', 'cd'].map(first)).toEqual(['a', undefined, 'a', undefined, 'c']);
    expect(asked).toEqual(['ab', '', 'cd']);
  });

  it('are forgotten before they are too many or too long, and are the same again', () => {
    let asked = 0;
    const length = keepAnswers((text) => {
      asked += 1;
      return text.length;
    });
    for (let index = 0; index < 5000; index += 1) expect(length(`${index}`)).toBe(`${index}`.length);
    expect(length('0')).toBe(1);
    expect(asked).toBe(5001);
    expect(length('x'.repeat(1_000_000))).toBe(1_000_000);
    expect(length('0')).toBe(1);
    expect(asked).toBe(5003);
  });

  it('are one for a thing, not for one like it', () => {
    let asked = 0;
    const count = keepFor((list: readonly number[]) => {
      asked += 1;
      return list.length;
    });
    const list = [1, 2];
    expect([count(list), count(list), count([1, 2])]).toEqual([2, 2, 2]);
    expect(asked).toBe(2);
  });
});
