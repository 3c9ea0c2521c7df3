import { expect, test } from 'vitest';
import { readMemory } from '../../../src/search/client/page-memory.ts';

test('reads what was kept', () => {
  const kept = { shown: 40, scroll: 812.5, open: [0, 7], link: 3 };
  expect(readMemory(structuredClone(kept))).toEqual(kept);
});

test('takes a link that is none for none', () => {
  expect(readMemory({ shown: 40, scroll: 0, open: [], link: 'a' })?.link).toBe(-1);
  expect(readMemory({ shown: 40, scroll: 0, open: [] })?.link).toBe(-1);
});

test.each([
  [null],
  [undefined],
  ['40'],
  [{}],
  [{ shown: 40, scroll: 0 }],
  [{ shown: -1, scroll: 0, open: [] }],
  [{ shown: Number.POSITIVE_INFINITY, scroll: 0, open: [] }],
  [{ shown: 40, scroll: 0, open: ['0'] }],
])('takes %j for nothing of ours', (state) => {
  expect(readMemory(state)).toBeNull();
});
