import { describe, expect, test } from 'vitest';
import { type CommandTable, readOptions, wholeNumber } from '../../src/build/command-options.ts';

const TABLE: CommandTable = {
  command: 'npm run draw --',
  purpose: 'Draws.',
  options: [
    { name: 'draw', value: 'NUMBER', whole: [1, 500], says: 'how many' },
    { name: 'up-to', value: 'KB', isOptional: true, whole: [0, 9], says: 'how far' },
    { name: 'name', value: 'NAME', says: 'whose' },
  ],
};

describe('an option that is a whole number', () => {
  test.each([
    ['--draw 1', 1],
    ['--draw 500', 500],
    ['--draw=007', 7],
    ['', null],
    ['--name 12', null],
  ])('reads `%s`', (line, draw) => {
    const { values } = readOptions(line.split(' ').filter(Boolean), TABLE);
    expect(values && wholeNumber(values, 'draw')).toBe(draw);
  });

  test.each(['0', '501', '1.5', '1e2', '٣', 'ten', '0x10', '-3', '9'.repeat(30)])(
    'refuses `--draw=%s`',
    (value) => {
      const { problem } = readOptions([`--draw=${value}`], TABLE);
      expect(problem).toBe(`Cannot use \`${value}\` for --draw, expected a whole number from 1 to 500`);
    },
  );

  test('may be left out where the table says so', () => {
    const { values } = readOptions(['--up-to'], TABLE);
    expect(values && [values.has('up-to'), wholeNumber(values, 'up-to')]).toEqual([true, null]);
    expect(readOptions(['--up-to', '10'], TABLE).problem).toContain('from 0 to 9');
  });
});
