import { once } from 'node:events';
import { createServer, request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listeners } from '../../src/serve/live-reload.ts';
import { previewPrefix } from '../../src/serve/preview-prefix.ts';
import { createPreviewServer, listen } from '../../src/serve/preview-server.ts';
import { requestedFile } from '../../src/serve/requested-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('previewPrefix', () => {
  const settings = { 'archive.yaml': 'url: "https://example.org/repo"\n' };

  test.each([
    ['no address', {}, null, '/'],
    ['an address in archive.yaml', settings, null, '/repo/'],
    ['one on the command line, which outranks it', settings, 'https://example.org/a/b/', '/a/b/'],
    ['an archive.yaml that does not hold', { 'archive.yaml': 'url: 1\n' }, null, '/'],
  ])('with %s', async (_, files: Readonly<Record<string, string>>, url, wanted) => {
    expect(await previewPrefix(await temporaryFolder(files), url)).toBe(wanted);
  });
});

describe('requestedFile', () => {
  test.each([
    ['/', { kind: 'file', path: 'index.html' }],
    ['/articles/', { kind: 'file', path: 'articles/index.html' }],
    ['/a%20b.txt?x=1#y', { kind: 'file', path: 'a b.txt' }],
    ['/../secret', { kind: 'missing' }],
    ['/%2e%2e/secret', { kind: 'missing' }],
    ['/a/..%2fsecret', { kind: 'missing' }],
    ['/..%5csecret', { kind: 'missing' }],
    ['/%00', { kind: 'missing' }],
    ['/%', { kind: 'missing' }],
    ['//etc/passwd', { kind: 'missing' }],
    ['/.dateline', { kind: 'missing' }],
    ['/a/.git/config', { kind: 'missing' }],
    ['/C:/windows', { kind: 'missing' }],
  ])('%s', (url, wanted) => {
    expect(requestedFile(url, '/')).toEqual(wanted);
  });

  test('keeps to the path prefix', () => {
    expect(requestedFile('/repo/about/', '/repo/')).toEqual({ kind: 'file', path: 'about/index.html' });
    expect(requestedFile('/repo', '/repo/')).toEqual({ kind: 'redirect', to: '/repo/' });
    expect(requestedFile('/', '/repo/')).toEqual({ kind: 'redirect', to: '/repo/' });
    expect(requestedFile('/about/', '/repo/')).toEqual({ kind: 'missing' });
    expect(requestedFile('/repo/../x', '/repo/')).toEqual({ kind: 'missing' });
  });
});

/** Asks with the URL as it is: `fetch` would tidy it. */
async function ask(port: number, url: string, method = 'GET') {
  const asked = request({ port, host: '127.0.0.1', path: url, method }).end();
  const [response] = await once(asked, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

async function served(options: { readonly reload?: boolean } = {}) {
  const folder = await temporaryFolder({
    'secret.txt': 'secret',
    'site/index.html': '<html><head><meta content="default-src \'none\'"></head>home</html>',
    'site/404.html': 'lost',
    'site/about/index.html': 'about',
    'site/data/articles.json': '{}',
  });
  const server = createPreviewServer({
    outputDir: path.join(folder, 'site'),
    pathPrefix: '/',
    listeners: options.reload ? listeners() : null,
  });
  const port = await listen(server, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

describe('the preview server', () => {
  test('serves files with their types, folders by their index, and 404.html', async () => {
    const port = await served();
    expect(await ask(port, '/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect((await ask(port, '/data/articles.json')).headers['content-type']).toContain('application/json');
    expect(await ask(port, '/about')).toMatchObject({ status: 301, headers: { location: '/about/' } });
    expect(await ask(port, '/about/')).toMatchObject({ status: 200, body: 'about' });
    expect(await ask(port, '/none/')).toMatchObject({ status: 404, body: 'lost' });
    expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/about/../../secret.txt'])(
    'never leaves its folder: %s',
    async (url) => {
      const answer = await ask(await served(), url);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    },
  );

  test('adds its reload script to pages in a preview, and to nothing else', async () => {
    const port = await served({ reload: true });
    expect((await ask(port, '/')).body).toContain('/.dateline-preview/reload.js');
    expect((await ask(port, '/data/articles.json')).body).toBe('{}');
    expect((await ask(port, '/.dateline-preview/reload.js')).body).toContain('EventSource');
    expect((await ask(await served(), '/')).body).not.toContain('reload.js');
  });

  test('moves to the next port where one is taken', async () => {
    const other = createServer();
    const taken = await listen(other, 0);
    onTestFinished(() => void other.close());
    const server = createPreviewServer({ outputDir: '.', pathPrefix: '/', listeners: null });
    onTestFinished(() => void server.close());
    expect(await listen(server, taken)).toBeGreaterThan(taken);
  });
});
