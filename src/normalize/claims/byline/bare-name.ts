import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { isByline, isOpener } from '../../lines/byline-line.ts';
import { isKnownPlace } from '../../lines/datelines/printed-dateline.ts';
import type { Line } from '../../lines/lines.ts';
import { ROLE_WORD } from '../../lines/names.ts';
import { type PersonLine, readPersonLine, WHEN } from '../../lines/person-line.ts';
import { countWords } from '../../lines/prose.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { isInStory, type Story, storyOf } from './story-names.ts';

/** How far below the headline a name may stand, and how far behind the first running text, in lines. */
const [REACH, BEHIND] = [24, 6];

/** A line of so many words above a name is a headline or a standfirst. */
const LONG_LINE = 5;

/** A line that says what somebody is has so many characters. */
const ROLE_LINE = 60;

/** A day may stand so many lines from the name: a place or a second name comes between. */
const NEAR = 2;

/**
 * A name alone on a line of the story's head, without a word before it: `Joan Petty`, `JOAN PETTY, Transport
 * Correspondent`, `Joan Petty | 17 May 2021`. It needs a second sign: what she is stands behind it; or a
 * day stands on its line or close to it; or it stands right below headline or standfirst, or right above
 * the story. Not a place, a section or an outlet; nobody whom the story itself names.
 */
export const bareName: Rule = {
  id: 'byline/bare-name',
  find(document) {
    const head = headLines(document);
    let story: Story | null = null;
    for (const [index, line] of head.entries()) {
      const person = line.isProse || isByline(line.text) ? null : readPersonLine(line.text);
      if (person === null || !isPlaced(document, head, index, person)) continue;
      story ??= storyOf(document);
      if (isInStory(person, story) || isInCredit(person.names, line, head)) continue;
      const [start, end] = [line.from + line.lead, line.from + line.lead + person.names.length];
      return {
        fields: [
          {
            field: 'byline',
            value: printedText(document.view, start, end),
            basis: 'stated',
            spans: [{ start, end }],
          },
        ],
        // A city before the name is the dateline's.
        labels: [
          {
            label: 'byline',
            start: line.isBehindCity ? start : line.from,
            end: person.isDated ? end : line.to,
          },
        ],
      };
    }
    return NOTHING;
  },
};

/** A line of the head: its text without the marks of lists, and whether it belongs to running text. */
interface HeadLine extends Pick<Line, 'from' | 'to' | 'text'> {
  /** So many characters before the text belong to the marks of a link, or to a city and its colon. */
  readonly lead: number;
  readonly isBehindCity: boolean;
  readonly isProse: boolean;
  readonly isBelowHeadline: boolean;
  /** Whether it stands behind the first running text, which may be a standfirst. */
  readonly isBehind: boolean;
}

/** The lines from the headline, or the beginning, to a few behind the first running text. */
function headLines({ headline, lines, passages, firstProse, roles }: Document): readonly HeadLine[] {
  const first = passages[headline?.at ?? 0]?.lines[0]?.index ?? 0;
  const proseAt = passages[firstProse]?.start ?? 0;
  const prose = new Set<number>();
  const from = headline?.at ?? 0;
  const until = Math.min(passages.length, firstProse + BEHIND);
  for (const [at, passage] of passages.slice(from, until).entries())
    if (passage.isProse || roles[from + at] === 'caption' || roles[from + at] === 'related')
      for (const { index } of passage.lines) prose.add(index);
  const last = Math.min(lines.length, first + REACH + REACH);
  const found: HeadLine[] = [];
  let behind = 0;
  for (const line of lines.slice(first, last)) {
    if (line.isBlank) continue;
    const isBehind = line.from > proseAt;
    if (isBehind) behind += 1;
    if (behind > BEHIND || found.length > REACH) break;
    found.push({
      from: line.from,
      to: line.to,
      ...withoutLead(line.text),
      isProse: prose.has(line.index) || (headline !== null && line.from < headline.end),
      isBelowHeadline: headline !== null && line.from >= headline.end,
      isBehind,
    });
  }
  return found;
}

/** `[Joan Petty](https://…)`, a linked name; `نواكشوط: [محمد …](…)`, a city before it. */
const LEAD = /^(?:[\p{L}\p{M}]{3,20}:\s)?\[(?=\p{L})/u;

/** `نواكشوط: محمد …`, as Arabic papers print a city before the name. */
const CITY = /^[\p{Script=Arabic}]{3,14}(?:\s[\p{Script=Arabic}]{3,14})?:\s(?=\p{L})/u;

/** A line without the marks of a link or a city before its first name. */
function withoutLead(text: string): Pick<HeadLine, 'lead' | 'isBehindCity' | 'text'> {
  const link = text.length <= 300 ? LEAD.exec(text)?.[0] : undefined;
  const target = link === undefined ? -1 : text.indexOf('](', link.length);
  if (link !== undefined && target > 0 && /\)$/u.test(text))
    return {
      lead: link.length,
      isBehindCity: /^[^[]*:\s/u.test(link),
      text: text.slice(link.length, target),
    };
  const city = text.length <= 80 ? CITY.exec(text)?.[0] : undefined;
  return city === undefined
    ? { lead: 0, isBehindCity: false, text }
    : { lead: city.length, isBehindCity: true, text: text.slice(city.length) };
}

/** Whether something else than the words says that a line of the head names its author. */
function isPlaced(
  { headline, conversation }: Document,
  head: readonly HeadLine[],
  index: number,
  person: PersonLine,
): boolean {
  const line = head[index];
  if (line === undefined) return false;
  const [above, below] = [head[index - 1], head[index + 1]];
  if (person.isDated || (above !== undefined && isOpener(above.text))) return true;
  const near = person.isCased ? NEAR : 1;
  if (!person.isCased && line.isBehind) return false;
  const isDated = head
    .slice(Math.max(0, index - near), index + near + 1)
    .some(({ text, isProse }) => !isProse && isWhen(text));
  const isAboveRole = below !== undefined && below.text.length <= ROLE_LINE && ROLE_WORD.test(below.text);
  if (isDated || ((person.hasRole || isAboveRole) && line.isBelowHeadline)) return true;
  if (headline === null || conversation !== null || line.isBehind || !line.isBelowHeadline) return false;
  // A city on the next line, and the story below it.
  if (below !== undefined && person.isCased && isKnownPlace(below.text) && head[index + 2]?.isProse === true)
    return true;
  const isBelowLong = above !== undefined && countWords(above.text) >= LONG_LINE;
  const isAboveStory = below?.isProse === true;
  return headline.by === 'place' ? isBelowLong : isBelowLong || (person.isCased && isAboveStory);
}

/** Whether a picture's credit near by has the same words: what the picture shows. */
function isInCredit(names: string, own: HeadLine, head: readonly HeadLine[]): boolean {
  return head.some(({ from, text }) => from !== own.from && /^©/u.test(text) && text.includes(names));
}

/** A day, or a clock time, on a short line. */
function isWhen(text: string): boolean {
  return text.length <= 120 && WHEN.test(text);
}
