// A page's lines and its names, read once for all signs.
import { toComparable } from '../../lines/comparable.ts';
import { isCreditLine } from '../../lines/picture-credit.ts';
import { countWords } from '../../lines/prose.ts';
import type { EdgeLine } from '../../outlets/edge-lines.ts';
import { isHostName, toNameKey } from '../../outlets/identity/name-key.ts';
import type { OutletIndex } from '../../outlets/outlet-index.ts';
import { isPageWay } from '../../outlets/page-way.ts';
import { beginsWithDay } from '../../outlets/printed-day.ts';
import type { NamePrint } from './name-prints.ts';
import { findSpellings, type Spelling } from './page-spellings.ts';

/** A page's lines but its story's sentences, and what else is asked of them. View offsets. */
export interface SignedPage {
  readonly lines: readonly EdgeLine[];
  readonly comparables: readonly string[];
  readonly words: readonly number[];
  /** The keys of lines that are short enough for a name; empty for others. */
  readonly keys: readonly string[];
  /** Whether each line is the credit of a picture. */
  readonly credits: readonly boolean[];
  /** Index of the first line that is no way to the content and no notice. */
  readonly first: number;
  /** Where the headline or, without one, the story begins. */
  readonly headEnd: number;
  readonly storyStart: number;
  readonly storyEnd: number;
  /** Headline and story, in lower case. */
  readonly headline: string;
  readonly story: string;
  readonly spellings: ReadonlyMap<string, ReadonlySet<Spelling>>;
}

/** A name and its prints: all of them, one for each different line, those alone on their lines and those beside other words. */
export interface SignedName {
  readonly name: string;
  readonly key: string;
  readonly prints: readonly NamePrint[];
  readonly distinct: readonly NamePrint[];
  readonly alone: readonly NamePrint[];
  /** In lines of few words, which are menus and labels; and in longer ones. */
  readonly short: readonly NamePrint[];
  readonly long: readonly NamePrint[];
  /** Whether the catalogue has an outlet of this name. */
  readonly isKnown: boolean;
}

/** A line of furniture has no more words; a longer one says something. */
export const FEW_WORDS = 5;

/** A way to the content, a section, a notice, the day of reading: what may stand above a page's name. */
function isWay(text: string): boolean {
  return isPageWay(text) || countWords(text) > FEW_WORDS || beginsWithDay(text);
}

/** A name's line is no longer. */
const LONGEST_NAME = 60;

export function toSignedPage(
  lines: readonly EdgeLine[],
  text: string,
  headline: { readonly start: number; readonly end: number } | null,
  story: { readonly start: number; readonly end: number },
): SignedPage {
  return {
    lines,
    comparables: lines.map((line) => toComparable(line.text)),
    words: lines.map((line) => countWords(line.text)),
    keys: lines.map((line) => (line.text.length > LONGEST_NAME ? '' : toNameKey(line.text))),
    credits: lines.map((line) => isCreditLine(line.text)),
    first: lines.findIndex(({ text }) => !isWay(text)),
    headEnd: headline?.start ?? story.start,
    storyStart: story.start,
    storyEnd: story.end,
    headline: headline === null ? '' : text.slice(headline.start, headline.end).toLowerCase(),
    story: text.slice(story.start, story.end).toLowerCase(),
    spellings: findSpellings(lines),
  };
}

export function toSignedName(
  key: string,
  prints: readonly NamePrint[],
  page: SignedPage,
  outlets: OutletIndex,
): SignedName {
  const distinct = [
    ...new Map(prints.toReversed().map((print) => [page.comparables[print.line], print])).values(),
  ];
  const isAlone = ({ line, text }: NamePrint) =>
    page.lines[line]?.text.length === text.length || page.keys[line] === key;
  const within = distinct.filter((print) => !isAlone(print));
  const name = bestForm(prints);
  const known = outlets.named(name);
  return {
    name,
    key,
    prints,
    distinct,
    alone: prints.filter(isAlone),
    short: within.filter(({ line }) => (page.words[line] ?? 0) <= FEW_WORDS),
    long: within.filter(({ line }) => (page.words[line] ?? 0) > FEW_WORDS),
    isKnown: known !== null && known.type !== 'agency',
  };
}

/** The form that reads most like a name: no host, not all in small letters, not in capitals where another is printed; the most frequent one. */
function bestForm(prints: readonly NamePrint[]): string {
  const counts = new Map<string, number>();
  for (const { text } of prints) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rank = (text: string) =>
    (isHostName(text) ? 4 : 0) +
    (/^\p{Ll}/u.test(text) ? 2 : 0) +
    (text.length > FEW_WORDS && isUpper(text) ? 1 : 0);
  return [...counts].toSorted((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1])[0]?.[0] ?? '';
}

/** Whether all letters are capitals, and more than one. */
export function isUpper(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
