import type { Passage } from '../../blocks/passages.ts';
import type { Line } from '../../lines/lines.ts';
import type { LabelClaim, Rule } from '../claim.ts';

/** How far in a passage must stand, in columns, when the rest of the text stands at the margin. */
const LEAST_INDENT = 4;

/**
 * Passages set off by layout: each line begins with `>`, or all of it stands indented in a text that
 * otherwise does not. Quotation marks alone never make a quote, nor
 * does a `>` before most of the text.
 */
export const quote: Rule = {
  id: 'block-type/quote',
  find({ passages, comments }) {
    const article = passages.slice(0, comments);
    const angled = article.filter(({ lines }) => lines.every(({ text }) => text.startsWith('>')));
    const isMostlyAtMargin = article.filter((passage) => isIndented(passage)).length * 3 < article.length;
    const indented = isMostlyAtMargin
      ? article.filter((passage) => passage.isProse && passage.mark === null && isIndented(passage))
      : [];
    // A message that was quoted as a whole holds no quotes of its own.
    const isQuotedThroughout = angled.length * 2 > article.length;
    return {
      labels: angled.flatMap((passage) => passage.lines.map(toMark)),
      types: [...(isQuotedThroughout ? [] : angled), ...indented].map(({ start }) => ({
        type: 'quote',
        start,
      })),
    };
  },
};

function isIndented({ lines }: Passage): boolean {
  return lines.every(({ indent }) => indent >= LEAST_INDENT);
}

/** The `>` of a line, those of quotes within quotes included. */
function toMark({ from, text }: Line): LabelClaim {
  // Sought from the first other sign: marks may be millions, and an expression that has matched them all remembers each.
  const marks = text.slice(0, /[^>\s]/u.exec(text)?.index ?? text.length);
  return { label: 'layout', start: from, end: from + marks.trimEnd().length };
}
