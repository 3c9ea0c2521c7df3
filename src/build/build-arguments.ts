// What the commands take: their options, and what is allowed after them.
import { pathPrefixOf, siteUrlProblem } from '../files/content/site-url.ts';
import { DEFAULT_OUTPUT, type Shard } from './build-options.ts';
import {
  type Command,
  type CommandTable,
  helpText,
  listOf,
  type Option,
  readOptions,
  wrongCommand,
} from './command-options.ts';

/** Arguments as understood. */
export interface Arguments {
  readonly contentDir: string;
  readonly outputDir: string;
  readonly url: string | null;
  /** With a slash at both ends; null leaves it to the address. */
  readonly pathPrefix: string | null;
  /** The first port to try. */
  readonly port: number;
  /** Write nothing, compare alone. */
  readonly check: boolean;
  /** Recall nothing of earlier runs. */
  readonly fresh: boolean;
  /** Most threads at work; null leaves it to the machine. */
  readonly jobs: number | null;
  /** File for the build in figures; null where nobody asks for it. */
  readonly jsonFile: string | null;
  /** Folder for lists of what has changed in the site; null where nobody asks for them. */
  readonly changesDir: string | null;
  /** Which shard alone is to be built; null for the whole site. */
  readonly shard: Shard | null;
  /** Folders of shards that are to be joined. */
  readonly merge: readonly string[];
}

const CONTENT: Option = {
  name: 'content',
  value: 'DIR',
  says: 'the archive: a folder with raw/ in it (content)',
};

const JOBS: Option = {
  name: 'jobs',
  value: 'NUMBER',
  says: 'how many threads or processes are at work at a time, at most (one a core)',
};

const FRESH: Option = {
  name: 'fresh',
  value: null,
  says: 'do all of it anew, whatever an earlier run has noted',
};

const SITE_OPTIONS: readonly Option[] = [
  CONTENT,
  {
    name: 'output',
    value: 'DIR',
    says: 'where the site goes: missing, empty or of an earlier build (_site)',
  },
  { name: 'url', value: 'URL', says: 'address at which the site will stand; some outputs need it' },
  {
    name: 'path-prefix',
    value: '/PATH/',
    says: 'folder of the site on its host (that of the address, or /)',
  },
];

export const BUILD: CommandTable = {
  command: 'npm run build --',
  purpose: 'Builds the archive: normalizes the raw texts, renders the site and its search index.',
  options: [
    ...SITE_OPTIONS,
    JOBS,
    FRESH,
    {
      name: 'shard',
      value: 'N/OF',
      says: 'build one shard alone, such as 3/8, for --merge: its articles’ pages, in the output folder',
    },
    {
      name: 'merge',
      value: 'DIR',
      isList: true,
      says: 'join all shards of a site, each from its own folder, instead of normalizing texts',
    },
    {
      name: 'changes',
      value: 'DIR',
      says: 'where upload.txt and remove.txt go: which files of the site have changed (nowhere)',
    },
    { name: 'json', value: 'FILE', says: 'where the build in figures goes (nowhere)' },
  ],
};

export const NORMALIZE: CommandTable = {
  command: 'npm run normalize --',
  purpose: 'Normalizes the raw texts into content/articles/, without a site.',
  options: [
    CONTENT,
    JOBS,
    FRESH,
    {
      name: 'check',
      value: null,
      says: 'write nothing; fail where a file is not what its raw text gives now',
    },
  ],
};

export const START: CommandTable = {
  command: 'npm start --',
  purpose: 'Builds the archive, shows it on this machine, and builds again when it changes.',
  options: [
    ...SITE_OPTIONS,
    { name: 'port', value: 'NUMBER', says: 'first port to try on this machine (8080)' },
  ],
};

/** Reads the arguments of a command. */
export function readArguments(table: CommandTable, args: readonly string[]): Command<Arguments> {
  const { values, problem } = readOptions(args, table);
  const refused = (problem: string) => wrongCommand(table, problem);
  if (values === null) return refused(problem);
  if (values.has('help')) return { kind: 'help', text: helpText(table) };
  for (const { name, problemWith } of VALUES) {
    const value = values.get(name);
    const problem = value === undefined ? null : problemWith(value);
    if (problem !== null) return refused(`Cannot use \`${value}\` for --${name}, ${problem}`);
  }
  if (values.has('shard') && values.has('merge'))
    return refused(
      'Cannot use --shard with --merge: a shard is built first, and joined with the others then',
    );
  const url = values.get('url') ?? null;
  const prefix = values.get('path-prefix');
  const pathPrefix = prefix === undefined ? null : withSlashes(prefix);
  if (url !== null && pathPrefix !== null && pathPrefix !== pathPrefixOf(url)) {
    return refused(
      `Cannot use --path-prefix \`${pathPrefix}\` with --url \`${url}\`, expected the path of the address, \`${pathPrefixOf(url)}\`: leave one of the two out, or make them agree`,
    );
  }
  return {
    kind: 'run',
    arguments: {
      contentDir: values.get('content') ?? 'content',
      outputDir: values.get('output') ?? DEFAULT_OUTPUT,
      url,
      pathPrefix,
      port: Number(values.get('port') ?? '8080'),
      check: values.has('check'),
      fresh: values.has('fresh'),
      jobs: values.has('jobs') ? Number(values.get('jobs')) : null,
      jsonFile: values.get('json') ?? null,
      changesDir: values.get('changes') ?? null,
      shard: toShard(values.get('shard') ?? ''),
      merge: listOf(values, 'merge'),
    },
  };
}

/** Options whose values have a form; `problemWith` says what is expected instead. */
const VALUES: readonly {
  readonly name: string;
  readonly problemWith: (value: string) => string | null;
}[] = [
  { name: 'url', problemWith: siteUrlProblem },
  {
    name: 'path-prefix',
    problemWith: (value) => (isPathPrefix(value) ? null : 'expected `/` or a path such as `/repo/`'),
  },
  { name: 'jobs', problemWith: (value) => (isJobs(value) ? null : 'expected a number from 1 to 64') },
  {
    name: 'shard',
    problemWith: (value) =>
      toShard(value) === null
        ? `expected its number and how many there are, such as 3/8, ${MOST_SHARDS} at most`
        : null,
  },
  { name: 'port', problemWith: (value) => (isPort(value) ? null : 'expected a number from 0 to 65535') },
];

/** Segments of characters that need no escaping in a URL, `.` and `..` not among them. */
function isPathPrefix(text: string): boolean {
  const segments = text.split('/').filter((segment) => segment !== '');
  return segments.every((segment) => /^[\w.~-]+$/u.test(segment) && !/^\.{1,2}$/u.test(segment));
}

const MOST_SHARDS = 4096;

function toShard(text: string): Shard | null {
  const { number = '', of = '' } = /^(?<number>[1-9]\d{0,3})\/(?<of>[1-9]\d{0,3})$/u.exec(text)?.groups ?? {};
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST_SHARDS ? shard : null;
}

function isJobs(text: string): boolean {
  return /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 64;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65_535;
}

function withSlashes(prefix: string): string {
  const inner = prefix.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}
