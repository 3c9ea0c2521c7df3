import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/engine/parse-query.ts';
import { indexWholeSite } from '../support/index-whole-site.ts';
import { type Files, temporaryFolder } from '../support/temporary-folder.ts';

const page = (lang: string, text: string) =>
  `<!doctype html><html lang="en"><body><article lang="${lang}" data-pagefind-body="true"><h1>Title</h1><p>${text}</p></article></body></html>`;

const SITE: Files = {
  'index.html': '<!doctype html><html lang="en"><body>home</body></html>',
  'articles/aaaaaaaaaaaaaaaa/index.html': page('en', 'One text.'),
  'articles/aaaaaaaaaaaaaaaa/evidence/index.html': page('en', 'A comment that must not be found.'),
  'articles/bbbbbbbbbbbbbbbb/index.html': page('ar', 'الجيش العراقي'),
};

const [A, B] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
const IDS = [A, B];

async function partsOf(site: string): Promise<readonly string[]> {
  const folder = path.join(site, 'pagefind/index');
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.pf_index')).map((file) => path.join(folder, file));
}

describe('the index of a whole site', () => {
  test('holds the articles, in one index whatever their language', async () => {
    const site = await temporaryFolder(SITE);
    const index = await indexWholeSite(site, IDS);
    expect('pages' in index && [...index.pages.keys()].sort()).toEqual(IDS);
    const entry = JSON.parse(await readFile(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages)).toEqual(['en']);
    expect(entry.languages.en.page_count).toBe(2);
  });

  test('ships none of the user interfaces that the search page does not use', async () => {
    const site = await temporaryFolder(SITE);
    await indexWholeSite(site, IDS);
    expect(
      (await readdir(path.join(site, 'pagefind'))).filter((name) => /ui\.|highlight/u.test(name)),
    ).toEqual([]);
  });

  test('is an error where articles are missing from it', async () => {
    const problems = await indexWholeSite(await temporaryFolder(SITE), [...IDS, 'cccccccccccccccc']);
    expect(problems).toEqual(['article `cccccccccccccccc` has no page with text']);
  });

  test('holds words without the marks that only steer display', async () => {
    const text = 'می\u200Cرود \u200Fالوزير\u200E zero\u200Bwidth so\u00ADft \u202Abidi\u202C';
    const site = await temporaryFolder({ 'articles/aaaaaaaaaaaaaaaa/index.html': page('fa', text) });
    await indexWholeSite(site, [A]);
    const parts = await Promise.all((await partsOf(site)).map((file) => readFile(file)));
    const words = parts.map((part) => gunzipSync(part).toString('utf8')).join('');
    const typed = parseQuery(text).terms.map((term) => term.text);
    expect(typed).toEqual(['میرود', 'الوزير', 'zerowidth', 'soft', 'bidi']);
    expect(typed.filter((word) => !words.includes(word))).toEqual([]);
  });

  test('is cut into small parts: each search loads one for each word', async () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ');
    const site = await temporaryFolder({ 'articles/aaaaaaaaaaaaaaaa/index.html': page('en', words) });
    await indexWholeSite(site, [A]);
    expect((await partsOf(site)).length).toBeGreaterThan(4);
  });

  test('has files with numbers, in folders whose names tell what the index holds', async () => {
    const namesOf = async (text: string) => {
      const site = await temporaryFolder({ 'articles/aaaaaaaaaaaaaaaa/index.html': page('en', text) });
      const index = await indexWholeSite(site, [A]);
      const [file = ''] = await partsOf(site);
      return 'pages' in index ? [index.pages.get(A)?.page, path.relative(site, file)] : [];
    };
    const [name, part] = await namesOf('One text.');
    expect(name).toMatch(/^[0-9a-f]{10}\/0$/u);
    expect(part).toBe(`pagefind/index/${name}.pf_index`);
    expect(await namesOf('One text.')).toEqual([name, part]);
    expect(await namesOf('Another text.')).not.toContain(name);
  });

  test('gives the same files for the same site', async () => {
    const names = async () => {
      const site = await temporaryFolder(SITE);
      await indexWholeSite(site, IDS);
      return (await readdir(path.join(site, 'pagefind'), { recursive: true })).sort();
    };
    expect(await names()).toEqual(await names());
  });
});
