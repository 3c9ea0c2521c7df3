import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { GIVEN_NAMES } from '../../languages/given-names.ts';
import { type PersonLine, readPersonLine } from '../../lines/person-line.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { isInStory, storyOf } from './story-names.ts';

/** `- Jo Mill, Radio Norda -`, `/Jo Mill, Norda Observer/`: between signs, an outlet behind the name at most. */
const BETWEEN = /^(?<open>[-–—/(]\s?)(?<inner>[^/()]{4,60}?)\s?[-–—/)]$/u;

/** Longer lines say more than a name. */
const LONGEST = 80;

/**
 * Who wrote, on the first line behind the story: a name alone, `Jo Mill`, or between signs, `- Jo Mill, Radio Norda -`. Not somebody whom the story
 * names; not the first of several names, which are tags.
 */
export const closingLine: Rule = {
  id: 'byline/closing-line',
  find(document) {
    const { passages, afterProse, comments, view } = document;
    const line = afterProse < comments ? passages[afterProse] : undefined;
    if (line === undefined || line.isProse || line.text.length > LONGEST) return NOTHING;
    const found = readBetween(line.text) ?? readAlone(line.text, passages[afterProse + 1]?.text ?? '');
    if (found === null || isInStory(found.person, storyOf(document)) || isKnown(document, found.person.names))
      return NOTHING;
    const start = line.start + found.at;
    const span = { start, end: start + found.person.names.length };
    return {
      fields: [
        { field: 'byline', value: printedText(view, span.start, span.end), basis: 'stated', spans: [span] },
      ],
      labels: [{ label: 'byline', start: line.start, end: line.end }],
    };
  },
};

interface Found {
  readonly person: PersonLine;
  readonly at: number;
}

function readBetween(text: string): Found | null {
  const { open, inner } = BETWEEN.exec(text)?.groups ?? {};
  if (open === undefined || inner === undefined) return null;
  const [name = ''] = inner.split(/,\s/u);
  const person = readPersonLine(name);
  return person === null || person.names !== name ? null : { person, at: open.length };
}

function readAlone(text: string, next: string): Found | null {
  const person = readPersonLine(text);
  if (person === null || person.names !== text) return null;
  // Without capitals any two words look like a name.
  if (!person.isCased && !GIVEN_NAMES.has(text.split(' ')[0] ?? '')) return null;
  return readPersonLine(next) === null ? { person, at: 0 } : null;
}

/** Whether a profile has the words for an outlet's name. */
function isKnown({ outlets }: Document, names: string): boolean {
  return outlets.known(names) !== null;
}
