import { afterEach, describe, expect, it } from 'vitest';
import { groupByName } from '../../../src/site/names/group-by-name.ts';
import { datedEntry } from '../../support/dated-entry.ts';
import type { Sample } from '../../support/sample-article.ts';
import { INTERVIEW, WIRE } from '../../support/sample-collection.ts';
import { makeSampleSite, removeFolder } from '../../support/sample-site.ts';

const folders: string[] = [];

async function groupsOf(samples: readonly Sample[], names: readonly unknown[]) {
  const { site, folder } = await makeSampleSite(samples, { names });
  folders.push(folder);
  return site.names;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

/** A text of one paragraph, dated by an editor. */
function textOf(path: string, text: string, date: string | null = null): Sample {
  return {
    path,
    pieces: [{ text, label: 'body', block: 'paragraph', after: '' }],
    fields: {
      ...(date === null
        ? {}
        : { date: { value: date, basis: 'editor', reason: 'A letter.', evidence: 'x' } }),
      kind: { value: 'news', basis: 'derived' },
    },
  };
}

const NUJABA = {
  id: 'al-nujaba',
  name: 'al-Nujaba',
  kind: 'group',
  spellings: ['Nujaba', 'al-Nujabaa', 'النجباء'],
};
const KATAIB = { id: 'kataib-hezbollah', name: "Kata'ib Hezbollah", kind: 'group', not: ['Kataeb'] };
const TEHRAN = { id: 'tehran', name: 'Tehran', kind: 'place' };
const MINISTER = {
  id: 'minister',
  name: 'The deputy minister',
  kind: 'person',
  spellings: ['deputy minister'],
};

describe('groups of names', () => {
  it('count texts by each spelling as printed, not places', async () => {
    const [group] = await groupsOf(
      [
        textOf('a.txt', 'Al-Nujaba said, and Al-Nujaba said again: al-Nujabaa.', '2021-05-17'),
        textOf('b.txt', 'AL–NUJABA; قالت النُّجباء', '2020-01-01'),
        textOf('c.txt', 'Al-Nujaba and Nojaba', '2022-03-01'),
        textOf('d.txt', 'Nujabaites'),
      ],
      [NUJABA],
    );
    expect(group?.spellings).toEqual([
      { spelling: 'Al-Nujaba', articles: 2 },
      { spelling: 'AL–NUJABA', articles: 1 },
      { spelling: 'al-Nujabaa', articles: 1 },
      { spelling: 'النُّجباء', articles: 1 },
    ]);
    expect(group?.unprinted).toEqual(['Nujaba']);
    expect(group?.articles.map(({ raw }) => raw.path)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    expect(group?.span.words).toBe('1 January 2020 – 1 March 2022');
    expect(group?.sources).toEqual([
      { name: 'Source not stated', path: '/sources/not-stated/', articles: 3 },
    ]);
  });

  it('tell the foremost of many sources, and how many more there are', () => {
    const articles = Array.from({ length: 75 }, (_, at) =>
      datedEntry(`${at}`, null, { source: { id: `s${at % 70}`, name: `Source ${at % 70}` } }),
    );
    const named = new Map(articles.map(({ id }) => [id, [{ id: 'tehran', spellings: ['Tehran'] }]]));
    const [group] = groupByName([{ ...TEHRAN, kind: 'place', spellings: [], not: [] }], articles, named);
    expect(group?.sources).toHaveLength(60);
    expect(group?.sources.slice(0, 6).map(({ articles: texts }) => texts)).toEqual([2, 2, 2, 2, 2, 1]);
    expect(group?.moreSources).toBe(10);
  });

  it('keep the Lebanese party out of the Iraqi group', async () => {
    const [group] = await groupsOf([textOf('a.txt', 'Kataeb met Hezbollah; the Kataeb party')], [KATAIB]);
    expect(group).toMatchObject({ articles: [], spellings: [], unprinted: ["Kata'ib Hezbollah"] });
  });

  it('count no place that a text was sent from, and no title that an editor gave', async () => {
    const groups = await groupsOf([INTERVIEW, WIRE], [TEHRAN, { ...MINISTER, name: 'Harvest, in a deputy' }]);
    expect(groups.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['minister', 1],
      ['tehran', 0],
    ]);
  });

  it('stand by kind and as catalogues file them, with or without texts', async () => {
    const name = (id: string, words: string, kind: string) => ({ id, name: words, kind });
    const groups = await groupsOf(
      [],
      [
        name('z', 'Zurich', 'place'),
        name('n', 'al-Nujaba', 'group'),
        name('m', 'Mosul Brigade', 'group'),
        name('o', 'ʿOmar', 'person'),
        name('o2', 'omar', 'person'),
      ].map((each, at) => ({ ...each, spellings: [`Spelling ${at}`] })),
    );
    expect(groups.map(({ id }) => id)).toEqual(['o', 'o2', 'm', 'n', 'z']);
    expect(groups[0]).toMatchObject({ articles: [], together: [], moreTogether: 0, span: { words: null } });
  });

  it('tell which names stand in the same texts', async () => {
    const groups = await groupsOf(
      [textOf('a.txt', 'al-Nujaba in Tehran'), textOf('b.txt', "Tehran, Nujaba and Kata'ib Hezbollah")],
      [NUJABA, KATAIB, TEHRAN],
    );
    expect(groups.find(({ id }) => id === 'tehran')?.together).toEqual([
      { name: 'al-Nujaba', kind: 'group', path: '/names/al-nujaba/', articles: 2 },
      { name: "Kata'ib Hezbollah", kind: 'group', path: '/names/kataib-hezbollah/', articles: 1 },
    ]);
  });
});
