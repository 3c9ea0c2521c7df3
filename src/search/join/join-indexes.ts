// Cuts of an archive, indexed each by itself, made one index, or a few where there are very many texts: a search then loads a
// list of parts and one part for each word, however many processes indexed. Pages and parts are numbered, in folders named by
// all that the index holds: Pagefind's own names are hashes, which weigh more than all else that a search has to know of a
// text at first.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeCbor } from '../cbor.ts';
import type { IndexedText, IndexedTexts } from '../kept-index.ts';
import {
  ENTRY_FILE,
  indexPath,
  metadataPath,
  PAGE_ENDING,
  pagesPath,
  partsPath,
  withSignature,
} from '../pagefind-file.ts';
import { readIndexWords } from './index-words.ts';
import { joinWords } from './join-words.ts';
import { type CutIndex, readCut } from './read-cut.ts';
import { writeParts } from './write-parts.ts';

/** What is joined, and where to. */
export interface IndexesToJoin {
  /** Folders in which Pagefind has written an index of a cut each. */
  readonly cutDirs: readonly string[];
  /** Folder of the first index of the site. */
  readonly bundleDir: string;
  /** Number of the first index that is written. */
  readonly first: number;
  /** What each of them has to hold: digests by article id, in the order in which their pages are numbered. */
  readonly runs: readonly ReadonlyMap<string, string>[];
}

/**
 * Joins the indexes of cuts. The bytes are the same, whatever the cuts.
 * @returns where each text stands; none where the cuts do not hold each of them once, and nothing else. Throws where one cannot be read
 */
export async function joinIndexes({ cutDirs, bundleDir, first, runs }: IndexesToJoin): Promise<IndexedTexts> {
  const cuts = await Promise.all(cutDirs.map(readCut));
  const held = cuts.flatMap(({ pages }) => pages.map(({ id }) => id));
  const asked = new Set(runs.flatMap((texts) => [...texts.keys()]));
  if (held.length !== asked.size || new Set(held).size !== asked.size || held.some((id) => !asked.has(id)))
    return new Map();
  const placed = new Map<string, IndexedText>();
  for (const [at, texts] of runs.entries()) {
    const folder = await joinRun(cuts, bundleDir, first + at, texts);
    let number = 0;
    for (const [id, digest] of texts) {
      placed.set(id, { index: first + at, page: `${folder}/${number}`, digest });
      number += 1;
    }
  }
  return placed;
}

/** Digits of the folders' names: they change when anything in the index does. */
const DIGITS = 10;
/** Pagefind would weigh hits by the words of their pages; the search weighs them itself. */
const WORDS = 1;

/** Writes one index of what cuts hold of some texts. @returns the name of its folders */
async function joinRun(
  all: readonly CutIndex[],
  bundleDir: string,
  index: number,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const numbers = new Map([...texts.keys()].map((id, number) => [id, number]));
  const cuts = all.filter(({ pages }) => pages.some(({ id }) => numbers.has(id)));
  const words = cuts.map(({ parts, pages }) =>
    readIndexWords(
      parts,
      pages.map(({ id }) => numbers.get(id) ?? null),
    ),
  );
  const partsDir = path.join(bundleDir, partsPath(index));
  const newParts = path.join(partsDir, 'new');
  mkdirSync(newParts, { recursive: true });
  const { parts, digest } = await writeParts(joinWords(words), newParts);
  const folder = createHash('sha256')
    .update(digest)
    .update(JSON.stringify([...texts]))
    .digest('hex')
    .slice(0, DIGITS);
  renameSync(newParts, path.join(partsDir, folder));

  const pagesDir = path.join(bundleDir, pagesPath(index), folder);
  mkdirSync(pagesDir, { recursive: true });
  for (const { id, file } of cuts.flatMap(({ pages }) => pages)) {
    const number = numbers.get(id);
    if (number !== undefined) renameSync(file, path.join(pagesDir, `${number}${PAGE_ENDING}`));
  }

  const [some] = cuts;
  const metadata = writeCbor([
    some?.version ?? '',
    [...texts.keys()].map((_, number) => [`${folder}/${number}`, WORDS, '']),
    parts.map(([from, to], at) => [from, to, `${folder}/${at}`]),
    [],
    [],
    [...new Set(cuts.flatMap(({ fields }) => fields))].sort(),
  ]);
  const file = path.join(bundleDir, metadataPath(index, folder));
  await writeFile(file, gzipSync(withSignature(metadata), { level: 9 }));
  const entry = JSON.stringify(some?.entry(folder, texts.size));
  await writeFile(path.join(bundleDir, indexPath(index), ENTRY_FILE), entry);
  return folder;
}
