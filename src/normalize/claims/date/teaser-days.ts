import { keepFor } from '../../../text/keep-answers.ts';
import type { DateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import { isByline } from '../../lines/byline-line.ts';
import type { Line } from '../../lines/lines.ts';
import { countWords, isProse } from '../../lines/prose.ts';
import { firstBehind } from '../../text/first-behind.ts';

/** So many items with their days make a list. */
const LEAST = 3;

/** The headline of an item has so many words; in a script without blanks so many letters. */
const [WORDS, LETTERS] = [4, 10];

/** A list above the story is so long at most. */
const LINES = 80;

/**
 * View offsets of the lines above the story that date the items of a list: each stands right below a line of several words and above
 * another one, three of them at least. So does the last, which stands right above the story's headline; a day right above the
 * story or its standfirst may be the story's. Linear.
 * @param read reads a whole string as a date line, or gives null
 */
export function teaserDays(
  { passages, lines, firstProse }: Document,
  read: (text: string) => DateLine | null,
): ReadonlySet<number> {
  const story = passages[firstProse]?.start ?? 0;
  const above = lines.filter(({ from, isBlank }) => !isBlank && from < story).slice(-LINES);
  const days = above.filter(({ text }, index) => {
    if (!/\d{4}/u.test(text) || text.length > 60) return false;
    return isItem(above[index - 1]) && isItem(above[index + 1]) && read(text) !== null;
  });
  return new Set(days.length >= LEAST ? days.map(({ from }) => from) : []);
}

function isItem(line: Line | undefined): boolean {
  if (line === undefined || /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(line.text) || isByline(line.text))
    return false;
  const { text } = line;
  return countWords(text) >= WORDS || (text.length >= LETTERS && !text.includes(' ') && /\p{Lo}/u.test(text));
}

/**
 * Whether a line dates the item above it: it closes a paragraph of running text, and the next headline stands below:
 * `… before winter.` / `17 May 2021 | World` / `Second ferry for the upper lake`.
 * @param at where the day's line begins, as a view offset
 */
export function closesItem(at: number, document: Pick<Document, 'lines'>): boolean {
  const { lines } = document;
  const index = firstBehind(endsOf(document), at);
  const above = lines[index - 1];
  if (above === undefined || above.isBlank || !endsSentence(above)) return false;
  // Right below the day stand its own credits.
  if (lines[index + 1]?.isBlank !== true) return false;
  const headline = nextFilled(lines, index + 1);
  const text = lines[nextFilled(lines, headline + 1)]?.text ?? '';
  return isItem(lines[headline]) && !isProse(lines[headline]?.text ?? '') && isProse(text);
}

const endsOf = keepFor(({ lines }: Pick<Document, 'lines'>) => lines.map(({ to }) => ({ end: to })));

/** Index of the first line from one on that is not blank; the number of lines where there is none. */
function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.isBlank === true) at += 1;
  return at;
}

function endsSentence({ text }: Line): boolean {
  return isProse(text) && /[.!?…]["'»”’]?$/u.test(text);
}
