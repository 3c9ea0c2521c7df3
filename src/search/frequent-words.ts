// Words that stand in so many texts that the index's part with all their places weighs more than a page of results.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toTextWords } from './client/engine/find-in-text.ts';
import { shownText } from './client/engine/shown-text.ts';
import { pageOf } from './indexed-pages.ts';
import { pagePath } from './pagefind-file.ts';
import type { IndexedPage } from './table/build-table.ts';
import type { FrequentWord } from './table/search-table.ts';

/** Texts that are looked into, evenly spread over the ids: enough to tell a third of all from a quarter. */
const SAMPLE = 400;
/** Share of the texts in which a word is frequent. */
const FREQUENT = 0.3;
/** Longer words have other forms, which the index takes for the same and a look at the text may not. */
const LONGEST = 4;
/** In a small archive no part of the index is large. */
const SMALLEST_ARCHIVE = 1000;

/**
 * Finds the short words that stand in a good part of an archive's texts.
 * @param pages by article id
 * @returns the most frequent first
 */
export async function findFrequentWords(
  siteDir: string,
  pages: ReadonlyMap<string, IndexedPage>,
): Promise<readonly FrequentWord[]> {
  if (pages.size < SMALLEST_ARCHIVE) return [];
  const ids = [...pages.keys()].sort();
  const step = Math.ceil(ids.length / SAMPLE);
  const sample = ids.filter((_, at) => at % step === 0);
  const counts = new Map<string, number>();
  const vocabulary = new Set<string>();
  for (const id of sample) {
    const { cut, page } = pages.get(id) ?? { cut: 0, page: '' };
    const file = path.join(siteDir, 'pagefind', pagePath(cut, page));
    const { content } = pageOf(gunzipSync(await readFile(file)));
    for (const word of new Set(toTextWords(shownText(content)).folded)) {
      vocabulary.add(word);
      if (word !== '' && word.length <= LONGEST) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, count]) => ({ word, share: Math.round((count / sample.length) * 100) / 100 }))
    .filter(({ word, share }) => share >= FREQUENT && !hasOtherForms(word, vocabulary))
    .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1));
}

/** Endings that the index's stemmer takes off short English words (Porter2). */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ings', 'ly'];

/**
 * Whether the archive prints a word that the index may take for a form of this one, as `its` of `it`, `being` of `be`: a
 * look at the texts would not find the very same texts as the index.
 */
function hasOtherForms(word: string, vocabulary: ReadonlySet<string>): boolean {
  const stems = [word, word.replace(/e$/u, '')];
  return ENDINGS.some(
    (ending) =>
      stems.some((stem) => vocabulary.has(`${stem}${ending}`)) ||
      (word.endsWith(ending) && vocabulary.has(word.slice(0, -ending.length))),
  );
}
