import { describe, expect, it } from 'vitest';
import { readAcceptArguments } from '../../src/evaluate/accept-arguments.ts';
import { readEvaluateArguments } from '../../src/evaluate/evaluate-arguments.ts';

const BARE = {
  halves: [],
  corpusDir: null,
  floorsFile: null,
  hasSlugs: false,
  yardstick: null,
  linearTo: null,
  jsonFile: 'evaluation.json',
};

describe('npm run evaluate', () => {
  it.each<readonly [string, object]>([
    ['', { halves: ['tune', 'sealed'] }],
    ['--set', { halves: ['tune', 'sealed'] }],
    ['--set all', { halves: ['tune', 'sealed'] }],
    ['--set tune', { halves: ['tune'] }],
    ['--set=sealed', { halves: ['sealed'] }],
    ['--set --json out.json', { halves: ['tune', 'sealed'], jsonFile: 'out.json' }],
    ['--json out.json', { halves: ['tune', 'sealed'], jsonFile: 'out.json' }],
    ['--corpus texts', { corpusDir: 'texts' }],
    ['--corpus texts --set tune', { corpusDir: 'texts', halves: ['tune'] }],
    ['--corpus texts --slugs --floors f.json', { corpusDir: 'texts', hasSlugs: true, floorsFile: 'f.json' }],
    ['--yardstick t --gold g', { yardstick: { textsDir: 't', goldDir: 'g' } }],
    ['--linear', { linearTo: 5000 }],
    ['--linear 100', { linearTo: 100 }],
  ])('understands `%s`', (line, expected) => {
    expect(readEvaluateArguments(line.split(' ').filter(Boolean))).toEqual({
      kind: 'run',
      arguments: { ...BARE, ...expected },
    });
  });

  it.each([
    ['--set other', 'expected `tune`, `sealed` or `all`'],
    ['--set tune sealed', 'every argument has a name'],
    ['--corpus', 'without a value'],
    ['--corpus --slugs', 'without a value'],
    ['--floors f.json', '--floors without --corpus'],
    ['--slugs', '--slugs without --corpus'],
    ['--yardstick t', '--yardstick without --gold'],
    ['--gold g', '--gold without --yardstick'],
    ['--linear much', 'for --linear, expected a whole number from 1'],
    ['--linear 0', 'expected a whole number from 1'],
    ['--reveal-sealed', 'it is not known'],
    ['--set --set', 'twice'],
  ])('refuses `%s`', (line, words) => {
    const command = readEvaluateArguments(line.split(' '));
    expect(command.kind === 'wrong' && command.message).toContain(words);
  });

  it('explains itself, the values that may be left out in brackets', () => {
    const command = readEvaluateArguments(['--help']);
    expect(command.kind === 'help' && command.text).toContain('--set [HALF]');
  });
});

describe('npm run accept-scores', () => {
  it.each<readonly [string, object]>([
    ['', { allowLower: false, corpus: null }],
    ['--allow-lower', { allowLower: true, corpus: null }],
    [
      '--corpus texts --floors f.json',
      { allowLower: false, corpus: { corpusDir: 'texts', floorsFile: 'f.json', hasSlugs: false } },
    ],
    [
      '--corpus texts --floors f.json --slugs',
      { allowLower: false, corpus: { corpusDir: 'texts', floorsFile: 'f.json', hasSlugs: true } },
    ],
  ])('understands `%s`', (line, expected) => {
    const command = readAcceptArguments(line.split(' ').filter(Boolean));
    expect(command).toEqual({ kind: 'run', arguments: expected });
  });
  it.each(['--all', '--corpus texts', '--floors f.json', '--slugs', 'tune'])('refuses `%s`', (line) =>
    expect(readAcceptArguments(line.split(' ')).kind).toBe('wrong'),
  );
  it('explains itself', () => expect(readAcceptArguments(['-h']).kind).toBe('help'));
});
