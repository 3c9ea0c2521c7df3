import { toWordKey } from '../languages/word-key.ts';
import { isLabelWord } from '../lines/label-words.ts';
import type { Passage } from './passages.ts';

/** `Номер выпуска:  64`: a label of a few words, a colon and something behind it. */
const LABELLED = /^(?<label>\p{L}[\p{L}\p{M}'°./ -]{0,40}?)(?:\(\p{L}{1,3}\))?\s*[:：]\s*\S/u;

/** So many known labels make a block of them. */
const LEAST = 2;

/**
 * Where the block of labelled lines begins that runs on to `start`: databases print the publication and its day above the labelled headline,
 * which begins the head of a page. `start` itself where fewer than two known labels stand there, one below the other.
 */
export function startOfLabels(passages: readonly Passage[], start: number): number {
  let [first, known] = [start, 0];
  for (let index = start; index >= 0; index -= 1) {
    const { text = '', isProse = false } = passages[index] ?? {};
    const label = text.length > 160 || isProse ? undefined : LABELLED.exec(text)?.groups?.label;
    if (label === undefined) break;
    if (!isLabelWord(toWordKey(label))) continue;
    first = index;
    known += 1;
  }
  return known > LEAST ? first : start;
}
