import type { Passage } from '../blocks/passages.ts';
import { toComparable } from '../lines/comparable.ts';
import { hasOutletNoun, nounWeight } from '../lines/outlet-name.ts';
import { countWords } from '../lines/prose.ts';
import { EMPHASIS, PRINTED_DAY } from './headline-line.ts';
import type { Reading } from './reading.ts';

/** A site's name has no more words. */
const SITE_WORDS = 6;

/** A headline has so many words at least before what stands behind it. */
const LEAST_BEFORE = 3;

/** What parts a headline from the site's name. */
const DIVIDER = /\s+(?:[|–—:»·-]|::)\s+/gu;

/** An address behind a headline, with whose it is; the sign by which wires close a line. */
const ADDRESS_BEHIND = /\s+https?:\/\/\S{3,200}(?:\s+via\s+@\w{1,30})?$/u;
const WIRE_SIGN = /\s*=$/u;

/** Which part of a split page, or of several in print: `(1/2)`, `(2 von 3)`, `– Page 1 of 3`. */
const PART =
  /\s+(?:[([]\s?(?<part>\d{1,2})\s?(?:\/|of|von|de|di|van|av|af|sur|из|z|ze)\s?(?<parts>\d{1,2})\s?[)\]]|[–—|-]\s(?:page|seite|página|pagina|side|sida|strona|strana|страница)\s\d{1,2}(?:\s?(?:\/|of|von|de|di|van|av|af|sur|из|z|ze)\s?\d{1,2})?)$/iu;

/** Whether what stands behind a headline counts the parts of its story. */
export function isPartOfStory(text: string): boolean {
  return text.length <= 24 && PART.test(` ${text}`);
}

/** What closes an element, or a run of characters, of a page's own code. */
const CLOSING = /(?:\]\]>|<\/[a-z][a-z0-9]{0,9}>|(?:\[\/[a-z0-9]{1,9}\]){1,4})$/iu;

/** In brackets behind a headline: the host or the outlet that it was taken from. */
const TAKEN_FROM = /\s\((?<name>[^()]{2,40})\)$/u;
const HOST = /^(?:[a-z\d-]+\.)*[A-Za-z][A-Za-z\d-]{2,}\.[a-z]{2,}$/u;

/** Whether a name beside a headline is a site's own: its host. */
export function isHost(name: string): boolean {
  return HOST.test(name);
}

/** Where in its line a headline ends, if something stands behind it there: a site's name, an address, a sign; else null. */
export function findTail(passage: Passage, readings: readonly Reading[]): number | null {
  const { start, text } = passage;
  const sign = ADDRESS_BEHIND.exec(text) ?? WIRE_SIGN.exec(text) ?? CLOSING.exec(text);
  if (sign !== null && countWords(text.slice(0, sign.index)) >= LEAST_BEFORE) return start + sign.index;
  const part = PART.exec(text);
  const isPart = part !== null && Number(part.groups?.part ?? 1) <= Number(part.groups?.parts ?? 99);
  if (isPart && countWords(text.slice(0, part.index)) >= LEAST_BEFORE) return start + part.index;
  const mark = EMPHASIS.exec(text)?.groups?.mark ?? '';
  if (mark !== '' && text.endsWith(mark)) return passage.end - mark.length;
  const taken = TAKEN_FROM.exec(text);
  const name = taken?.groups?.name ?? '';
  if (taken !== null && (HOST.test(name) || nounWeight(name) === 2)) return start + taken.index;
  return findSite(passage, readings);
}

/** What browsers show behind a headline: its section and the site, set by strokes. */
const STROKE = /\s[|｜]\s/gu;

/** A section's or a site's name behind a stroke has no more words, where the headline has so many. */
const STROKED = { behind: 4, before: 5 };

/** Where sections and sites begin that strokes part from a headline: `Grain prices rise again this week | Business | The Grain`. */
function findStroked(text: string): number | null {
  const strokes = [...text.matchAll(STROKE)];
  const at = strokes[0]?.index;
  if (at === undefined || countWords(text.slice(0, at)) < STROKED.before) return null;
  const pieces = text.slice(at + 1).split(STROKE);
  return pieces.every((piece) => countWords(piece) <= STROKED.behind) ? at : null;
}

/** A page's title has no more characters. */
const LONGEST_TITLE = 300;

/** Where the site's name begins that a page's title ends with, if the page prints it elsewhere, too, or its form tells. */
function findSite({ start, text }: Passage, readings: readonly Reading[]): number | null {
  const stroked = findStroked(text);
  if (stroked !== null) return start + stroked;
  const divider = [...text.matchAll(DIVIDER)].at(-1);
  if (divider === undefined || countWords(text.slice(0, divider.index)) < LEAST_BEFORE) return null;
  const name = text.slice(divider.index + divider[0].length);
  if (countWords(name) > SITE_WORDS) return null;
  const key = toComparable(name);
  // A browser prints the page's title, which its site's name closes, behind the day of printing.
  const isSite =
    hasOutletNoun(name) ||
    HOST.test(name) ||
    (text.length <= LONGEST_TITLE && PRINTED_DAY.test(text)) ||
    readings.some(({ comparable }) => comparable === key);
  return isSite ? start + divider.index : null;
}
