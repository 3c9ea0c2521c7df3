import type { DateContext } from '../../dates/date-context.ts';
import { readDateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import { countWords } from '../../lines/prose.ts';
import { OTHER_ITEMS } from './head-roles.ts';
import { readMetaLine } from './meta-line.ts';
import type { PublicationLine } from './publication-line.ts';
import { readShortYear } from './short-year.ts';

/** A line of a head that holds a day has no more words, and below a standfirst it stands so close. */
const [MOST_WORDS, BELOW_STANDFIRST] = [14, 2];

/** Below a standfirst nothing but names stands before the day: `Von dpa 30.04.2024`, not `Verfügbar bis 30.04.2024`. */
const CAPITALS =
  /^(?:(?:[Vv]on|[Bb]y|par|por|di|door|av|af|le|am|dpa)\s)?(?:[^\p{Ll}\s]\S{0,30}[\s|,]{1,3}){0,6}$/u;

/**
 * The one day that short lines between a whole page's headline and its story print, or right above the headline or right below the standfirst,
 * whatever other words stand beside it: `Geschrieben am 15. April 2025 in Nachrichten`, `red. 27.04.2021 14:51`. None where they print two, none of
 * a caption, a teaser or a sentence, none that is labelled as another day.
 */
export function placedDay(document: Document, context: DateContext): readonly PublicationLine[] {
  const { page, headline, passages, roles, firstProse, view } = document;
  if (page === null || headline === null || headline.at >= firstProse) return [];
  const read = (text: string) => readDateLine(text, context);
  const readDay = (text: string) =>
    readMetaLine(text, context, true)?.line ?? readShortYear(text, view.text, read);
  const places = [
    ...passages
      .slice(headline.until, firstProse)
      .map((passage, index) => ({ passage, at: headline.until + index })),
    ...passages
      .slice(firstProse + 1, firstProse + 1 + BELOW_STANDFIRST)
      .map((passage, index) => ({ passage, at: firstProse + 1 + index })),
    ...passages
      .slice(Math.max(0, headline.at - 1), headline.at)
      .map((passage) => ({ passage, at: headline.at - 1 })),
  ];
  const found = places.flatMap(({ passage, at }) => {
    if (passage.isProse || OTHER_ITEMS.has(roles[at] ?? null) || countWords(passage.text) > MOST_WORDS)
      return [];
    return passage.lines.flatMap(({ text, from }) => {
      const line = /[.!?…]$/u.test(text) ? null : readDay(text);
      const isOwn = line !== null && (at < firstProse || CAPITALS.test(text.slice(0, line.start)));
      return line === null || !isOwn
        ? []
        : [{ start: from + line.start, end: from + line.end, at: from, line }];
    });
  });
  const days = new Set(found.map(({ line }) => line.date.edtf));
  return days.size === 1 ? found : [];
}
