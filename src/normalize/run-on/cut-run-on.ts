import { ANY_TEXT } from '../lines/datelines/printed-dateline.ts';
import { cutLine, type Line, renumber } from '../lines/lines.ts';
import { isProse } from '../lines/prose.ts';
import { findFootCuts } from './find-foot-cuts.ts';
import { findHeadCuts } from './find-head-cuts.ts';
import { findGluedCuts } from './glued-cuts.ts';

/** A line that may hold a page: so many characters at least. */
const LEAST = 280;

/** A text of more lines was not run into a few. */
const MOST_LINES = 14;

/** Lines above the one that holds the story, and below it. */
const BESIDE = 4;

/** A line that licenses the text, below it. */
const LICENCE = /\b(?:licensed|published|released|available) under\b/u;

/**
 * The lines of a text that a crawler ran into one line or a few: head and foot of the page are cut from the story, as if they had
 * their line breaks, so that every rule reads them as lines. Other texts' lines as they are. Linear.
 * @param isAgency whether a profile knows an agency by a mark
 */
export function cutRunOn(printed: readonly Line[], isAgency: (mark: string) => boolean): readonly Line[] {
  const isFew = printed.reduce((count, { isBlank }) => count + (isBlank ? 0 : 1), 0) <= MOST_LINES;
  return isFew ? cutEdges(cutSeams(printed), isAgency) : printed;
}

/** Long lines without spaces between the page's elements, cut where these meet. */
function cutSeams(lines: readonly Line[]): readonly Line[] {
  const cut = lines.flatMap((line) =>
    line.text.length < LEAST ? [line] : cutLine(line, findGluedCuts(line.text)),
  );
  return cut.length === lines.length ? lines : renumber(cut);
}

function cutEdges(lines: readonly Line[], isAgency: (mark: string) => boolean): readonly Line[] {
  const filled = lines.filter(({ isBlank }) => !isBlank);
  const long = (line: Line) => line.text.length >= LEAST;
  const first = filled.slice(0, BESIDE).find(long);
  const last = findLastOfStory(filled);
  if (first === undefined && last === undefined) return lines;
  const context = { ...ANY_TEXT, isAgency };
  const cut = lines.flatMap((line) => {
    const foot = line === last ? findFootCuts(line.text, context) : [];
    const cuts =
      line === first
        ? [...findHeadCuts(line.text.slice(0, foot[0]), context, foot.length > 0), ...foot]
        : foot;
    return cuts.length === 0
      ? [line]
      : cutLine(
          line,
          [...new Set(cuts)].sort((a, b) => a - b),
        );
  });
  return cut.length === lines.length ? lines : renumber(cut);
}

/** The last line that may hold a foot: a long one with no more running text below it. */
function findLastOfStory(filled: readonly Line[]): Line | undefined {
  const at = filled.findLastIndex(({ text }) => text.length >= LEAST);
  if (at < filled.length - BESIDE) return undefined;
  const isOver = filled.slice(at + 1).every(({ text }) => LICENCE.test(text) || !isProse(text));
  return isOver ? filled[at] : undefined;
}
