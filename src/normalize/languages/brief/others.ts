import type { BriefLexicon } from './brief-lexicon.ts';
import { OTHERS_FURNITURE } from './others-furniture.ts';
import { OTHERS_LABELS } from './others-labels.ts';

/** The cells of each line, up to the last that says something. */
const ROWS: readonly (readonly string[])[] = OTHERS_LABELS.split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('#').map((cell) => cell.trim()));

/** Their readers print and read numbers in either order. */
const NO_ORDER: ReadonlySet<string> = new Set(['bn', 'fil', 'mn', 'xh', 'zu']);

/** Their lexicons: how they label and sign, and what their pages print around a story. */
export const others: readonly BriefLexicon[] = [
  ...ROWS.map((cells): BriefLexicon => {
    const [
      code = '',
      published = '',
      date = '',
      otherDate = '',
      source = '',
      author = '',
      byline = '',
      at = '',
    ] = cells;
    return {
      code,
      numericOrder: NO_ORDER.has(code) ? null : 'day-first',
      labels: { published, date, otherDate, source, author },
      byline,
      dateWords: { at },
      ...furnitureOf(code),
    };
  }),
  // Of these the pages' words alone are known.
  ...OTHERS_FURNITURE.flatMap(([code]) =>
    ROWS.some(([known]) => known === code) ? [] : [{ code, numericOrder: null, ...furnitureOf(code) }],
  ),
];

function furnitureOf(of: string): Pick<BriefLexicon, 'furniture'> {
  const row = OTHERS_FURNITURE.find(([code]) => code === of);
  if (row === undefined) return {};
  const [, navigation, related, mostRead, share, comments] = row;
  return { furniture: { navigation, related, mostRead, share, comments } };
}
