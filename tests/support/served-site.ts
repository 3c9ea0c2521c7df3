import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPreviewServer, listen } from '../../src/serve/preview-server.ts';
import { buildOnce } from './build-once.ts';
import { runBuild } from './run-script.ts';
import { type Files, writeFiles } from './temporary-folder.ts';

/** A site, built and served for the tests of a file. */
export interface ServedSite {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** Address of a page. @param path from the site's root */
  readonly at: (path: string) => string;
  readonly outputDir: string;
  readonly stop: () => Promise<void>;
}

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** Builds and serves the archive of this project, from a copy of its content. */
export async function serveThisArchive(pathPrefix = '/'): Promise<ServedSite> {
  const isSource = (file: string) => path.relative(CONTENT, file).split(path.sep)[0] !== 'articles';
  const folder = await buildOnce({
    name: pathPrefix === '/' ? 'this-archive' : 'this-archive-below-a-path',
    settings: null,
    fill: (content) => cp(CONTENT, content, { recursive: true, filter: isSource }),
    options: ['--path-prefix', pathPrefix],
  });
  return serveFolder(folder, pathPrefix, async () => {});
}

/** Builds and serves an archive of its own. */
export async function serveArchive(files: Files): Promise<ServedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-site-'));
  const [content, outputDir] = [path.join(folder, 'content'), path.join(folder, 'site')];
  await writeFiles(content, files);
  const { code, stdout, stderr } = await runBuild(content, outputDir);
  if (code !== 0) throw new Error(`expected a site, saw exit code ${code}\n${stdout}\n${stderr}`);
  return serveFolder(outputDir, '/', () => rm(folder, { recursive: true, force: true }));
}

/**
 * Serves a site that is built.
 * @param cleanUp what is to be done when it is served no more
 */
export async function serveFolder(
  outputDir: string,
  pathPrefix: string,
  cleanUp: () => Promise<void>,
): Promise<ServedSite> {
  const server = createPreviewServer({ outputDir, pathPrefix, listeners: null });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    origin,
    at: (to) => `${origin}${pathPrefix}${to.slice(1)}`,
    outputDir,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await cleanUp();
    },
  };
}
