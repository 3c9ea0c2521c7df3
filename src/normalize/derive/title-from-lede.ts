import type { Block } from '../../model/block.ts';
import { firstSentenceEnd } from '../lines/sentence.ts';
import { foldText } from '../text/fold-text.ts';
import { cutSentence } from './cut-sentence.ts';
import type { Derivation } from './derivation.ts';

/**
 * A title cut from the first sentence of the standfirst, or else of the first paragraph: whole where
 * it is short, else up to the end of a clause or phrase, and marked by `…`.
 *
 * Measured on 10,105 texts: the first sentence holds 54 % of a headline's words in its first 160
 * characters, 42 % in 110; the second sentence 30 %.
 */
export const titleFromLede: Derivation = {
  id: 'title/from-lede',
  derive({ document: { view, language }, blocks }) {
    const all = blocks.map(({ block }) => block);
    const lede =
      all.find(({ type }) => type === 'standfirst') ?? all.find(({ type }) => type === 'paragraph');
    if (lede === undefined) return null;
    const sentence = lede.text.slice(0, firstSentenceEnd(lede.text));
    const cut = cutSentence(sentence, language);
    if (cut === '') return null;
    const value = cut.length < sentence.length ? `${cut}…` : cut;
    return { field: 'title', value, basis: 'derived', spans: spansOf(view.raw, lede, cut.length) };
  },
};

/** The block's spans up to the raw character that ends the first `length` units of its text. */
function spansOf(raw: string, block: Block, length: number): Block['spans'] {
  const kept: { start: number; end: number }[] = [];
  let have = '';
  for (const { start, end } of block.spans) {
    const gap = kept.length > 0 && /\s/u.test(raw.slice(kept.at(-1)?.end, start)) ? ' ' : '';
    const rest = block.text.slice(have.length + gap.length, length);
    if (rest !== '' && start + rest.length <= end && raw.startsWith(rest, start)) {
      // Printed as it is kept: nothing to look for.
      kept.push({ start, end: start + rest.length });
      break;
    }
    const printed = raw.slice(start, end);
    const piece = gap + foldText(printed);
    if (have.length + piece.length < length) {
      kept.push({ start, end });
      have += piece;
      continue;
    }
    kept.push({ start, end: start + rawLength(printed, length - have.length - gap.length) });
    break;
  }
  return kept;
}

/** How many raw units fold to at least `length` units: the least such number, by halving. */
function rawLength(raw: string, length: number): number {
  let [low, high] = [1, raw.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (foldText(raw.slice(0, middle)).length >= length) high = middle;
    else low = middle + 1;
  }
  return low;
}
