// `node scripts/run.mjs NAME ARGUMENT…` runs `scripts/NAME.ts`, from a copy of the program that is compiled once into `.cache/`.
// The one file in JavaScript: Node 20 reads no TypeScript, and what reads it takes longer to load than all that is done here.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** What a copy is made of. Packages are as npm has installed them; the catalogue of outlets is read by each run. */
const FOLDERS = ['src', 'layouts', 'scripts', 'tests/support'];
const FILES = ['.eleventy.ts', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
const has = (folder, name) => existsSync(path.join(folder, name));
const digestOf = (data) => hash('sha256', data, 'hex');
const digestIn = (folder, name) => digestOf(readFileSync(path.join(folder, name)));
const filesBelow = (folder) =>
  readdirSync(path.join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(`${folder}/${entry.name}`);
    return entry.isFile() && !entry.name.endsWith('.yaml') ? [`${folder}/${entry.name}`] : [];
  });

/** Whether a copy, which has a list of its files, has each of them as it was made. */
function isWhole(copy) {
  const [digest, list = ''] = readFileSync(path.join(copy, 'files.json'), 'utf8').split('\n');
  const isAsMade = ([name, made]) => has(copy, name) && digestIn(copy, name) === made;
  return digestOf(list) === digest && Object.entries(JSON.parse(list)).every(isAsMade);
}

/** A whole copy of the program as it is now, made if need be; null where none comes of it. */
function findCopy() {
  const names = [...FOLDERS.flatMap(filesBelow), ...FILES.filter((name) => has(PROJECT, name))].sort();
  const sources = Object.fromEntries(names.map((name) => [name, digestIn(PROJECT, name)]));
  const digest = digestOf(JSON.stringify([process.version, PROJECT, sources]));
  const copy = path.join(PROJECT, '.cache', `program-${digest.slice(0, 16)}`);
  const stands = has(copy, 'files.json');
  if (stands && isWhole(copy)) return copy;
  mkdirSync(copy, { recursive: true });
  const options = { cwd: PROJECT, input: JSON.stringify(sources), stdio: ['pipe', 'ignore', 'inherit'] };
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts', copy, `${stands}`], options);
  return has(copy, 'files.json') && isWhole(copy) ? copy : null;
}

const [, , name] = process.argv;
let script = path.join(PROJECT, 'scripts', `${name}.ts`);
if (!/^[a-z-]+$/u.test(name ?? '') || !existsSync(script)) {
  console.error(`Cannot run \`${name ?? ''}\`, expected the name of a script such as \`build\``);
  process.exit(2);
}
try {
  const copy = findCopy();
  if (copy !== null) script = path.join(copy, 'scripts', `${name}.js`);
  // The time of its last use: copies that are not used any more are taken away.
  if (copy !== null) utimesSync(copy, new Date(), new Date());
} catch (error) {
  // What the system refuses costs time, and nothing else: the program can run as it is written.
  if (error.syscall === undefined) throw error;
}
if (script.endsWith('.ts')) await import('tsx');
process.argv.splice(1, 2, script);
await import(pathToFileURL(script).href);
