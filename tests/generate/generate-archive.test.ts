import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { edtfOf } from '../../src/generate/correct-text.ts';
import { type GeneratedFile, generateArchive, rawPath } from '../../src/generate/generate-archive.ts';
import { DATINGS, type PlannedText, planTexts } from '../../src/generate/plan-texts.ts';
import { storyOf } from '../../src/generate/print-text.ts';
import { archiveSettingsSchema } from '../../src/model/archive-settings.ts';
import { type CorrectionFile, correctionFileSchema } from '../../src/model/correction.ts';
import { namesSchema } from '../../src/model/names.ts';
import { sourceProfileSchema } from '../../src/model/source-profile.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { toOutletIndex } from '../../src/normalize/outlets/outlet-index.ts';

const OPTIONS = { texts: 400, seed: 7 };
const files = [...generateArchive(OPTIONS)];
const texts = planTexts(OPTIONS);
const below = (folder: string, from: readonly GeneratedFile[] = files) =>
  from.filter(({ path }) => path.startsWith(`${folder}/`));
const contentsOf = (path: string) => files.find((file) => file.path === path)?.contents ?? '';

const settings = archiveSettingsSchema.parse(parse(contentsOf('archive.yaml')));
const profiles = below('sources').map(({ contents }) => sourceProfileSchema.parse(parse(contents)));
const corrections = new Map(
  below('corrections').map(({ contents }): readonly [string, CorrectionFile] => {
    const file = correctionFileSchema.parse(parse(contents));
    return [file.raw, file];
  }),
);
const outlets = toOutletIndex(profiles);

/** What the normalizer makes of a generated text. */
function read(text: PlannedText) {
  const path = rawPath(text);
  const folder = settings.sources.find((each) => path.startsWith(`${each.folder}/`));
  return normalize(
    { path, copies: [], bytes: Buffer.from(contentsOf(`raw/${path}`)) },
    {
      outlets,
      folderSource: folder === undefined ? null : { profileId: folder.source, reason: folder.reason },
      corrections: corrections.get(path)?.corrections ?? [],
    },
  );
}

describe('a generated archive', () => {
  test('is the same whenever its seed is, and another with another seed', () => {
    expect([...generateArchive(OPTIONS)]).toEqual(files);
    const other = [...generateArchive({ ...OPTIONS, seed: 8 })];
    const same = new Set(below('raw').map(({ contents }) => contents));
    expect(below('raw', other).filter(({ contents }) => same.has(contents))).toEqual([]);
  });

  test('keeps its texts when it grows', () => {
    const grown = new Map(
      [...generateArchive({ ...OPTIONS, texts: 450 })].map(({ path, contents }) => [path, contents]),
    );
    expect(below('raw').filter(({ path, contents }) => grown.get(path) !== contents)).toEqual([]);
  });

  test('names its people, groups and places in both scripts', () => {
    const { names } = namesSchema.parse(parse(contentsOf('names.yaml')));
    expect(new Set(names.map(({ kind }) => kind))).toEqual(new Set(['person', 'group', 'place']));
    const all = below('raw')
      .map(({ contents }) => contents)
      .join('\n');
    for (const { name, spellings } of names) {
      const found = [name, ...spellings].filter((spelling) => all.includes(spelling));
      expect(found.length, name).toBeGreaterThan(1);
    }
  });

  test('has what an archive has: sources, languages, years, kinds, every way to know a date, reprints', () => {
    expect(profiles).toHaveLength(12);
    expect(new Set(texts.map(({ outlet }) => outlet.language))).toEqual(new Set(['en', 'ar', 'fr', 'es']));
    expect(new Set(texts.map(({ day }) => day.slice(0, 4))).size).toBe(20);
    expect(new Set(texts.map(({ kind }) => kind)).size).toBe(4);
    const large = planTexts({ texts: 2000, seed: 1 });
    expect(new Set(large.map(({ dating }) => dating))).toEqual(new Set(DATINGS));
    const reprints = large.filter(({ number, story }) => number !== story);
    expect(reprints.length).toBeGreaterThan(100);
    expect(new Set(reprints.map(({ form }) => form)).size).toBe(3);
  });

  test('holds nothing of a source in the years in which it is silent', () => {
    const first = Math.min(...texts.map(({ day }) => Number(day.slice(0, 4))));
    const wrong = texts.filter(({ outlet, day, number, story }) => {
      const year = Number(day.slice(0, 4)) - first;
      return number === story && !outlet.held.some(([from, to]) => year >= from && year <= to);
    });
    expect(wrong).toEqual([]);
  });

  test('gives every story a title and words of its own', () => {
    const first = texts.filter(({ number, story }) => number === story);
    const titles = first.map((text) => storyOf(text, OPTIONS.seed).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is read as it was planned: source, date, title, language and kind', () => {
    const wrong = texts.slice(0, 250).flatMap((text) => {
      const { fields } = read(text).record;
      const seen = {
        source: fields.source.value?.id ?? null,
        date: fields.date.value,
        title: fields.title.value,
        language: fields.language.value,
        kind: fields.kind.value,
      };
      const planned = {
        source: text.isAttributed ? text.outlet.id : null,
        date: edtfOf(text),
        title: storyOf(text, OPTIONS.seed).title,
        language: text.outlet.language,
        kind: text.kind,
      };
      return JSON.stringify(seen) === JSON.stringify(planned) ? [] : [{ path: rawPath(text), seen, planned }];
    });
    expect(wrong).toEqual([]);
  });
});
