import { findDates } from '../dates/read-date.ts';
import { countWords } from './prose.ts';

/** The head of a sheet has no more characters, and its paper's name or section no more words. */
const [LONGEST, MOST_WORDS] = [90, 6];

const YEAR = /(?<!\d)(?:1[3-9]|20)\d\d(?!\d)/u;

/** Behind its day: a clock time, the number of a page. */
const BEHIND_DAY =
  /^[\s,.]*(?:\p{L}{1,3}\s)?(?:\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?|h|Uhr)?)?[\s,|·–—-]*(?:\p{L}{1,8}\.?\s?)?\d{0,4}[\s|·–—-]*$/u;

/**
 * Whether a line is the head of a printed sheet: a few words – the paper's name, the section, a page – and a day with its year, and
 * nothing more. `Harbor Times Tuesday, 27 June 2023 11`, `4 LOCAL 12 May 2019`; not `On 12 May 2019 the council met`.
 */
export function isSheetHead(text: string): boolean {
  if (text.length > LONGEST || !YEAR.test(text)) return false;
  const day = findDates(text).at(-1);
  if (day === undefined || !/\d{4}-\d\d/u.test(day.edtf ?? '')) return false;
  return countWords(text.slice(0, day.start)) <= MOST_WORDS && BEHIND_DAY.test(text.slice(day.end));
}
