// Words that stand in so many texts that the index's part with all their places weighs more than a page of results.
import { sha256 } from '../files/sha256.ts';
import { toTextWords } from './client/engine/find-in-text.ts';
import { shownText } from './client/engine/shown-text.ts';
import { pageOf } from './indexed-pages.ts';
import type { IndexedTexts } from './kept-index.ts';
import type { IndexedPage } from './table/build-table.ts';
import type { FrequentWord } from './table/search-table.ts';

/** Words that were found, and in which texts. */
export interface FrequentWords {
  /** Changes with the texts that were looked into. */
  readonly sample: string;
  /** The most frequent first. */
  readonly words: readonly FrequentWord[];
}

/**
 * Texts that are looked into: enough to tell a third of all from a quarter. Those with the first ids, which are digests, are
 * any texts; and few of them are others once some texts have come.
 */
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
 * @param read gives a page's file, decompressed
 * @param known what was found before: where the same texts would be looked into, they need not be
 */
export function findFrequentWords(
  pages: IndexedTexts,
  read: (page: IndexedPage) => Uint8Array,
  known: FrequentWords | null,
): FrequentWords {
  const isSmall = pages.size < SMALLEST_ARCHIVE;
  const sample = isSmall ? [] : [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, SAMPLE);
  const key = sha256(sample.map(([id, { digest }]) => `${id} ${digest}`).join('\n'));
  return known?.sample === key
    ? known
    : { sample: key, words: frequentIn(sample.map(([, page]) => read(page))) };
}

function frequentIn(sample: readonly Uint8Array[]): readonly FrequentWord[] {
  const counts = new Map<string, number>();
  const vocabulary = new Set<string>();
  for (const bytes of sample) {
    for (const word of new Set(toTextWords(shownText(pageOf(bytes).content)).folded)) {
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
