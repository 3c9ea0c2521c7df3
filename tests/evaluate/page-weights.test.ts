import { describe, expect, it } from 'vitest';
import { findOverweight, weighPages, weighScripts } from '../../src/evaluate/page-weights.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Text that does not get smaller by much. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

const ID = '0123456789abcdef';

describe('the weights of pages', () => {
  it('are told by kind, with what each loads', async () => {
    const folder = await temporaryFolder({
      'index.html': '<link href="/assets/site-1.css">',
      [`articles/${ID}/index.html`]: 'short',
      [`articles/${ID}/compare/${ID}/index.html`]: 'x',
      'articles/fedcba9876543210/index.html': `long ${noise(500)}`,
      'names/al-nujaba/page/12/index.html': 'x',
      'names/page/2/index.html': 'x',
      'sources/kayhan/index.html': 'x',
      'dates/2021/05/index.html': 'x',
      'assets/site-1.css': noise(2000),
    });
    const weights = weighPages(folder);
    expect([...weights.keys()].sort()).toEqual([
      '/',
      '/articles/<id>/',
      '/articles/<id>/compare/<id>/',
      '/dates/<year>/<month>/',
      '/names/<id>/page/<number>/',
      '/names/page/<number>/',
      '/sources/<id>/',
    ]);
    expect(weights.get('/articles/<id>/')?.html).toBeGreaterThan(300);
    expect(weights.get('/')?.css).toBeGreaterThan(1500);
    expect(weights.get('/sources/<id>/')?.css).toBe(0);
  });

  it('are held against budgets: what a page loads by itself, not what waits for a reader', async () => {
    const folder = await temporaryFolder({
      'index.html': noise(80_000),
      [`articles/${ID}/index.html`]: 'short',
      'search/index.html':
        '<script type="module" src="/repo/assets/search-1.js"></script><div data-later="/repo/assets/exports-1.js"></div>',
      'assets/search-1.js': noise(40_000),
      'assets/exports-1.js': noise(20_000),
      'pagefind/pagefind.js': noise(90_000),
    });
    expect(findOverweight(weighPages(folder)).map(({ what }) => what)).toEqual(['/', '/search/ scripts']);
    const loaded = weighPages(folder).get('/search/')?.js ?? 0;
    expect(weighScripts(folder)).toBeGreaterThan(loaded + 10_000);
    expect(weighScripts(folder)).toBeLessThan(60_000);
  });

  it('are none where there is no site', async () => {
    const folder = await temporaryFolder();
    const weights = weighPages(folder);
    expect([weights.size, weighScripts(folder), findOverweight(weights)]).toEqual([0, 0, []]);
  });
});
