// What is set while a program runs must leave what it compiled before at work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMPILING = fileURLToPath(new URL('../../src/build/compiling.ts', import.meta.url));

/** Uses expressions once, then again, each in one way: those of the same source are compiled together. */
const PROGRAM = `
  import { compileForTexts } from ${JSON.stringify(COMPILING)};
  const text = 'aab12xyz some text abababa77fff '.repeat(3);
  const uses = [
    (expression) => expression.exec(text),
    (expression) => text.replace(expression, '$1'),
    (expression) => text.replace(expression, () => '!'),
    (expression) => text.split(expression),
    (expression) => text.match(expression),
    (expression) => text.concat(String.fromCodePoint(0x645)).search(expression),
  ];
  const useOnce = (mark) => uses.flatMap((use, way) => ['g', 'gu', 'u'].flatMap((flags) => Array.from({ length: 100 }, (_, number) => {
    const expression = new RegExp('(a|b)+' + mark + way + 'x' + number + '(?<x>[a-z]+)', flags);
    expression.exec(text);
    expression.lastIndex = 0;
    return () => use(expression);
  })));
  const used = useOnce('');
  compileForTexts(1);
  compileForTexts(1000);
  for (const again of [...used, ...useOnce('c?')]) again();
  console.log('done');
`;

test('the settings for many texts end no process that has compiled expressions before', () => {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM],
    { encoding: 'utf8' },
  );
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'done\n' });
  // Of a setting that it does not know, V8 complains here.
  expect(stderr).toBe('');
});
