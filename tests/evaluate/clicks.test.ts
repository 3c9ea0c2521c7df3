import { expect, test } from 'vitest';
import { countClicks } from '../../src/evaluate/clicks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const link = (...hrefs: readonly string[]) =>
  hrefs.map((href) => `<a class="x" href="${href}">x</a>`).join('');

test('counts the least clicks by links within the site', async () => {
  const folder = await temporaryFolder({
    'index.html': link('/a/', 'https://example.org/d/', '#place', '/raw.txt'),
    'a/index.html': link('/', '/b/?q=1#p2', '/missing/'),
    'b/index.html': `<link href="/e/">${link('/c/')}`,
    'c/index.html': link('/a/'),
    'd/index.html': link('/'),
  });
  expect([...countClicks(folder)]).toEqual([
    ['/', 0],
    ['/a/', 1],
    ['/raw.txt', 1],
    ['/b/', 2],
    ['/missing/', 2],
    ['/c/', 3],
  ]);
});
