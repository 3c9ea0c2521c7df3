// The words of an index as Pagefind has written it, one after the other, each with the pages whose text holds it: what its
// parts say of places is handed on as it stands. What they say of metadata is passed over: the search has these of its own.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { behindSignature } from '../pagefind-file.ts';
import { CborReader } from './cbor-reader.ts';

/** The pages that hold a word, as columns: an archive has millions. */
export interface HeldPages {
  /** Of the part that all of it stands in. */
  readonly bytes: Buffer;
  /** Of the pages in the joined index. */
  readonly numbers: number[];
  /** Where the places in each page begin and end in the bytes. */
  readonly from: number[];
  readonly to: number[];
  /** How much these pages count towards the size of a part: one for each place, and one for each page. */
  readonly weight: number;
}

/** A word of an index. */
export interface IndexWord {
  /** Its bytes in UTF-8, each as one character: words stand in the order of these. */
  readonly word: string;
  readonly held: HeldPages;
  /** Other ways in which it is spelled, with accents and the like, see `word`. */
  readonly variants: readonly { readonly form: string; readonly held: HeldPages }[];
}

/**
 * Reads the words of an index, in their order, one part in memory at a time.
 * @param files its parts
 * @param numberOf the number in the joined index of each page, by its number in this one; null where that holds it not
 * Throws where a part is not what Pagefind writes
 */
export function* readIndexWords(
  files: readonly string[],
  numberOf: readonly (number | null)[],
): Generator<IndexWord, undefined> {
  for (const file of files) {
    const reader = new CborReader(Buffer.from(behindSignature(gunzipSync(readFileSync(file)))));
    reader.list();
    for (let words = reader.list(); words > 0; words -= 1) {
      reader.list();
      const word = reader.latin1();
      const held = readPages(reader, numberOf);
      const variants = Array.from({ length: reader.list() }, () => {
        reader.list();
        return { form: reader.latin1(), held: readPages(reader, numberOf) };
      });
      if (held.weight > 0 || variants.some((variant) => variant.held.weight > 0))
        yield { word, held, variants };
    }
    if (reader.at !== reader.bytes.length)
      throw new Error(`Cannot read \`${file}\` to its end, byte ${reader.at} of ${reader.bytes.length}`);
  }
}

/** Each page is given as the difference to the one before it, with the places in its text and those in its metadata. */
function readPages(reader: CborReader, numberOf: readonly (number | null)[]): HeldPages {
  const [numbers, from, to]: [number[], number[], number[]] = [[], [], []];
  let page = 0;
  let weight = 0;
  for (let left = reader.list(); left > 0; left -= 1) {
    reader.list();
    page += reader.number();
    const [start, places, end] = [reader.at, reader.passIntegers(), reader.at];
    reader.passIntegers();
    const number = numberOf[page];
    if (number === undefined) throw new Error(`Cannot find page ${page} among ${numberOf.length}`);
    if (places === 0 || number === null) continue;
    numbers.push(number);
    from.push(start);
    to.push(end);
    weight += places + 1;
  }
  return { bytes: reader.bytes, numbers, from, to, weight };
}
