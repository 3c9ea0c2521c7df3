import { contextOf } from '../../dates/date-context.ts';
import { isFullDay } from '../../dates/full-day.ts';
import { findNamedDates } from '../../dates/named-date.ts';
import { findDates } from '../../dates/read-date.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { basisOf } from './claim-dates.ts';
import { ISSUE } from './labels.ts';

/** A paper's own line is among its first. */
const LINES = 12;

/** Courts and offices number what they decide. */
const DECISION =
  /(?<!\p{L})(?:cases?|judgment|ruling|decision|decree|act|law|order|resolution|urteil|beschluss|az\.|arrêt|décret|loi|sentencia|decreto|ley|lei|sentenza|legge|дело|приговор|закон|указ|постановлени|приказ|قانون|قرار|مرسوم)(?!\p{L})/iu;

/** The number of the issue, which is no day: `číslo 11, listopad 2022`. */
const NUMBER = new RegExp(`(?:${ISSUE.source})\\d*`, 'giu');
const toSigns = (number: string): string => '#'.repeat(number.length);

/** `The Argus (Melbourne), Monday 17 May 1886, page 5`, `Газета № 23 (№ 3354) от 09.02.2006`: one day beside the number of its issue. */
export const masthead: Rule = {
  id: 'date/masthead',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const story = document.passages[document.firstProse]?.end ?? 0;
    for (const { text, from: start } of document.lines.slice(0, LINES)) {
      if (start > story || text.length > 160 || !ISSUE.test(text) || DECISION.test(text)) continue;
      const context = contextOf(document.language);
      const inProse = findDates(text, context);
      const found = (
        inProse.length > 0 ? inProse : findNamedDates(text.replace(NUMBER, toSigns), context)
      ).toSorted((a, b) => Number(b.calendar === 'gregorian') - Number(a.calendar === 'gregorian'));
      const [date, second] = found;
      if (date === undefined || !isFullDay(date.edtf)) continue;
      // The days of other calendars say the same; a second one of this calendar is another.
      if (second !== undefined && (second.calendar === 'gregorian') === (date.calendar === 'gregorian'))
        continue;
      const span = { start: start + date.start, end: start + date.end };
      fields.push({ field: 'date', value: date.edtf ?? '', basis: basisOf(date), spans: [span] });
      labels.push({ label: 'date', ...span });
    }
    return { fields, labels };
  },
};
