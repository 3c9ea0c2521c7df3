import { printedText } from '../../decode/printed.ts';
import { mayBePlace } from '../../lines/datelines/cased-signs.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** `DATELINE=NAIROBI`, `Dateline: Nairobi, Kenya` in the head of a script or an export. */
const FORM =
  /^["'\s]{0,4}(?:dateline|Dateline|DATELINE)["']?\s?[=:]\s*["']?(?<place>\p{Lu}[\p{L}\p{M} ,./'’()-]{2,60}?)["',]{0,2}$/u;

/** A head has so many lines. */
const LINES = 60;

/** A dateline that a label of its own names. */
export const labelledLine: Rule = {
  id: 'dateline/labelled-line',
  find({ lines, view }) {
    for (const { text, from, to } of lines.slice(0, LINES)) {
      const place = text.length > 120 ? undefined : FORM.exec(text)?.groups?.place;
      if (place === undefined || !mayBePlace(place)) continue;
      const start = from + text.lastIndexOf(place);
      const span = { start, end: start + place.length };
      return {
        fields: [
          {
            field: 'dateline',
            value: printedText(view, span.start, span.end),
            basis: 'stated',
            spans: [span],
          },
        ],
        labels: [{ label: 'dateline', start: from, end: to }],
      };
    }
    return NOTHING;
  },
};
