import { keepAnswers } from '../../text/keep-answers.ts';
import { toAlternatives } from '../dates/date-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { labelWords } from './label-words.ts';

/** A line whose glued pieces are set apart by spaces. */
export interface Unglued {
  readonly text: string;
  /** The offset in the printed line of an offset in `text`. */
  toPrinted(at: number): number;
  /** Whether a piece begins at this offset of `text` that the print glues to what stands before it. */
  isGlued(at: number): boolean;
}

/** Labels as they begin a piece: with a capital, or in capitals. */
const LABELS = toAlternatives(
  labelWords('published', 'firstPublished', 'otherDate').flatMap((label) => [
    label.charAt(0).toUpperCase() + label.slice(1),
    label.toUpperCase(),
    label.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  ]),
);

const MONTHS = toAlternatives(
  LEXICONS.filter(({ capitalMonths }) => capitalMonths).flatMap(({ months, shortMonths }) => [
    ...months.flat(),
    ...shortMonths.flat(),
  ]),
);

/** Between a day, its month and its year: a blank, and `de`, `of` and the like. */
const GAP = String.raw`\.?,?\s(?:\p{L}{2,3}\s)?`;

/** A year behind its month, its day or its stroke: `April 25, 2023`, `25 de abril de 2023`, `April 2023`, `25.04.2023`. */
const YEAR = String.raw`(?:\p{L}{3,12}\.?,?\s\d{1,2}(?:st|nd|rd|th)?,?\s|\d{1,2}(?:st|nd|rd|th|er|º)?${GAP}[\p{L}\p{M}]{2,16}${GAP}|(?:${MONTHS})\.?\s|\d[./-]\s?\d{1,2}[./-]\s?)(?:19|20|25)\d\d`;

/** A day with its year, of which no number stands first: `May 17, 2021`, `Senin, 17 Mei 2021`. */
const NAME_FIRST = String.raw`\p{Lu}[\p{L}\p{M}]{1,14}(?:\.?\s\d{1,2},?\s(?:19|20)\d\d|,?\s\d{1,2}${GAP}[\p{L}\p{M}]{2,16}${GAP}(?:19|20)\d\d|,?\s\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)`;

/** Zones and words that end a clock time. */
const CLOCK_END = String.raw`(?:Uhr|\d\s?[ap]\.?m\.?|\d{2}\s?(?:h|hs|ч|น\.?)|UTC|GMT|BST|CES?T|EES?T|E[SD]T|ET|IST|PKT|MSK|МСК|WIB|WITA)`;

/** Where a page that loses its markup glues two things: neither letters nor digits that belong together meet there. */
const SEAM = new RegExp(
  [
    // `Jane DoePublished Jul 17`, `GMT+2Last Updated`.
    `(?<=[\\p{Ll}\\d])(?=(?:${LABELS})(?!\\p{L}))`,
    // `Jane Doe24.04.2024`, `Opinion2024.03.31`.
    String.raw`(?<=\p{L}{2})(?=\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d|(?:19|20)\d\d[./-]\d\d[./-]\d\d)`,
    // `Jane Doe17 May 2021`, `Ana García17 de mayo de 2021`, `王小明2021年5月17日`.
    `(?<=[\\p{Ll}\\p{Lo}\\p{M}]{2})(?=\\d{1,2}(?:st|nd|rd|th|er|º)?${GAP}[\\p{L}\\p{M}]{2,16}${GAP}(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s?[年년])`,
    // `Ani WijayaSenin, 17 Mei 2021`.
    `(?<=\\p{Ll}{2})(?=${NAME_FIRST})`,
    // `Madrid-29/05/2025`.
    String.raw`(?<=\p{L}{2}[-–—])(?=\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)`,
    // `2 minute readApril 25`, `TimesNovember 21`.
    `(?<=\\p{Ll})(?=(?:${MONTHS})\\.?\\s\\d)`,
    // `28 20232:23 PM`, `30.01.202430. Januar 2024`, `2024Foto`.
    `(?<=${YEAR})(?=\\d|\\p{Lu}\\p{Ll}|(?![مءهـہھ年년])[\\p{Lo}\\p{Script=Georgian}][\\p{L}\\p{M}])`,
    // `17 May 2021, 14:30By Jane Doe`.
    String.raw`(?<=(?:19|20)\d\d.{1,12}\d[:.]\d\d)(?=\p{Lu}\p{Ll})`,
    // `14:59 UhrLesedauer`, `7:55 AM UTCUpdated`.
    `(?<=${CLOCK_END})(?=\\p{Lu}\\p{Ll}|\\p{Lo})`,
  ].join('|'),
  'uy',
);

/** Behind what every seam stands, and the letter or digit that every one stands before: a line has few such places. */
const MAY_BE_SEAM =
  /(?<=[\p{Ll}\d.])[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}]|(?<=\p{Lu})\p{Lu}(?=\p{Ll})|(?<=[\p{L}\p{M}–—-])\d|(?<=(?:19|20)\d\d)\d/gu;

/**
 * Sets apart what a page glues when its markup is taken away: `Jane DoePublished Jul 17, 2024, 11:21am`. For
 * lines of a head only, of a few hundred characters at most.
 */
export const unglue = keepAnswers((printed): Unglued => {
  const seams = findSeams(printed);
  let text = '';
  let from = 0;
  for (const seam of seams) {
    text += `${printed.slice(from, seam)} `;
    from = seam;
  }
  text += printed.slice(from);
  // The nth seam stands n spaces farther on.
  const starts = seams.map((seam, index) => seam + index + 1);
  return {
    text,
    toPrinted: (at) => at - starts.filter((start) => start <= at).length,
    isGlued: (at) => starts.includes(at),
  };
});

function findSeams(printed: string): readonly number[] {
  const seams: number[] = [];
  for (const { index } of printed.matchAll(MAY_BE_SEAM)) {
    SEAM.lastIndex = index;
    if (SEAM.test(printed)) seams.push(index);
  }
  return seams;
}
