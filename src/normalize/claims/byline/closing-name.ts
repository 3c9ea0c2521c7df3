import { printedText } from '../../decode/printed.ts';
import { hasOutletNoun } from '../../outlets/outlet-name.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { readPersonLine } from './person-line.ts';

/** `【河野里美】`: a Japanese name of three to five signs; two are an agency's. */
const HAN = /[。」]【(?<name>[\p{Script=Han}]{3,5})】$/u;

/** `(Joan Petty)`, `（记者 …）` behind the last sentence. */
const LATIN = /[.!?"'»”]\s\((?<name>\p{Lu}[^()\d/]{4,40})\)$/u;

/**
 * A name in brackets behind the last sentence of the story: `… since the morning. (Joan Petty)`. Not an
 * agency's, `(Europa Press)`, and nobody else's whom the last paragraph names.
 */
export const closingName: Rule = {
  id: 'byline/closing-name',
  find({ view, passages, firstProse, afterProse, comments, outlets }) {
    if (afterProse <= firstProse) return NOTHING;
    // The bracket may hide the stop that makes its paragraph running text.
    for (const last of passages.slice(afterProse - 1, Math.min(afterProse + 1, comments)).toReversed()) {
      const tail = last.text.slice(-60);
      const name = HAN.exec(tail)?.groups?.name ?? toPerson(LATIN.exec(tail)?.groups?.name);
      if (name === undefined || hasOutletNoun(name) || outlets.byName(name) !== null) continue;
      const start = last.start + last.text.lastIndexOf(name);
      const end = start + name.length;
      return {
        fields: [
          { field: 'byline', value: printedText(view, start, end), basis: 'stated', spans: [{ start, end }] },
        ],
        labels: [{ label: 'byline', start: start - 1, end: end + 1 }],
      };
    }
    return NOTHING;
  },
};

/** A name and nothing else. */
function toPerson(text: string | undefined): string | undefined {
  return text !== undefined && readPersonLine(text)?.names === text ? text : undefined;
}
