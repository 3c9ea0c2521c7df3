// `npm start`: builds the archive, shows it on this machine, and builds again when something changes.
import './closed-pipe.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, START } from '../src/build/build-arguments.ts';
import { listeners } from '../src/serve/live-reload.ts';
import { oneAtATime } from '../src/serve/one-at-a-time.ts';
import { previewPrefix } from '../src/serve/preview-prefix.ts';
import { createPreviewServer, listen } from '../src/serve/preview-server.ts';
import { watchFolders } from '../src/serve/watch-folders.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const command = readArguments(START, process.argv.slice(2));

/** A process of its own for each build, so that changes of the program count too. */
async function build(buildArguments: readonly string[]): Promise<boolean> {
  const script = path.join(project, 'scripts/run.mjs');
  const child = spawn(process.execPath, [script, 'build', ...buildArguments], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

if (command.kind === 'help') console.log(command.text);
else if (command.kind === 'wrong') {
  console.error(command.message);
  process.exitCode = 2;
} else {
  const { contentDir, outputDir, url, pathPrefix, port } = command.arguments;
  const prefix = pathPrefix ?? (await previewPrefix(contentDir, url));
  const asked = { '--content': contentDir, '--output': outputDir, '--url': url, '--path-prefix': pathPrefix };
  const buildArguments = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [name, value],
  );
  const pages = listeners();
  const serve = async () => {
    const taken = await listen(
      createPreviewServer({ outputDir, pathPrefix: prefix, listeners: pages }),
      port,
    );
    if (taken !== port && port !== 0) console.log(`Port ${port} is taken; port ${taken} serves instead.`);
    console.log(`Look at the archive: http://localhost:${taken}${prefix}   (Ctrl-C ends)`);
  };

  let isServing = false;
  const rebuild = oneAtATime(async () => {
    await build(buildArguments);
    pages.reload();
    if (!isServing) await serve();
    isServing = true;
  });
  const folders = [contentDir, path.join(project, 'src'), path.join(project, 'layouts')];
  // From the beginning on: what changes during the first build is built next.
  watchFolders(folders, [path.join(contentDir, 'articles')], () => void rebuild());
  await rebuild();
}
