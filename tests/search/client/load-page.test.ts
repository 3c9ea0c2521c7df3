import { expect, test } from 'vitest';
import { loadPage } from '../../../src/search/client/load-page.ts';

const page = { url: '/a/', content: 'a', meta: {}, filters: {} };

test('loadPage gives the page, and says where there is none', async () => {
  expect(await loadPage({ data: () => Promise.resolve(page) })).toBe(page);
  await expect(loadPage({ data: () => Promise.resolve(null) })).rejects.toThrow('could not be loaded');
});
