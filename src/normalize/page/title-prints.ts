import type { Passage } from '../blocks/passages.ts';
import { toComparable } from '../lines/comparable.ts';
import { countWords } from '../lines/prose.ts';
import { PRINTED_DAY } from './headline-line.ts';
import type { Reading } from './reading.ts';

/** The prints of a page's headline, as indexes of passages. */
export interface TitlePrints {
  /** The line that a browser shows as the page's title: the headline, mostly with the site's name. */
  readonly pageTitle: number;
  /** Where the headline is printed again, alone or among few other words. At least one. */
  readonly prints: readonly number[];
  /** Whether one of the prints is a whole part of the page's title, and not merely some words of it. */
  readonly isSure: boolean;
}

/** So many passages at the beginning of a page may be its title. */
const TITLE_REACH = 3;

/** Behind the banner of an archive it may stand so far down, if a divider shows that it is one. */
const BANNER_REACH = 14;

/** A headline has so many words; fewer only where it is a whole part of the page's title. */
const LEAST_WORDS = 3;

/** Behind the first divider of a page's title a headline has so many words. */
const LEAST_BEHIND = 4;

/** Share of the page's title that a print of few words must make up. */
const SHARE = 0.4;

/** What parts headline and site name in a page's title: `Headline - Site`, `Site | Headline`. */
const DIVIDER =
  /\s+(?:[|–—:«»‹›·•~-]|::|--)\s+|\s*[|»›｜丨]\s*|(?<=\S):\s+|(?<=\p{Script=Han})(?:--|_)(?=\p{Script=Han})/gu;

/**
 * The headline that a page prints twice: in its title, which scrapers put first, and above the
 * story. `Grain prices rise - The Daily Grain` … `Grain prices rise`. Null where nothing is printed
 * again.
 */
export function findTitlePrints(
  passages: readonly Passage[],
  readings: readonly Reading[],
): TitlePrints | null {
  for (let at = 0; at < Math.min(BANNER_REACH, passages.length); at += 1) {
    const title = toPageTitle(passages[at], readings[at]);
    if (title === null || (at >= TITLE_REACH && title.parts.size === 0)) continue;
    const found = readings.flatMap((reading, index) => {
      const match = index > at ? matchTitle(reading, title) : null;
      return match === null ? [] : [{ index, match }];
    });
    const sure = found.filter(({ match }) => match === 'sure');
    if (
      at >= TITLE_REACH &&
      !isDivided(
        title,
        readings,
        sure.map(({ index }) => index),
      )
    )
      continue;
    const prints = (sure.length > 0 ? sure : found).map(({ index }) => index);
    if (prints.length > 0) return { pageTitle: at, prints, isSure: sure.length > 0 };
  }
  return null;
}

/** Whether a print is a part of the page's title and not all of it. */
function isDivided(
  { whole, parts }: PageTitle,
  readings: readonly Reading[],
  sure: readonly number[],
): boolean {
  return sure.some((index) => {
    const { comparable = '', words = 0 } = readings[index] ?? {};
    return words > LEAST_WORDS && comparable !== whole && parts.has(comparable);
  });
}

interface PageTitle {
  readonly whole: string;
  readonly parts: ReadonlySet<string>;
}

function toPageTitle(passage: Passage | undefined, reading: Reading | undefined): PageTitle | null {
  if (passage === undefined || reading === undefined || reading.comparable === '') return null;
  // A headline of two sentences is a page's title where the site's name stands behind it.
  if (countWords(passage.text) < LEAST_WORDS || (passage.isProse && !NAMED.test(passage.text))) return null;
  const printed = passage.text.replace(PRINTED_DAY, '');
  const parts = [...partsOf(printed), ...(printed === passage.text ? [] : [printed])];
  return { whole: reading.comparable, parts: new Set(parts.map(toComparable)) };
}

/** A site's name behind a sentence, at the end of a line that is no paragraph. */
const NAMED = /^.{10,250}\s(?:[|–—:-]|::)\s[^.!?|]{2,40}(?:\.\p{Ll}{2,3})?(?:\s\|\s[^.!?]{2,40})?$/u;

/** All that stands before, behind or between dividers. */
function partsOf(text: string): readonly string[] {
  const dividers = [...text.matchAll(DIVIDER)].slice(0, MOST_DIVIDERS);
  const starts = [0, ...dividers.map(({ index, 0: printed }) => index + printed.length)];
  const ends = [...dividers.map(({ index }) => index), text.length];
  return starts.flatMap((start, first) =>
    ends.slice(first).flatMap((end) => (start === 0 && end === text.length ? [] : [text.slice(start, end)])),
  );
}

/** More dividers part no more. */
const MOST_DIVIDERS = 6;

function matchTitle(reading: Reading, { whole, parts }: PageTitle): 'sure' | 'likely' | null {
  const { comparable, words, furniture } = reading;
  if (furniture !== null || comparable === '' || comparable.length > whole.length) return null;
  if (comparable === whole) return 'sure';
  // Behind the first divider stand sections and sites, too.
  const least = whole.startsWith(`${comparable} `) ? LEAST_WORDS : LEAST_BEHIND;
  if (parts.has(comparable) && (words >= least || comparable.length >= whole.length * SHARE)) return 'sure';
  const isLong = words > LEAST_WORDS && comparable.length >= whole.length * SHARE;
  return isLong && isWithin(comparable, whole) ? 'likely' : null;
}

/** Whether the words of one line stand together in another. */
function isWithin(comparable: string, other: string): boolean {
  return ` ${other} `.includes(` ${comparable} `);
}
