import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PART_ENDING, withSignature } from '../pagefind-file.ts';
import { CborWriter } from './cbor-writer.ts';
import type { JoinedWord } from './join-words.ts';
import { writeWord } from './write-word.ts';

/** The words between which a part of an index holds all: the first bound is within, the second is that of the next part. */
export type PartBounds = readonly [from: string, to: string];

/** Parts of an index as they were written, numbered from 0. */
export interface WrittenParts {
  readonly parts: readonly PartBounds[];
  /** Of all their bytes. */
  readonly digest: string;
}

/**
 * Places of words in a part, about. A search loads a part for each word: with Pagefind's own 20,000 that is 31 kB, with these
 * 9 kB, and the list of parts, which each search loads first, grows by 8 kB in five thousand texts.
 */
const LARGEST = 4000;
/** Parts that are compressed and written at once. */
const AT_ONCE = 16;

const compress = promisify(gzip);

/** Writes words into numbered parts. @param folder an empty one */
export async function writeParts(words: Iterable<JoinedWord>, folder: string): Promise<WrittenParts> {
  const digest = createHash('sha256');
  const ends: { readonly first: string; readonly last: string }[] = [];
  const writing = new Set<Promise<void>>();
  for (const { first, last, bytes } of cutIntoParts(words)) {
    digest.update(bytes);
    const file = path.join(folder, `${ends.length}${PART_ENDING}`);
    ends.push({ first, last });
    const write = compress(withSignature(bytes))
      .then((compressed) => writeFile(file, compressed))
      .finally(() => writing.delete(write));
    writing.add(write);
    if (writing.size >= AT_ONCE) await Promise.race(writing);
  }
  await Promise.all(writing);
  const from = ends.map(({ first }, at) => bound(ends[at - 1]?.last ?? '', first));
  const parts = ends.map(({ last }, at): PartBounds => [from[at] ?? '', from[at + 1] ?? fromLatin1(last)]);
  return { parts, digest: digest.digest('hex') };
}

function* cutIntoParts(
  words: Iterable<JoinedWord>,
): Generator<{ readonly first: string; readonly last: string; readonly bytes: Buffer }, undefined> {
  const writer = new CborWriter();
  let [count, weight, first, last] = [0, 0, '', ''];
  const end = () => {
    const held = writer.take();
    writer.list(1);
    writer.list(count);
    const bytes = Buffer.concat([writer.take(), held]);
    [count, weight] = [0, 0];
    return { first, last, bytes };
  };
  for (const word of words) {
    if (count === 0) first = word.word;
    last = word.word;
    weight += writeWord(writer, word);
    count += 1;
    if (weight >= LARGEST) yield end();
  }
  if (count > 0) yield end();
}

/** The shortest beginning of a word that stands behind another word, both see `IndexWord`. */
function bound(before: string, word: string): string {
  const [a, b] = [before, word].map((each) => [...fromLatin1(each)]);
  const differs = (b ?? []).findIndex((character, at) => character !== a?.[at]);
  return (b ?? []).slice(0, differs + 1).join('');
}

function fromLatin1(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
