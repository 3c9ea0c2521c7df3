import { isPublishable } from '../../dates/date-line.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { aroundDay } from '../../lines/around-day.ts';
import { isOpener, readByline } from '../../lines/byline-line.ts';
import type { Line } from '../../lines/lines.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { type Findings, NOTHING, type Rule } from '../claim.ts';
import { bareDatesOf } from '../date/bare-dates.ts';
import { labelledDatesOf } from '../date/labelled-dates.ts';
import { isInStory, storyOf } from './story-names.ts';

/** Where a name stands in the view. */
interface NameAt {
  readonly start: number;
  readonly text: string;
}

/**
 * Who is named on the line of the day of publication, or on the next one above or below it: `Jane DoePublished Jul 17,
 * 2024`, `28. April 2024, 14:26 Uhr, Max Muster`. Not whom the story names, a section, an outlet.
 */
export const besideDay: Rule = {
  id: 'byline/beside-day',
  find(document) {
    const days = [...labelledDatesOf(document), ...bareDatesOf(document)].filter(({ line }) =>
      isPublishable(line.date.edtf),
    );
    if (days.length === 0) return NOTHING;
    const filled = document.lines.filter(({ isBlank }) => !isBlank);
    for (const { at } of days) {
      const index = filled.findIndex(({ from, to }) => from <= at && at <= to);
      const line = filled[index];
      const names = line && (onLine(line) ?? nextTo(document, filled, index));
      if (names && !isOfStory(document, names.text)) return toFindings(document, names);
    }
    return NOTHING;
  },
};

/** Before the day, or behind it. */
function onLine({ from, text }: Line): NameAt | null {
  const around = aroundDay(text);
  if (around === null) return null;
  const before = namesIn(around.before) ?? namesIn(around.before.split(/\s?[,|·•]\s/u, 1)[0] ?? '');
  if (before !== null) return { ...before, start: from + before.start };
  const lead = /^[\s,;|｜·•/–—-]+/u.exec(around.behind)?.[0].length ?? 0;
  const behind =
    lead === 0 ? null : (namesIn(around.behind.slice(lead)) ?? divided(around.behind.slice(lead)));
  return behind && { ...behind, start: from + around.behindAt + lead + behind.start };
}

/** The first of the cells behind a day, in scripts without capitals: `20:37 | يونس الخمليشي | 3 تعليقات`. */
function divided(text: string): NameAt | null {
  const [cell = '', ...others] = text.split(/\s+[|｜]\s+/u);
  const person = others.length > 0 ? readPersonLine(cell) : null;
  return person === null || person.isCased || person.names !== cell ? null : { start: 0, text: cell };
}

/** On the line above the day, or below it. */
function nextTo(document: Document, lines: readonly Line[], index: number): NameAt | null {
  // A word that opens a byline may stand alone between them.
  const opened = isOpener(lines[index + 1]?.text ?? '') ? lines[index + 2] : undefined;
  for (const line of [lines[index - 1], lines[index + 1], opened]) {
    if (line === undefined || isOpener(line.text) || isOfHeadline(document, line)) continue;
    const names = document.passages.some(({ start, isProse }) => isProse && start === line.from)
      ? null
      : namesIn(line.text);
    if (names !== null) return { ...names, start: line.from + names.start };
  }
  return null;
}

function isOfHeadline({ headline, passages }: Document, { from }: Line): boolean {
  return headline !== null && from >= (passages[headline.at]?.start ?? 0) && from < headline.end;
}

function namesIn(text: string): NameAt | null {
  const signed = readByline(text, true);
  if (signed !== null) return signed;
  const person = readPersonLine(text);
  return person === null || !person.isCased ? null : { start: 0, text: person.names };
}

function isOfStory(document: Document, names: string): boolean {
  return isInStory({ names, isCased: true }, storyOf(document));
}

function toFindings({ view }: Document, { start, text }: NameAt): Findings {
  const end = start + text.length;
  return {
    fields: [
      { field: 'byline', value: printedText(view, start, end), basis: 'stated', spans: [{ start, end }] },
    ],
    labels: [{ label: 'byline', start, end }],
  };
}
