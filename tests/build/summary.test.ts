import { describe, expect, test } from 'vitest';
import { BUILD, NORMALIZE, readArguments, START } from '../../src/build/build-arguments.ts';
import { type BuildReport, exitCodeOf } from '../../src/build/build-report.ts';
import { diagnosticLine, summaryLines } from '../../src/build/summary.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const diagnostic = (values: Partial<Diagnostic>): Diagnostic => ({
  code: 'x',
  severity: 'warning',
  file: 'content/a.txt',
  line: null,
  field: null,
  message: 'says something',
  ...values,
});

describe('diagnosticLine', () => {
  test('begins with path and line', () => {
    expect(diagnosticLine(diagnostic({ line: 3, severity: 'error' }))).toBe(
      'content/a.txt:3: error: says something',
    );
    expect(diagnosticLine(diagnostic({ severity: 'notice' }))).toBe('content/a.txt: says something');
    expect(diagnosticLine(diagnostic({ file: null }))).toBe('warning: says something');
  });

  test('lets no file name command the terminal', () => {
    const line = diagnosticLine(diagnostic({ file: 'a\u001b[2J\n\u202Eb.txt' }));
    expect(line).toBe('a\uFFFD[2J\uFFFD\uFFFDb.txt: warning: says something');
  });
});

const report: BuildReport = {
  outcome: 'published',
  diagnostics: [diagnostic({}), diagnostic({ severity: 'notice' })],
  facts: {
    texts: 8,
    articles: 5,
    copies: 1,
    dated: 4,
    sources: [
      { name: 'Kayhan', articles: 4, withoutLicence: 1 },
      { name: null, articles: 1, withoutLicence: 1 },
    ],
    basis: {
      title: { stated: 5, derived: 0, profile: 0, editor: 0, absent: 0 },
      source: { stated: 4, derived: 0, profile: 0, editor: 0, absent: 1 },
      date: { stated: 4, derived: 0, profile: 0, editor: 0, absent: 1 },
    },
  },
  site: {
    outputDir: '_site',
    pathPrefix: '/repo/',
    url: null,
    pages: 30,
    searchable: 5,
    added: 2,
    changed: 0,
    unchanged: 60,
    deleted: 0,
    made: 0,
    shard: null,
    changes: { upload: [], remove: [] },
    bytes: 1_234_567,
  },
};
const summary = (values: Partial<BuildReport>) =>
  summaryLines({ ...report, ...values }, { seconds: 1.26, megabytes: 180.4 }).join('\n');

describe('summaryLines', () => {
  test('says what came of the texts, what to look at, and where the site is', () => {
    const text = summary({});
    expect(text).toContain(
      '8 raw texts, 5 articles from 1 source (1 copy of others; 2 left out, see above).',
    );
    expect(text).toContain('Kayhan 4 · source not stated 1');
    expect(text).toContain('dated 4 · undated 1');
    expect(text).toMatch(
      /Before you put this online:.*\n {2}Kayhan \(1 text\)\n {2}texts without a source \(1 text\)/u,
    );
    expect(text).toContain('Look at what is said above: 1 warning.');
    expect(text).toContain(
      '30 pages, 62 files (2 new, 60 as before), 1.2 MB in _site/; 5 texts can be searched.',
    );
    expect(text).toContain('1.3 s, 180 MB');
    expect(text).toContain('under /repo/');
  });

  test('says so where nothing was published', () => {
    expect(summary({ site: null, outcome: 'stopped', facts: null })).toContain('No site was published.');
  });
});

test.each([
  ['published', [], 0],
  ['published', [diagnostic({ severity: 'error', code: 'raw-unreadable' })], 0],
  ['published', [diagnostic({ severity: 'warning', code: 'correction-outdated' })], 0],
  ['published', [diagnostic({ severity: 'error', code: 'correction-raw-changed' })], 1],
  ['published', [diagnostic({ severity: 'error', code: 'names-schema' })], 1],
  ['stopped', [], 1],
] as const)('exit code of a build that was %s with %j', (outcome, diagnostics, code) => {
  expect(exitCodeOf({ ...report, outcome, diagnostics })).toBe(code);
});

describe('readArguments', () => {
  test('has defaults', () => {
    expect(readArguments(BUILD, [])).toEqual({
      kind: 'run',
      arguments: {
        contentDir: 'content',
        outputDir: '_site',
        url: null,
        pathPrefix: null,
        port: 8080,
        check: false,
        fresh: false,
        jobs: null,
        jsonFile: null,
        changesDir: null,
        shard: null,
        merge: [],
      },
    });
  });

  test.each([
    ['https://example.org/repo', 'repo'],
    ['https://example.org/repo/', '/repo/'],
    ['https://example.org', '/'],
  ])('takes --url %s and --path-prefix %s, which agree', (url, prefix) => {
    expect(readArguments(BUILD, ['--url', url, '--path-prefix', prefix])).toMatchObject({ kind: 'run' });
  });

  test.each([
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['/', '/'],
    ['/a/b/', '/a/b/'],
  ])('sets slashes at both ends of --path-prefix %s', (given, wanted) => {
    expect(readArguments(BUILD, ['--path-prefix', given])).toMatchObject({
      arguments: { pathPrefix: wanted },
    });
  });

  test.each([
    [BUILD, ['--colour', 'red'], '`--colour`'],
    [BUILD, ['site'], '`site`'],
    [BUILD, ['--url', 'javascript:alert(1)'], '--url'],
    [BUILD, ['--path-prefix', '/../x/'], '--path-prefix'],
    [BUILD, ['--output'], '`--output`'],
    [BUILD, ['--content', 'a', '--content', 'b'], 'twice'],
    [BUILD, ['--check'], '`--check`'],
    [NORMALIZE, ['--check=yes'], '`--check`'],
    [NORMALIZE, ['--output', 'x'], '`--output`'],
    [START, ['--port', '99999'], '--port'],
    [START, ['--port', ''], '`--port`'],
    [BUILD, ['--path-prefix', '/a b/'], '--path-prefix'],
    [BUILD, ['--content', '--output'], '`--content`'],
    [BUILD, ['--url', 'https://me:secret@example.org/'], 'without user name and password'],
    [BUILD, ['--url', 'https://example.org/?'], 'without a query'],
    [BUILD, ['--url', 'https://example.org/#a'], 'without a fragment'],
    [BUILD, ['--url', 'https://example.org/repo/', '--path-prefix', '/other/'], 'expected the path'],
    [START, ['--url', 'https://example.org', '--path-prefix', '/other/'], 'make them agree'],
  ] as const)('refuses what a command does not know: %j', (table, args, message) => {
    const command = readArguments(table, args);
    expect(command.kind).toBe('wrong');
    expect(command.kind === 'wrong' && command.message).toContain(message);
  });
});
