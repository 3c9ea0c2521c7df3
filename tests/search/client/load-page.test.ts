import { expect, test } from 'vitest';
import { loadPage } from '../../../src/search/client/load-page.ts';

const page = { url: '/a/', content: 'a', meta: {}, filters: {} };

test('loadPage asks again where the index gives nothing, and not for ever', async () => {
  const answers = [null, page];
  expect(await loadPage({ data: () => Promise.resolve(answers.shift() ?? null) })).toBe(page);
  await expect(loadPage({ data: () => Promise.resolve(null) })).rejects.toThrow('could not be loaded');
});
