import { edgePassages } from '../../document.ts';
import type { Rule } from '../claim.ts';

/** `Quill, Ada. Valley Courier [Larne] 14 Feb 2008: B.3.`: author, paper, its place, day and page, as databases cite. */
const CITATION =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}, [^.[\]]{2,60}\.\s)?[^[\]]{3,80} \[[^\]]{2,60}\] (?:\p{L}{3,10}\.? )?\d{1,2} (?:\p{L}{3,10}\.? )?\d{4}(?:: [\w.-]{1,12})?\.?$/u;

/** The line in which a database cites the text that it prints. Not a sentence with a bracket and a day in it. */
export const citationLine: Rule = {
  id: 'furniture/citation-line',
  find(document) {
    const { passages, firstProse } = document;
    const lines = [...edgePassages(document), ...passages.slice(firstProse, firstProse + 1)];
    const cited = lines.filter(({ text }) => text.length <= 240 && CITATION.test(text));
    return { labels: cited.map(({ start, end }) => ({ label: 'identifier', start, end })) };
  },
};
