import { labelSet } from '../../blocks/label-words.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';

/** Names of one to five words, several joined by `and` or commas; what they are may follow a comma. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'-]*|al-\p{L}+|bin|ibn|van|von|de|da|der|den|la|el)){0,4}`;

const BY_LINE = new RegExp(`^(?:By|BY)\\s(?<names>${NAME}(?:(?:,|,?\\sand|\\s&)\\s${NAME}){0,3})$`, 'u');

/** Names and nothing else: `Jane Doe`, not `Jane Doe is a writer based in Beirut`. Any script. */
const NAMES_ONLY =
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'-]*(?:(?:,|,?\s(?:and|&))?\s(?:\p{Lu}|\p{Lo}|al-|bin\s|ibn\s|van\s|von\s|de\s|da\s|der\s|den\s|la\s|el\s)[\p{L}\p{M}.'-]*){0,11}$/u;

/** Labels of an author, as keys of words. */
export const AUTHOR_LABELS: ReadonlySet<string> = labelSet('author');

/** Whether a line is a byline and nothing else. */
export function isByline(text: string): boolean {
  return text.length <= 200 && BY_LINE.test(text);
}

/** `By Jane Doe` on a line of its own near the head of the page, or `Author: Jane Doe`. */
export const byLine: Rule = {
  id: 'byline/by-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const claim = (names: string, start: number, from: number, to: number) => {
      fields.push({
        field: 'byline',
        value: printedText(document.view, start, start + names.length),
        basis: 'stated',
        spans: [{ start, end: start + names.length }],
      });
      labels.push({ label: 'byline', start: from, end: to });
    };
    for (const { start, end, text } of near(document)) {
      const names = text.length > 200 ? undefined : BY_LINE.exec(text)?.groups?.names;
      if (names !== undefined) claim(names, start + text.lastIndexOf(names), start, end);
    }
    for (const cell of document.cells) {
      if (AUTHOR_LABELS.has(cell.label) && NAMES_ONLY.test(cell.value)) {
        claim(cell.value, cell.valueStart, cell.start, cell.end);
      }
    }
    return { fields, labels };
  },
};

/** The head of the page, and the passage behind the first running text (a standfirst may come first). */
function near({ passages, firstProse, comments }: Document) {
  return passages.slice(0, Math.min(firstProse + 2, comments));
}
