// What Pagefind writes of cuts, and what is made of it.
import { readdirSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openArticlePages } from '../../../src/search/article-pages.ts';
import { readCbor } from '../../../src/search/cbor.ts';
import { indexTexts } from '../../../src/search/index-texts.ts';
import { joinIndexes } from '../../../src/search/join/join-indexes.ts';
import { readCut } from '../../../src/search/join/read-cut.ts';
import { behindSignature, partsPath, withSignature } from '../../../src/search/pagefind-file.ts';
import { articlePath } from '../../../src/site/paths.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TEXTS: Readonly<Record<string, string>> = {
  a000000000000000: 'Words of the first text, and a café.',
  b000000000000000: 'The second text has words, words and a cafe.',
  c000000000000000: 'A third: CAFÉ words, naïve and naive.',
  d000000000000000: `Long. ${'word '.repeat(300)} ${'the end of it '.repeat(20)}`,
  e000000000000000: 'وزارة الدفاع and words.',
};
const IDS = Object.keys(TEXTS);
/** As the site has them: another order than that of the cuts. */
const ORDER = IDS.toReversed();

let siteDir: string;
let whole: string;
let cuts: readonly string[];

beforeAll(async () => {
  const page = (text: string) =>
    `<!doctype html><html lang="en"><body><article data-pagefind-body="true"><h1 data-pagefind-meta="title">Meta the title</h1><p>${text}</p></article></body></html>`;
  siteDir = await temporaryFolder(
    Object.fromEntries(
      Object.entries(TEXTS).map(([id, text]) => [`${articlePath(id).slice(1)}index.html`, page(text)]),
    ),
  );
  whole = await temporaryFolder();
  cuts = [await temporaryFolder(), await temporaryFolder()];
  const articles = openArticlePages(siteDir, null);
  await indexTexts(whole, IDS, articles);
  await indexTexts(
    cuts[0] ?? '',
    [IDS[0], IDS[3], IDS[4]].filter((id) => id !== undefined),
    articles,
  );
  await indexTexts(
    cuts[1] ?? '',
    [IDS[1], IDS[2]].filter((id) => id !== undefined),
    articles,
  );
});

async function join(cutDirs: readonly string[], ...runs: readonly (readonly string[])[]) {
  const bundleDir = await temporaryFolder();
  // The files of pages are moved.
  const copies = await Promise.all(
    cutDirs.map(async (dir) => {
      const copy = await temporaryFolder();
      await cp(dir, copy, { recursive: true });
      return copy;
    }),
  );
  const digests = (runs.length > 0 ? runs : [ORDER]).map(
    (texts) => new Map(texts.map((id) => [id, `digest of ${id}`])),
  );
  return {
    bundleDir,
    copies,
    placed: () => joinIndexes({ cutDirs: copies, bundleDir, first: 0, runs: digests }),
  };
}

type Value = number | string | readonly Value[];

/** Any value in CBOR, negative numbers among them. */
function decode(bytes: Buffer): Value {
  let at = 0;
  const next = (): Value => {
    const [kind, within] = [(bytes[at] ?? 0) >> 5, (bytes[at] ?? 0) & 31];
    at += 1;
    const length = within < 24 ? 0 : 2 ** (within - 24);
    const number = length === 0 ? within : bytes.readUIntBE(at, length);
    at += length;
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind === 4) return Array.from({ length: number }, next);
    at += number;
    return bytes.toString('utf8', at - number, at);
  };
  return next();
}

/** Where each word stands: by word or variant, the pages' numbers and the places in them. */
function wordsIn(
  files: readonly string[],
  idOf: (page: number) => string,
): ReadonlyMap<string, readonly (readonly [id: string, places: readonly number[]])[]> {
  const found = new Map<string, ReturnType<typeof pagesOf>>();
  const pagesOf = (pages: readonly Value[]) => {
    let page = 0;
    return pages
      .map((each) => {
        const [difference, places] = each as readonly [number, readonly number[]];
        page += difference;
        return [idOf(page), places] as const;
      })
      .filter(([, places]) => places.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };
  for (const file of files) {
    const [words] = decode(Buffer.from(behindSignature(gunzipSync(readFileSync(file))))) as readonly [
      readonly (readonly [string, readonly Value[], readonly (readonly [string, readonly Value[]])[]])[],
    ];
    for (const [word, pages, variants] of words) {
      if (pagesOf(pages).length > 0) found.set(word, pagesOf(pages));
      for (const [form, held] of variants) found.set(`${word}/${form}`, pagesOf(held));
    }
  }
  return found;
}

function partsIn(bundleDir: string, index = 0): readonly string[] {
  const folder = path.join(bundleDir, partsPath(index));
  const [name = ''] = readdirSync(folder);
  return readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file));
}

describe('indexes of cuts as one', () => {
  test('hold every word with every place, as one index of all texts does', async () => {
    const { parts, pages } = await readCut(whole);
    const expected = wordsIn(parts, (page) => pages[page]?.id ?? '');
    const { bundleDir, placed } = await join(cuts);
    const texts = await placed();
    expect([...texts.keys()].sort()).toEqual(IDS);
    const held = wordsIn(partsIn(bundleDir), (page) => ORDER[page] ?? '');
    expect([...held].sort()).toEqual([...expected].sort());
    expect(held.has('cafe/café')).toBe(true);
  });

  test('may be several, each of which holds its own texts, whatever the cuts', async () => {
    const { parts, pages } = await readCut(whole);
    const expected = [...wordsIn(parts, (page) => pages[page]?.id ?? '')];
    const runs = [ORDER.slice(0, 2), ORDER.slice(2)];
    const { bundleDir, placed } = await join(cuts, ...runs);
    const texts = await placed();
    expect([...texts].map(([id, { index }]) => [id, index])).toEqual(
      runs.flatMap((run, index) => run.map((id) => [id, index])),
    );
    for (const [index, run] of runs.entries()) {
      const held = wordsIn(partsIn(bundleDir, index), (page) => run[page] ?? '');
      const ofRun = expected
        .map(([word, at]) => [word, at.filter(([id]) => run.includes(id))] as const)
        .filter(([, at]) => at.length > 0);
      expect([...held].sort()).toEqual(ofRun.sort());
    }
  });

  test('list parts in which each word is found', async () => {
    const { bundleDir, placed } = await join(cuts);
    await placed();
    const [file = ''] = readdirSync(bundleDir).filter((name) => name.endsWith('.pf_meta'));
    const bytes = gunzipSync(readFileSync(path.join(bundleDir, file)));
    const [, pages, parts] = readCbor(behindSignature(bytes)) as readonly [
      string,
      readonly (readonly [string])[],
      readonly (readonly [string, string, string])[],
    ];
    expect(pages.map(([name]) => name.split('/')[1])).toEqual(ORDER.map((_, number) => String(number)));
    for (const [from, to, name] of parts) {
      const words = wordsIn([path.join(bundleDir, partsPath(0), `${name}.pf_index`)], String);
      const outside = [...words.keys()].filter((word) => word < from || word.replace(/\/.*/u, '') > to);
      expect([name, outside]).toEqual([name, []]);
    }
  });

  test('are the same files as those of one cut', async () => {
    const one = await join([whole]);
    const two = await join(cuts);
    await Promise.all([one.placed(), two.placed()]);
    const [a, b] = [one, two].map(({ bundleDir }) => readdirSync(bundleDir, { recursive: true }).sort());
    expect(a).toEqual(b);
  });

  test.each([
    ['lack a text', ['f000000000000000', ...ORDER]],
    ['hold a text that nobody asks for', ORDER.slice(1)],
  ])('are none where they %s', async (_, texts) => {
    const { placed } = await join(cuts, texts);
    expect((await placed()).size).toBe(0);
  });

  test('are none where two hold the same text', async () => {
    const { placed } = await join([whole, cuts[0] ?? '']);
    expect((await placed()).size).toBe(0);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -9)],
    ['longer than it says', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    ['not what it should be', () => Buffer.from([0])],
  ])('cannot be made of a part that is %s', async (_, damage) => {
    const { copies, placed } = await join(cuts);
    const { parts } = await readCut(copies[0] ?? '');
    const bytes = Buffer.from(behindSignature(gunzipSync(readFileSync(parts[0] ?? ''))));
    await writeFile(parts[0] ?? '', gzipSync(withSignature(damage(bytes))));
    await expect(placed()).rejects.toThrow(/Cannot|out of range|outside/u);
  });
});
