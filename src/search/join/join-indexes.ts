// Cuts of an archive, indexed each by itself, made one index: a search then loads one list of parts and one part for each
// word, however many processes indexed. Pages and parts are numbered, in folders named by all that the index holds:
// Pagefind's own names are hashes, which weigh more than all else that a search has to know of a text at first.
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
export interface IndexToJoin {
  /** Folders in which Pagefind has written an index of a cut each. */
  readonly cutDirs: readonly string[];
  /** Folder of the first index of the site. */
  readonly bundleDir: string;
  /** Which of the site's indexes it is. */
  readonly index: number;
  /** What it has to hold: digests by article id, in the order in which their pages are numbered. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Digits of the folders' names: they change when anything in the index does. */
const DIGITS = 10;
/** Pagefind would weigh hits by the words of their pages; the search weighs them itself. */
const WORDS = 1;

/**
 * Joins the indexes of cuts. The bytes are the same, whatever the cuts.
 * @returns where each text stands; fewer than there are where the cuts do not hold them all once. Throws where one cannot be read
 */
export async function joinIndexes({ cutDirs, bundleDir, index, texts }: IndexToJoin): Promise<IndexedTexts> {
  const cuts = await Promise.all(cutDirs.map(readCut));
  const [first] = cuts;
  const numbers = new Map([...texts.keys()].map((id, number) => [id, number]));
  const numbersOf = cuts.map(({ pages }) => pages.map(({ id }) => numbers.get(id)));
  const held = numbersOf.flat();
  const isWhole =
    held.length === texts.size && new Set(held).size === texts.size && !held.includes(undefined);
  if (first === undefined || !isWhole) return new Map();

  const inBundle = (folder: string) => path.join(bundleDir, folder);
  const partsDir = inBundle(partsPath(index));
  const pagesDir = inBundle(pagesPath(index));
  const newParts = path.join(partsDir, 'new');
  mkdirSync(newParts, { recursive: true });
  const words = cuts.map(({ parts }, at) =>
    readIndexWords(
      parts,
      (numbersOf[at] ?? []).map((number) => number ?? 0),
    ),
  );
  const { parts, digest } = await writeParts(joinWords(words), newParts);
  const folder = createHash('sha256')
    .update(digest)
    .update(JSON.stringify([...texts]))
    .digest('hex')
    .slice(0, DIGITS);
  renameSync(newParts, path.join(partsDir, folder));

  mkdirSync(path.join(pagesDir, folder), { recursive: true });
  const placed = new Map<string, IndexedText>();
  for (const { id, file } of cuts.flatMap(({ pages }) => pages)) {
    const page = `${folder}/${numbers.get(id)}`;
    renameSync(file, path.join(pagesDir, `${page}${PAGE_ENDING}`));
    placed.set(id, { index, page, digest: texts.get(id) ?? '' });
  }

  const metadata = writeCbor([
    first.version,
    [...texts.keys()].map((_, number) => [`${folder}/${number}`, WORDS, '']),
    parts.map(([from, to], at) => [from, to, `${folder}/${at}`]),
    [],
    [],
    fieldsOf(cuts),
  ]);
  await writeFile(inBundle(metadataPath(index, folder)), gzipSync(withSignature(metadata), { level: 9 }));
  await writeFile(
    path.join(inBundle(indexPath(index)), ENTRY_FILE),
    JSON.stringify(first.entry(folder, texts.size)),
  );
  return placed;
}

function fieldsOf(cuts: readonly CutIndex[]): readonly string[] {
  return [...new Set(cuts.flatMap(({ fields }) => fields))].sort();
}
