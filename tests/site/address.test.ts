import { describe, expect, it } from 'vitest';
import { absUrl, toHref } from '../../src/site/address.ts';
import { toOutputFile } from '../../src/site/paths.ts';

describe('toHref', () => {
  it.each([
    ['/', '/articles/', '/articles/'],
    ['/', '/', '/'],
    ['/repo/', '/articles/', '/repo/articles/'],
    ['/repo/', '/', '/repo/'],
    ['repo', '/404.html', '/repo/404.html'],
    ['/a/b', '/x/#y', '/a/b/x/#y'],
    ['', '/x/', '/x/'],
  ])('with %j: %s is %s', (pathPrefix, path, href) => {
    expect(toHref({ url: null, pathPrefix }, path)).toBe(href);
  });
});

describe('absUrl', () => {
  it.each([
    ['https://a.example/', '/', '/x/', 'https://a.example/x/'],
    ['https://a.example', '/', '/', 'https://a.example/'],
    ['https://a.example/repo/', '/repo/', '/x/', 'https://a.example/repo/x/'],
    ['https://a.example/repo', '/repo/', '/x/', 'https://a.example/repo/x/'],
    ['https://a.example/', '/repo/', '/x/', 'https://a.example/repo/x/'],
    ['https://a.example/repo/', '/', '/x/', 'https://a.example/repo/x/'],
  ])('%s with %j: %s is %s', (url, pathPrefix, path, absolute) => {
    expect(absUrl({ url, pathPrefix }, path)).toBe(absolute);
  });

  it('is null where the site’s address is not known', () => {
    expect(absUrl({ url: null, pathPrefix: '/repo/' }, '/x/')).toBeNull();
  });
});

describe('toOutputFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/articles/', 'articles/index.html'],
    ['/404.html', '404.html'],
    ['/data/articles.json', 'data/articles.json'],
  ])('%s is written to %s', (path, file) => expect(toOutputFile(path)).toBe(file));
});
