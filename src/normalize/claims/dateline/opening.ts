import { printedText } from '../../decode/printed.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The dateline that opens the story, in its first paragraph or on a line of its own before it:
 * `TEHRAN – …`. Its place, date and credit get their own labels.
 */
export const opening: Rule = {
  id: 'dateline/opening',
  find(document) {
    if (document.dateline === null) return NOTHING;
    const { at, dateline } = document.dateline;
    const { place, date, credit } = dateline;
    return {
      fields:
        place === null
          ? []
          : [
              {
                field: 'dateline',
                value: printedText(document.view, at + place.start, at + place.end),
                basis: 'stated',
                spans: [{ start: at + place.start, end: at + place.end }],
              },
            ],
      labels: [
        ...(date === null ? [] : [{ label: 'date' as const, start: at + date.start, end: at + date.end }]),
        ...(credit === null
          ? []
          : [{ label: 'source' as const, start: at + credit.start, end: at + credit.end }]),
        { label: 'dateline', start: at, end: at + dateline.end },
      ],
    };
  },
};
