import { toComparable } from '../../lines/comparable.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { hasArticle, isPaperName } from '../../lines/outlet-name.ts';
import type { EdgeLine, EdgeLines } from '../edge-lines.ts';
import { beginsWithDay } from '../printed-day.ts';
import { isHostName } from './name-key.ts';

/** A piece of a page's title behind its headline. Offsets count from the beginning of the line. */
export interface TitlePiece {
  readonly name: string;
  readonly at: number;
  readonly line: EdgeLine;
  /** Whether the headline before it is printed again without it: then the line is a page's title for certain. */
  readonly isTwice: boolean;
  /** Whether it also reads as a paper's name, and stands in no menu as a section would. */
  readonly isSure: boolean;
}

/** What parts headline, section and site in a page's title; a comma only where a day stands behind the name. */
const STROKES =
  /\s[|–—:»«·•*-]{1,2}\s|\s?[|｜]\s?|(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\s?(?:[-_–—：]{1,2})(?=\p{Script=Han}|\p{Script=Katakana})|,\s(?=[\p{L} ]{3,40}, \d{1,2}\.)/gu;

const [LONGEST, LONGEST_NAME] = [300, 40];

/** The pieces behind the headline of the page's own title, in the first line of the file. */
export function readTitlePieces(
  { first, head }: EdgeLines,
  isPrinted: (headline: string) => boolean,
): readonly TitlePiece[] {
  const line = first[0];
  if (line === undefined || line.text.length > LONGEST) return [];
  const rest = head.filter(({ from }) => from !== line.from).map(({ text }) => toComparable(text));
  const strokes = [...line.text.matchAll(STROKES)];
  return strokes.flatMap((stroke, index): readonly TitlePiece[] => {
    const at = stroke.index + stroke[0].length;
    const name = line.text.slice(at, strokes[index + 1]?.index ?? line.text.length).trim();
    const headline = line.text.slice(0, stroke.index);
    if (name.length > LONGEST_NAME || name.length < 2) return [];
    if (isNotOutlet(name) || beginsWithDay(name) || (!isHostName(name) && name.split(' ').length > 5))
      return [];
    const key = toComparable(headline);
    const isTwice = rest.includes(key) || isPrinted(headline);
    const words = headline.trim().split(/\s+/u).length;
    if (words < (isTwice ? 2 : 3) && !/\p{Script=Han}{4}/u.test(headline)) return [];
    const isSure =
      isTwice &&
      index === strokes.length - 1 &&
      (isPaperName(name) || (hasArticle(name) && name.split(' ').length > 2)) &&
      !rest.includes(toComparable(name));
    return [{ name, at, line, isTwice, isSure }];
  });
}
