// The texts of the generated archive as its records hold them: what searches are held against.
import { BODY_BLOCK_TYPES } from '../../src/model/block.ts';
import { type CatalogueEntry, catalogueSchema } from '../../src/model/catalogue.ts';
import { recordSchema } from '../../src/model/record.ts';
import { readJson } from './read-json.ts';

/** A text to be found. */
export interface HeldText {
  readonly entry: CatalogueEntry;
  /** In lower case, without punctuation, one space between words. */
  readonly title: string;
  /** Title and body, the same way, with a space at both ends. */
  readonly all: string;
}

/** Reads all texts of a built site, in the order of its catalogue. */
export async function readHeldTexts(outputDir: string): Promise<readonly HeldText[]> {
  const { articles } = catalogueSchema.parse(await readJson(outputDir, 'data/articles.json'));
  return Promise.all(
    articles.map(async (entry) => {
      const { blocks } = recordSchema.parse(await readJson(outputDir, entry.record));
      const body = blocks
        .filter(({ type }) => BODY_BLOCK_TYPES.has(type) || type === 'standfirst' || type === 'caption')
        .map(({ text }) => text);
      const title = plain(entry.title ?? '');
      return { entry, title, all: ` ${title} ${plain(body.join(' '))} ` };
    }),
  );
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

/** Whether a text holds words side by side, as they are. */
export function holds({ all }: HeldText, words: string): boolean {
  return all.includes(` ${words} `);
}

/** How many texts hold each Latin word that has no other forms to speak of: letters alone, no common ending. */
export function countWords(texts: readonly HeldText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { all } of texts) {
    for (const word of new Set(all.match(/(?<= )[a-z]{6,}[abklmnoprtuvz](?= )/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that so many texts hold, the most frequent first, equal ones by the alphabet. */
export function wordsHeldBy(texts: readonly HeldText[], least: number, most: number): readonly string[] {
  return [...countWords(texts)]
    .filter(([, count]) => count >= least && count <= most)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}
