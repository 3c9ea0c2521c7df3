// `npm start`: builds the archive, shows it on this machine, and builds again when something changes.
import './closed-pipe.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, START } from '../src/build/build-arguments.ts';
import { listeners } from '../src/serve/live-reload.ts';
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
  const asked = Object.entries({ '--url': url, '--path-prefix': pathPrefix });
  const given = asked.flatMap(([name, value]) => (value === null ? [] : [name, value]));
  const buildArguments = ['--content', contentDir, '--output', outputDir, ...given];
  await build(buildArguments);
  const pages = listeners();
  const taken = await listen(createPreviewServer({ outputDir, pathPrefix: prefix, listeners: pages }), port);
  if (taken !== port && port !== 0) console.log(`Port ${port} is taken; port ${taken} serves instead.`);
  console.log(`Look at the archive: http://localhost:${taken}${prefix}   (Ctrl-C ends)`);

  let building: Promise<unknown> | null = null;
  let again = false;
  const rebuild = async () => {
    again = building !== null;
    if (again) return;
    building = build(buildArguments);
    await building;
    building = null;
    pages.reload();
    if (again) await rebuild();
  };
  const folders = [contentDir, path.join(project, 'src'), path.join(project, 'layouts')];
  watchFolders(folders, [path.join(contentDir, 'articles')], () => void rebuild());
}
