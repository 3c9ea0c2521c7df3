import type { Rule } from '../claim.ts';
import { bareDateLines, labelledPublicationLines } from '../date/publication-lines.ts';

/** A full date of publication with a clock time behind it: `12 December 2021 - 21:22`. */
export const printedClock: Rule = {
  id: 'date-time/printed-clock',
  find(document) {
    const lines = [...labelledPublicationLines(document), ...bareDateLines(document)];
    return {
      fields: lines.flatMap(({ at, line: { dateTime, end } }) =>
        dateTime === null
          ? []
          : [{ field: 'dateTime', value: dateTime, basis: 'stated', spans: [{ start: at, end: at + end }] }],
      ),
    };
  },
};
