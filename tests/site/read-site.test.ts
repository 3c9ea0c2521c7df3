import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveSettingsSchema } from '../../src/model/archive-settings.ts';
import { readSite } from '../../src/site/read-site.ts';
import { COLLECTION, COMMENTED, INTERVIEW, WIRE } from '../support/sample-collection.ts';
import { makeSampleSite, removeFolder, type SampleSite } from '../support/sample-site.ts';

const folders: string[] = [];

async function make(...args: Parameters<typeof makeSampleSite>): Promise<SampleSite> {
  const made = await makeSampleSite(...args);
  folders.push(made.folder);
  return made;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

async function readAgain({ site, folder }: SampleSite) {
  return await readSite({
    articles: site.articles.map((article) => article.files),
    rawDir: path.join(folder, 'raw'),
    settings: archiveSettingsSchema.parse({}),
    profiles: [],
    names: [],
    url: null,
    pathPrefix: '/',
  });
}

describe('readSite', () => {
  it('orders, groups and counts', async () => {
    const { site, diagnostics } = await make(COLLECTION);
    expect(diagnostics).toEqual([]);
    expect(site.articles.map((article) => article.raw.path)).toEqual([
      'interview.txt',
      'wire/story.txt',
      'commented.txt',
      'profiled.txt',
      '<b>"quoted" & \'so\'</b>.txt',
      'zh.txt',
      'عربي/نص.txt',
    ]);
    expect(site.undated.map((article) => article.when.words)).toEqual([
      'undated',
      '26 July, year not printed',
    ]);
    expect(site.sources.at(-1)).toMatchObject({
      id: null,
      name: 'Source not stated',
      path: '/sources/not-stated/',
    });
    expect(site.sources.map((source) => source.articles.length)).toEqual([1, 1, 2, 1, 1, 1]);
    expect(site.span.words).toBe('April 2020 at the earliest – 21 March 2024');
    expect(site.basisCounts.title).toEqual({ stated: 3, derived: 3, profile: 0, editor: 1, absent: 0 });
    expect(site.basisCounts.source.absent).toBe(1);
  });

  it('puts an uncertain date into every month it may fall in, and counts it once in the year', async () => {
    const { site } = await make([INTERVIEW]);
    expect(site.years).toHaveLength(1);
    expect(site.years[0]?.months.map((month) => [month.key, month.articles.length, month.uncertain])).toEqual(
      [
        ['2020-04', 1, 1],
        ['2020-05', 1, 1],
      ],
    );
    expect(site.years[0]?.articles).toHaveLength(1);
  });

  it('finds neighbors by date and within the source', async () => {
    const { site } = await make(COLLECTION);
    const [interview, wire, commented] = site.dated;
    const neighbors = site.neighbors.get(wire?.id ?? '');
    expect(neighbors?.byDate).toMatchObject({ previous: { id: interview?.id }, next: { id: commented?.id } });
    expect(neighbors?.inSource).toMatchObject({ previous: { id: interview?.id }, next: null });
    const [undated] = site.undated;
    expect(site.neighbors.get(undated?.id ?? '')?.byDate).toEqual({ previous: null, next: null });
  });

  it('shows what follows a title that was cut from the first sentence', async () => {
    const { site } = await make([WIRE, INTERVIEW]);
    expect(site.dated.map((article) => article.lede)).toEqual([
      'A deputy minister answered questions about the spring harvest, its prices and its roads.',
      'Ships of up to 80,000 tons can moor there.',
    ]);
  });

  it.each([
    [
      'markdown',
      'article-invalid',
      (text: string) => text.replace('titleBasis: "stated"', 'titleBasis: "sure"'),
    ],
    ['markdown', 'article-invalid', (text: string) => `---js\nprocess.exit(1)\n---\n${text}`],
    ['markdown', 'article-out-of-step', (text: string) => text.replace('bridge over', 'tunnel under')],
    [
      'markdown',
      'article-out-of-step',
      (text: string) => text.replace('*Al', '\\*Al').replace('bar*', 'bar\\*'),
    ],
    ['markdown', 'article-out-of-step', (text: string) => text.replace('**Caption:** ', '')],
    ['markdown', 'article-out-of-step', (text: string) => `${text}\nOne paragraph more.\n`],
    ['markdown', 'article-out-of-step', (text: string) => text.replace('2021-07-26~', '2021-07-26')],
    ['record', 'record-invalid', (text: string) => text.slice(0, -20)],
    ['record', 'record-invalid', (text: string) => text.replace('"label": "body"', '"label": "bodice"')],
    ['record', 'record-invalid', (text: string) => text.replace('"offsets": "utf16"', '"offsets": "utf8"')],
    ['record', 'record-invalid', (text: string) => text.replace('"start": 0,', '"start": 1,')],
  ] as const)('leaves an article out whose %s is no more what it was: %s', async (which, code, tamper) => {
    const made = await make([COMMENTED, WIRE]);
    const file = made.site.dated.at(-1)?.files[which] ?? '';
    const before = await readFile(file, 'utf8');
    expect(tamper(before)).not.toBe(before);
    await writeFile(file, tamper(before));
    const { site, diagnostics } = await readAgain(made);
    expect(site.articles).toHaveLength(1);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', file });
    expect(diagnostics[0]?.message).toContain('npm run normalize');
  });

  it('leaves an article out whose raw file changed, is missing, or lies elsewhere', async () => {
    const made = await make([COMMENTED, WIRE]);
    const raw = path.join(made.folder, 'raw', COMMENTED.path);
    await writeFile(raw, 'Something else');
    expect((await readAgain(made)).diagnostics).toMatchObject([{ code: 'raw-changed', file: raw }]);
    await rm(raw);
    expect((await readAgain(made)).diagnostics).toMatchObject([{ code: 'raw-unreadable', file: raw }]);
    const { markdown = '', record = '' } = made.site.dated.at(-1)?.files ?? {};
    for (const file of [markdown, record]) {
      await writeFile(file, (await readFile(file, 'utf8')).replace('commented.txt', '../raw/../../x.txt'));
    }
    expect((await readAgain(made)).diagnostics).toMatchObject([{ code: 'raw-unreadable' }]);
  });

  it('says so where a file is missing, and where an article stands twice', async () => {
    const made = await make([WIRE]);
    const [entry] = made.site.articles;
    if (entry === undefined) throw new Error('expected an article');
    const twice = { ...made, site: { ...made.site, articles: [entry, entry] } };
    expect((await readAgain(twice)).diagnostics).toMatchObject([{ code: 'article-twice' }]);
    await rm(entry.files.record);
    expect((await readAgain(made)).diagnostics).toMatchObject([{ code: 'record-unreadable' }]);
    await rm(entry.files.markdown);
    expect((await readAgain(made)).diagnostics).toMatchObject([{ code: 'article-unreadable' }]);
  });

  it('makes an empty site of nothing', async () => {
    const { site } = await make([]);
    expect(site).toMatchObject({ articles: [], sources: [], years: [], span: { words: null, undated: 0 } });
  });
});
