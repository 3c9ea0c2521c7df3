import { type FurnitureKind, isWholePhrase } from '../lines/furniture-words.ts';
import { countWords } from '../lines/prose.ts';

/** Kinds whose words open sentences as well: `Mehr zum Thema sagte der Richter nicht.` */
const IN_SENTENCES: ReadonlySet<FurnitureKind> = new Set([
  'related',
  'mostRead',
  'advertisement',
  'share',
  'tags',
]);

/** A sentence that begins as a line of furniture does has so many words. */
const SENTENCE_WORDS = 5;

/** Whether a line only begins as furniture does and is a sentence with its stop. */
export function isToldSentence(text: string, comparable: string, kind: FurnitureKind): boolean {
  return (
    IN_SENTENCES.has(kind) &&
    /[\p{L}\p{N}]\.["'»”’)]?$/u.test(text) &&
    !/[:：|]/u.test(text) &&
    countWords(text) >= SENTENCE_WORDS &&
    !isWholePhrase(comparable)
  );
}
