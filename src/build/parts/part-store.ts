// What earlier builds kept of articles, by what their files held. Entries are checked by their lines' checksums, parts
// found by digests of all that they were made from: one that is not needed any more goes with the next writing.
import path from 'node:path';
import type { KnownFiles } from '../../files/article-files.ts';
import { cacheName } from '../../files/cache-name.ts';
import { inEntries, readCheckedLines, writeCheckedLines } from '../../files/checked-lines.ts';
import { digestOfProgram } from '../../files/digest-contents.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Name } from '../../model/names.ts';
import type { ArticlePart } from '../../site/article-part.ts';
import { groupBy } from '../../site/group-by.ts';
import {
  ENTRY_PARTS,
  fromPartRows,
  type PartRows,
  type PlacelessPart,
  placePart,
  toPartRows,
} from './part-rows.ts';

/** The folders of `src` that decide what is kept of an article: a test holds that none is missing. */
export const PART_FOLDERS = [
  'build',
  'edtf',
  'files',
  'model',
  'names',
  'program',
  'related',
  'site',
  'text',
  'versions',
];

/** And the packages that they use. */
const PROGRAM = [...PART_FOLDERS, '../package-lock.json'];

/** The parts that are kept of one archive. */
export interface PartStore {
  readonly recall: (files: KnownFiles) => ArticlePart | null;
  /** How many entries could not be read. */
  readonly damaged: number;
  /** Keeps these parts and no others. Errors of the system are thrown. */
  readonly write: (parts: readonly ArticlePart[]) => Promise<void>;
}

/** The store is cut into so many files, by the first digit of the keys: one text more does not write all of them anew. */
const DIGITS = '0123456789abcdef';

/** Some parts, and what they were made by: of another program they may have another form. */
interface Entry extends PartRows<string> {
  readonly program: string;
}

/** A digest of all that parts are made from beside the articles. */
export function partsProgram(runtime: string, names: readonly Name[]): string {
  return digestOfProgram(PROGRAM, runtime, names);
}

/** Where all is kept that builds know of an archive's articles. @param articlesDir its `content/articles` */
export function partsFolder(cacheDir: string, articlesDir: string): string {
  return path.join(cacheDir, `parts-${cacheName(articlesDir)}`);
}

/** Opens the store of an archive. @param articlesDir its `content/articles` @param program see `partsProgram` */
export async function openPartStore(
  cacheDir: string,
  articlesDir: string,
  program: string,
): Promise<PartStore> {
  const folder = partsFolder(cacheDir, articlesDir);
  const fileOf = (digit: string) => path.join(folder, `${digit}.jsonl`);
  const known = new Map<string, PlacelessPart>();
  /** Parts of the files that are whole. */
  const counted = new Map<string, number>();
  const keys = new Map<KnownFiles, string>();
  const keyOf = (files: KnownFiles) => {
    const { markdown, record } = files.sha256;
    const key = keys.get(files) ?? sha256(`${markdown} ${record}`);
    keys.set(files, key);
    return key;
  };
  let damaged = 0;
  for (const digit of DIGITS) {
    const lines = await readCheckedLines(fileOf(digit));
    damaged += lines.damaged;
    const before = known.size;
    // A whole line is ours, and holds what was put into it.
    for (const entry of lines.entries as (Entry | null)[])
      for (const { key, part } of entry?.program === program ? fromPartRows(entry) : []) known.set(key, part);
    if (lines.damaged === 0) counted.set(digit, known.size - before);
  }
  return {
    damaged,
    recall(files) {
      const part = known.get(keyOf(files));
      return part === undefined ? null : placePart(part, files);
    },
    async write(parts) {
      const keyed = groupBy(
        parts.map((part) => ({ key: keyOf(part.entry.files), part })),
        ({ key }) => key.slice(0, 1),
      );
      for (const digit of DIGITS) {
        const mine = keyed.get(digit) ?? [];
        const isKept = mine.length === counted.get(digit) && mine.every(({ key }) => known.has(key));
        if (isKept) continue;
        const entries = inEntries(mine, ENTRY_PARTS).map((held): Entry => ({ program, ...toPartRows(held) }));
        await writeCheckedLines(fileOf(digit), entries);
      }
    },
  };
}
