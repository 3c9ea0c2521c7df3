// What one build leaves to the next of the indexes that it wrote: which texts they hold, and which files they are.
import { z } from 'zod';
import { pagePath } from './pagefind-file.ts';
import type { IndexedPage } from './table/build-table.ts';

/** A text as an index holds it. */
export interface IndexedText extends IndexedPage {
  /** Of the indexed part of its page, see `indexedPart`; empty where that is known to be another one. */
  readonly digest: string;
}

/** By article id. */
export type IndexedTexts = ReadonlyMap<string, IndexedText>;

/** The index of the archive, or the small one of what came since. */
export interface KeptIndex {
  /** How many indexes it is: very many texts stand in several. */
  readonly count: number;
  readonly texts: IndexedTexts;
  /** Its files beside those of texts, from the folder of the first index. */
  readonly files: readonly string[];
  /** Of all its files as published, see `stampsOf`; null where they are to be taken. */
  readonly stamps: string | null;
  /** Of what they hold; null as long as they are not published. */
  readonly contents: string | null;
}

/** All files of an index, from the site's root. */
export function filesOfIndex({ files, texts }: KeptIndex): readonly string[] {
  const pages = [...texts.values()].map(({ index, page }) => pagePath(index, page));
  return [...files, ...pages].map((file) => `pagefind/${file}`);
}

/** As JSON holds it: texts as lines, of which there may be a hundred thousand. */
export const keptIndexSchema = z
  .object({
    count: z.int(),
    texts: z.string(),
    files: z.array(z.string()),
    stamps: z.string(),
    contents: z.string(),
  })
  .transform((kept): KeptIndex => ({ ...kept, texts: readTexts(kept.texts) }));

/** What `keptIndexSchema` reads. */
export function writeKeptIndex(
  { count, texts, files }: KeptIndex,
  stamps: string,
  contents: string,
): z.input<typeof keptIndexSchema> {
  const lines = [...texts].map(([id, { index, page, digest }]) => `${id} ${index} ${page} ${digest}`);
  return { count, texts: lines.join('\n'), files: [...files], stamps, contents };
}

function readTexts(lines: string): IndexedTexts {
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [id = '', index, page = '', digest = ''] = line.split(' ');
        return [id, { index: Number(index), page, digest }];
      }),
  );
}
