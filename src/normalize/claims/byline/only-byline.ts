import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { aroundDay } from '../../lines/around-day.ts';
import { isOpener, readByline } from '../../lines/byline-line.ts';
import { toComparable } from '../../lines/comparable.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { countWords } from '../../lines/prose.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A paragraph follows a byline within so many passages; teasers follow one another. */
const REACH = 6;

/** A text of so many passages is a page, if nothing else shows it. */
const PAGE = 80;

/** A paragraph of a story has so many words. */
const PARAGRAPH = 25;

interface Signature {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The only byline of a page whose head cannot be told from its menus: a line that a word opens, `Von Max Muster`, or
 * such a word alone above a name, with a paragraph close below. Where a page names two writers so, they are teasers'.
 */
export const onlyByline: Rule = {
  id: 'byline/only-byline',
  find(document) {
    const isLong = document.page !== null || document.passages.length >= PAGE;
    const found = isLong ? signatures(document) : [];
    const names = new Set(found.map(({ text }) => toComparable(text)));
    const [first] = found;
    if (first === undefined || names.size !== 1) return NOTHING;
    const span = { start: first.start, end: first.end };
    return {
      fields: [
        {
          field: 'byline',
          value: printedText(document.view, span.start, span.end),
          basis: 'stated',
          spans: [span],
        },
      ],
      labels: [{ label: 'byline', ...span }],
    };
  },
};

/** The bylines of a page with a paragraph below, in order. Linear. */
function signatures({ passages, roles, comments }: Document): readonly Signature[] {
  const isFollowed = (at: number) =>
    passages
      .slice(at + 1, Math.min(comments, at + 1 + REACH))
      .some(({ text, isProse }) => isProse && countWords(text) >= PARAGRAPH);
  return passages.slice(0, comments).flatMap(({ text, isProse, start }, at): readonly Signature[] => {
    if (isProse || text.length > 120 || roles[at] === 'related' || !isFollowed(at)) return [];
    const names = readByline(text, true) ?? readByline(aroundDay(text)?.before ?? '', true);
    if (names !== null)
      return [{ start: start + names.start, end: start + names.start + names.text.length, text: names.text }];
    const next = isOpener(text) ? passages[at + 1] : undefined;
    const person = next && readPersonLine(next.text);
    if (!next || !person) return [];
    return [{ start: next.start, end: next.start + person.names.length, text: person.names }];
  });
}
