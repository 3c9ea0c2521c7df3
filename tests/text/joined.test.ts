import { expect, test } from 'vitest';
import { joined } from '../../src/text/joined.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is %j', (words, list) => expect(joined(words, 'or')).toBe(list));
