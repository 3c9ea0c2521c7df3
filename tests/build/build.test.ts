// Whole builds, each a process of its own: messages, exit codes, and what is built in spite of bad input.
import { chmod, chown, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lazily } from '../../src/text/keep-answers.ts';
import { runBuild, runScript, startScript } from '../support/run-script.ts';
import { correctionOf, newsText, TWO_TEXTS } from '../support/small-archive.ts';
import { type Files, filesBelow, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A content folder, and a folder in which its site is to be. */
async function archive(files: Files) {
  const content = await temporaryFolder(files);
  const output = path.join(await temporaryFolder(), 'site');
  const catalogue = async (): Promise<readonly { raw: { path: string }; title: string }[]> =>
    JSON.parse(await readFile(path.join(output, 'data/articles.json'), 'utf8')).articles;
  return {
    content,
    output,
    catalogue,
    paths: async () => (await catalogue()).map(({ raw }) => raw.path).sort(),
    build: (...more: string[]) => runBuild(content, output, more),
  };
}

/** Two texts and their site, as one build left them. */
const BUILT = lazily(async () => {
  const built = await archive(TWO_TEXTS);
  return { ...built, ended: await built.build() };
});

/** An archive of two texts that was built before: a copy, which the test may change. */
async function builtArchive() {
  const [built, copy] = [await BUILT(), await archive({})];
  for (const folder of ['content', 'output'] as const)
    await cp(built[folder], copy[folder], { recursive: true, preserveTimestamps: true });
  return copy;
}

/** Gives a folder and all that is in it to another user. */
async function giveAway(root: string, user: number): Promise<void> {
  const below = await readdir(root, { recursive: true });
  for (const file of ['', ...below]) await chown(path.join(root, file), user, user);
}

describe.concurrent('npm run build', () => {
  test('a folder with nothing but raw texts', async () => {
    const { ended, paths, output } = await BUILT();
    const { code, stdout, stderr } = ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await paths()).toEqual(['bridge.txt', 'harbor.txt']);
    expect(stdout).toContain('2 raw texts, 2 articles from 1 source.');
    expect(stdout).toMatch(/Before you put this online:[\s\S]*Mehr News Agency \(2 texts\)/u);
    expect(stdout).toContain('for want of an address');
    expect(stdout).toMatch(/\d\.\d s, \d+ MB/u);
    expect(stdout).toContain(output);
  });

  test('an address makes the feed, the sitemap and addresses in full; a correction holds, and its value is shown', async () => {
    const { build, output, catalogue } = await archive({
      ...TWO_TEXTS,
      'corrections/a.yaml': correctionOf('bridge.txt', newsText('bridge'), 'title', '"The bridge is open"'),
    });
    const { code, stdout } = await build('--url', 'https://example.org/repo/');
    expect(code).toBe(0);
    expect(stdout).not.toContain('for want of an address');
    const sitemap = await readFile(path.join(output, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://example.org/repo/articles/');
    const home = await readFile(path.join(output, 'index.html'), 'utf8');
    expect(home).toContain('href="/repo/articles/"');
    expect(await catalogue()).toContainEqual(
      expect.objectContaining({ title: 'The bridge is open', titleBasis: 'editor' }),
    );
  });

  test('bad raw files, a source that does not hold, a key that is not known: each is named, the others are built', async () => {
    const { build, paths, content, output } = await archive({
      ...TWO_TEXTS,
      'raw/empty.txt': '',
      'raw/spaces.txt': ' \n\t\u00A0\u200B\r\n',
      'raw/copy.txt': newsText('bridge'),
      'raw/latin.txt': Buffer.concat([Buffer.from(newsText('caf')), Buffer.from([0xe9, 0x20, 0xff])]),
      'raw/notes.md': 'not a text',
      'archive.yaml': 'title: "Of bridges"\ncolour: "red"\nrights: "All rights reserved."\n',
      'sources/mine.yaml': 'name: "Mine"\nzone: "Asia/Nowhere"\n',
    });
    const { code, stdout, stderr } = await build();
    expect(code).toBe(0);
    expect(stderr).toContain(`${content}/raw/empty.txt: warning: holds no text`);
    expect(stderr).toContain(`${content}/raw/spaces.txt: warning: holds no text`);
    expect(stderr).toContain(`${content}/raw/bridge.txt: has the very same bytes as \`copy.txt\``);
    expect(stderr).toMatch(/raw\/latin\.txt.*: (?:warning: )?.*(?:UTF-8|windows-1252)/u);
    expect(stderr).toContain('1 file is not named `.txt`');
    expect(await paths()).toEqual(['bridge.txt', 'harbor.txt', 'latin.txt']);
    expect(stdout).toContain('6 raw texts, 3 articles');
    expect(stdout).toContain('1 copy of others; 2 left out');
    expect(stderr).toContain(`${content}/archive.yaml:2: error: Cannot use the key \`colour\``);
    expect(stderr).toContain(`${content}/sources/mine.yaml:2: error: Cannot use the zone \`Asia/Nowhere\``);
    const home = await readFile(path.join(output, 'index.html'), 'utf8');
    expect(home).toContain('Of bridges');
    expect(home).toContain('All rights reserved.');
  });

  test('a raw file that cannot be read: the others are built, what was made from it stays', async () => {
    const { paths, content, output } = await builtArchive();
    const articles = await filesBelow(path.join(content, 'articles'));
    await chmod(path.join(content, 'raw/harbor.txt'), 0o000);
    if (process.getuid?.() === 0) {
      for (const root of [content, path.dirname(output)]) await giveAway(root, 65_534);
    }
    const ended = await runScript('build', ['--content', content, '--output', output], true);
    expect(ended).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(
        `${content}/raw/harbor.txt: error: Cannot read this raw file: permission denied`,
      ),
    });
    expect(ended.stderr).toContain(
      `${content}/articles/harbor.txt.md: warning: stays, but its article is not`,
    );
    expect(await paths()).toEqual(['bridge.txt']);
    expect(await filesBelow(path.join(content, 'articles'))).toEqual(articles);
  });

  test.each([
    ['broken', 'title: "A"\ntitle: "B"\n', 2, 'the same key twice'],
    ['without its rights', 'rights: 12\n', 1, '`rights`'],
    ['without its notice', 'notcie: "N"\n', 1, 'Did you mean `notice`?'],
    [
      'with a source that no outlet has',
      'sources:\n  - folder: "old"\n    source: "kayhann"\n    reason: "The clippings say so."\n',
      3,
      'Cannot find the source `kayhann`',
    ],
  ])('archive.yaml %s: exit code 1, and the site stays as it was', async (_, text, line, message) => {
    const { build, content, output } = await builtArchive();
    const before = [await filesBelow(output), await filesBelow(content)];
    await writeFiles(content, { 'archive.yaml': text, 'raw/new.txt': newsText('tower') });
    const { code, stdout, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain(`${content}/archive.yaml:${line}: error: `);
    expect(stderr).toContain(message);
    expect(stdout).toContain('No site was published');
    await rm(path.join(content, 'archive.yaml'));
    await rm(path.join(content, 'raw/new.txt'));
    expect([await filesBelow(output), await filesBelow(content)]).toEqual(before);
  });

  test('corrections that cannot be applied: the line of each, its article left out, the others built, exit code 1', async () => {
    const broken = correctionOf('bridge.txt', newsText('bridge'), 'title', '"The bridge is open"');
    const { build, paths, content } = await archive({
      ...TWO_TEXTS,
      'raw/gate.txt': newsText('gate'),
      'raw/quay.txt': newsText('quay'),
      'raw/tower.txt': newsText('tower'),
      'corrections/broken.yaml': broken.replace('open"', 'open'),
      'corrections/field.yaml': correctionOf('gate.txt', newsText('gate'), 'titel', '"T"'),
      'corrections/changed.yaml': correctionOf('quay.txt', 'as it was', 'title', '"T"'),
      'corrections/moved.yaml': correctionOf('2021/tower.txt', newsText('tower'), 'title', '"T"'),
    });
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/corrections\/broken\.yaml:\d+: error: /u);
    expect(stderr).toContain(
      `${content}/corrections/field.yaml:4: error: Cannot use \`titel\` for \`field\``,
    );
    expect(stderr).toContain(`${content}/corrections/changed.yaml:2: error: Cannot apply these corrections`);
    expect(stderr).toMatch(/corrections\/moved\.yaml:\d+: error: /u);
    expect(await paths()).toEqual(['harbor.txt']);
  });

  test('corrections of which nobody can tell the raw file, broken or by path and bytes: nothing is published', async () => {
    const { build, content, output } = await builtArchive();
    const before = await filesBelow(output);
    await writeFiles(content, {
      'corrections/broken.yaml': 'corrections:\n  - field: "title\n',
      'corrections/gone.yaml': correctionOf('quay.txt', 'as it was', 'title', '"T"'),
    });
    const { code, stderr } = await build();
    expect(code).toBe(1);
    for (const name of ['broken', 'gone'])
      expect(stderr).toContain(`${content}/corrections/${name}.yaml: error: Cannot tell which raw file`);
    expect(await filesBelow(output)).toEqual(before);
  });

  test('an address in archive.yaml that --path-prefix contradicts', async () => {
    const { build, content } = await archive({
      ...TWO_TEXTS,
      'archive.yaml': 'url: "https://example.org/repo/"\n',
    });
    const { code, stderr } = await build('--path-prefix', '/other/');
    expect(code).toBe(1);
    expect(stderr).toContain(`${content}/archive.yaml: error: Cannot use --path-prefix \`/other/\``);
  });

  test.each([
    ['no raw folder', { 'archive.yaml': '' }, /raw: error: Cannot find this folder/u],
    ['no text', { 'raw/a.md': '' }, /raw: error: Cannot find a text/u],
    ['no text that holds anything', { 'raw/a.txt': '\n' }, /raw: error: Cannot build a site/u],
  ])('%s: exit code 1 and no site', async (_, files, message) => {
    const { build, output } = await archive(files);
    const { code, stdout, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout).toContain('No site was published');
    await expect(stat(output)).rejects.toThrow('ENOENT');
  });

  test('an output folder that is not ours', async () => {
    const { build, output } = await archive(TWO_TEXTS);
    await writeFiles(output, { 'thesis.doc': 'years of work' });
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain(`${output}: error: Cannot write the site here`);
    expect(await filesBelow(output)).toEqual({ 'thesis.doc': 'years of work' });
  });

  test('wrong usage: message, help, exit code 2', async () => {
    const { code, stderr } = await runScript('build', ['--colour', 'red']);
    expect(code).toBe(2);
    expect(stderr).toContain('`--colour`');
    expect(stderr).toContain('usage: npm run build');
  });

  test('--help', async () => {
    const { code, stdout } = await runScript('build', ['--help']);
    expect(code).toBe(0);
    for (const option of ['--content DIR', '--output DIR', '--url URL', '--path-prefix /PATH/']) {
      expect(stdout).toContain(option);
    }
  });
});

describe.concurrent('a second build', () => {
  test('of the same texts writes nothing anew, wherever the site is made', async () => {
    const { build, output, content } = await builtArchive();
    const before = await filesBelow(output);
    const again = await build();
    expect(again.stdout).toMatch(/\((?<files>\d+) as before\)/u);
    expect(await filesBelow(output)).toEqual(before);
    const elsewhere = path.join(await temporaryFolder(), 'other');
    await runBuild(content, elsewhere);
    expect(await filesBelow(elsewhere)).toEqual(before);
  });

  test('without a text: its pages and generated files go; a Markdown file that a person edited stays', async () => {
    const { build, content, output, paths } = await builtArchive();
    await rm(path.join(content, 'raw/harbor.txt'));
    const markdown = path.join(content, 'articles/bridge.txt.md');
    const edited = (await readFile(markdown, 'utf8')).replaceAll('bridge', 'tunnel');
    await writeFile(markdown, edited);
    const { code, stderr } = await build();
    expect(code).toBe(0);
    expect(await paths()).toEqual(['bridge.txt']);
    expect(Object.keys(await filesBelow(path.join(content, 'articles'))).sort()).toEqual([
      '.written.sha256',
      'bridge.txt.md',
      'bridge.txt.record.json',
    ]);
    expect(Object.keys(await filesBelow(output)).filter((file) => file.endsWith('raw.txt'))).toHaveLength(1);
    expect(stderr).toContain(`${markdown}: warning: was edited by hand`);
    expect(stderr).toContain('the archive’s corrections/');
    expect(await readFile(markdown, 'utf8')).toBe(edited);
    const pages = Object.values(await filesBelow(output)).join('\n');
    expect(pages).not.toContain('tunnel');
    expect(pages).toContain('The bridge had been closed');
  });
});

describe.concurrent('a build that is stopped', () => {
  test('by a build of the same archive: the second says so and stops', async () => {
    const { build, content, output } = await builtArchive();
    await writeFile(path.join(content, 'articles/.building'), `${process.pid}\n`);
    const before = await filesBelow(output);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain(`another build of this archive is at work (process ${process.pid})`);
    expect(await filesBelow(output)).toEqual(before);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)(
    'by %s: the old site stands whole, the next build completes',
    async (signal) => {
      const { build, content, output, paths } = await builtArchive();
      const before = await filesBelow(output);
      await writeFiles(content, { 'raw/tower.txt': newsText('tower') });
      for (const stage of ['Rendering pages', 'Publishing']) {
        const running = startScript('build', ['--content', content, '--output', output], {
          onTerminal: true,
        });
        await running.says(stage);
        running.kill(signal);
        await running.ended;
        const now = await filesBelow(output);
        if (stage !== 'Publishing') expect(now).toEqual(before);
        // Either nothing has been published, or all of it: whatever the moment, what the home page leads to is there.
        for (const [, link] of (now['index.html'] ?? '').matchAll(/href="(\/[^"#]*)"/gu)) {
          const file = `${link?.slice(1)}${link?.endsWith('/') ? 'index.html' : ''}`;
          expect(Object.keys(now)).toContain(file);
        }
        for (const file of Object.keys(before))
          if (file.endsWith('raw.txt')) expect(now[file]).toBe(before[file]);
      }
      const { code, stderr } = await build();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(await paths()).toEqual(['bridge.txt', 'harbor.txt', 'tower.txt']);
      const left = Object.keys(await filesBelow(path.dirname(output))).filter(
        (file) => !file.startsWith('site/'),
      );
      expect(left).toEqual([]);
      expect(Object.keys(await filesBelow(output)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
  );
});
