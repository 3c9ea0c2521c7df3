import { describe, expect, test } from 'vitest';
import { readBenchArguments } from '../../src/bench/bench-arguments.ts';

describe('sizes', () => {
  test.each([
    [[], [1000]],
    [
      ['--sizes', '1000,10000'],
      [1000, 10_000],
    ],
    [
      ['--sizes', '2, 100000'],
      [2, 100_000],
    ],
  ])('%j', (args, sizes) => {
    expect(readBenchArguments(args)).toMatchObject({ kind: 'run', arguments: { sizes } });
  });

  test.each([['1'], ['0'], ['100001'], ['1e3'], ['1000,'], ['-5'], ['many'], ['1000;2000']])(
    '%s is refused, and it is said what is expected',
    (printed) => {
      const command = readBenchArguments([`--sizes=${printed}`]);
      expect(command).toMatchObject({ kind: 'wrong' });
      expect('message' in command && command.message).toContain(`Cannot use \`${printed}\` for --sizes`);
    },
  );
});

test('everything else has a default, and peers can be left out', () => {
  expect(readBenchArguments([])).toMatchObject({
    arguments: { corpusDir: null, seed: 1, withPeers: true, workDir: null, jsonFile: null, chartFile: null },
  });
  expect(readBenchArguments(['--no-peers', '--seed', '7', '--corpus', 'texts'])).toMatchObject({
    arguments: { corpusDir: 'texts', seed: 7, withPeers: false },
  });
});
