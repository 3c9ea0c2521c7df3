import { backPassages, frontPassages } from '../../document.ts';
import { isByline } from '../../lines/byline-line.ts';
import { toComparable } from '../../lines/comparable.ts';
import { readPersonLine, WHEN } from '../../lines/person-line.ts';
import { countWords } from '../../lines/prose.ts';
import { endsInStop } from '../../lines/sentence.ts';
import type { Rule } from '../claim.ts';

/** A banner is short. */
const LONGEST = 10;

/** An author's name above the story stands again in a box behind it: a byline, or a name above a day. */
function isSignature(text: string, below: string): boolean {
  return isByline(text) || (below.length <= 120 && WHEN.test(below) && readPersonLine(text)?.names === text);
}

/**
 * A short line printed before the story and again behind it: `Support SouthFront` … `Support SouthFront`.
 * Neither who wrote it nor the headline, which lists of other items print again.
 */
export const banner: Rule = {
  id: 'furniture/banner',
  find(document) {
    const [front, last] = [frontPassages(document), document.passages[document.afterProse]];
    // A sentence right behind the story is its last: a standfirst may say the same.
    const back = backPassages(document).filter(
      (passage) => passage.start !== last?.start || !endsInStop(passage.text),
    );
    const behind = new Set(back.map(({ text }) => toComparable(text)));
    const headline = document.passages[document.headline?.at ?? -1]?.start;
    const repeated = new Set(
      front
        .filter(({ text }, at) => !isSignature(text, front[at + 1]?.text ?? ''))
        .map(({ text }) => toComparable(text))
        .filter((text) => text !== '' && behind.has(text)),
    );
    const labels = [...front, ...back]
      .filter(({ text, start }) => start !== headline && repeated.has(toComparable(text)))
      .filter(({ text }) => countWords(text) <= LONGEST)
      .map(({ start, end }) => ({ label: 'promo' as const, start, end }));
    return { labels };
  },
};
