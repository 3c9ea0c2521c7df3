import type { Passage } from '../blocks/passages.ts';
import { readAge } from '../dates/age.ts';
import { readDateLine } from '../dates/date-line.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { readByline } from '../lines/byline-line.ts';
import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { readPersonLine, WHEN } from '../lines/person-line.ts';
import { countWords } from '../lines/prose.ts';
import { isSheetHead } from '../lines/sheet-head.ts';
import { isAddress } from '../lines/wrap.ts';
import type { Reading } from './reading.ts';

/** A headline is set on no more lines. */
const MOST_LINES = 4;

/** The most words of a line that goes on with a headline. */
const MOST_WORDS = 15;

/**
 * The index behind the last passage of a headline that is broken over several, one line each: it goes on where its line cannot end
 * there, where the next begins with a small letter, or where all lines of a block above hard-wrapped text are set alike.
 */
export function endOfWrapped(passages: readonly Passage[], readings: readonly Reading[], at: number): number {
  let until = at + 1;
  let isAlike: boolean | null = null;
  while (until < at + MOST_LINES) {
    const [line, next, reading] = [passages[until - 1], passages[until], readings[until]];
    if (line === undefined || next === undefined || line.blankAfter) break;
    if (reading?.form !== 'line' || reading.furniture !== null || reading.words > MOST_WORDS) break;
    if (isOwnLine(next.text, passages[until + 1]?.text)) break;
    const head = passages
      .slice(at, until)
      .map(({ text }) => text)
      .join(' ');
    isAlike ??= areSetAlike(passages, readings, at);
    if (!(GOES_ON.test(next.text) || (readings[at]?.furniture === null && (isUnended(head) || isAlike))))
      break;
    until += 1;
  }
  return until;
}

/** Whether a sentence goes on below the lines up to a passage: then they are the beginning of a paragraph. */
export function opensParagraph(passages: readonly Passage[], until: number): boolean {
  const next = passages[until];
  if (next === undefined || passages[until - 1]?.blankAfter !== false || !GOES_ON.test(next.text))
    return false;
  return !isOwnLine(next.text, passages[until + 1]?.text);
}

/** A word in small letters; no code: `author_image`, `item-0632`. */
const GOES_ON = /^(?!\p{Script=Georgian})\p{Ll}(?!\S{0,40}(?:_|-\d))/u;

/** Articles and prepositions that end no line of a headline: the next one goes on. */
const NEVER_LAST =
  /\s(?:the|an|of|to|in|on|for|with|by|from|at|and|or|de|du|des|le|la|les|et|à|en|el|los|las|y|una|del|da|do|dos|das|der|die|das|dem|den|und|von|für|il|gli|di|che|della|и|в|на|с|из|для|ve|van|het|een|i|na|w|z|se|ke|di|yang|dan)$/u;

/** English ends in words that are articles elsewhere: `before the patients do`, `left to die`. */
const ENGLISH_LAST = /\b(?:the|of|to|and|for|before|than|how|who|they|we|you|it)\b.{1,200}\s(?:do|die|i)$/iu;

/** Fewer words in a line are as often a kicker. */
const LEAST_WORDS = 3;

/** Whether a headline cannot end here: behind an article or a preposition, a comma or a dash; in an open quotation or bracket. */
function isUnended(text: string): boolean {
  if (countWords(text) < LEAST_WORDS) return false;
  if (countWords(text) > LEAST_WORDS && NEVER_LAST.test(text) && !ENGLISH_LAST.test(text)) return true;
  return /[,،、–—-]$/u.test(text) || isOpen(text);
}

const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['「', '」'],
  ['(', ')'],
  ['（', '）'],
] as const;

/** Whether a quotation or a bracket is open at the end. */
function isOpen(text: string): boolean {
  return PAIRS.some(
    ([open, close]) =>
      text.lastIndexOf(open) > text.lastIndexOf(close) &&
      text.split(open).length - text.split(close).length === 1,
  );
}

/** The first of several lines has so many signs at least. */
const LEAST_LENGTH = 20;

/** In hard-wrapped text the next line of a headline is hardly longer than the first; a deck mostly is. */
const NO_LONGER = 1.1;

/** So many passages below, the story shows whether it is hard-wrapped. */
const WRAPPED_REACH = 12;

/**
 * Whether a passage opens a block of lines that blank lines set apart above hard-wrapped text, no line much longer than
 * the first and all written the same way, none of them a code, another line of a head and none the beginning of a new sentence.
 */
function areSetAlike(passages: readonly Passage[], readings: readonly Reading[], at: number): boolean {
  const first = passages[at];
  if (first === undefined || !first.blankBefore || first.text.length < LEAST_LENGTH) return false;
  if (countWords(first.text) < LEAST_WORDS || /(?:\d\D*){4}/u.test(first.text)) return false;
  let last = at;
  while (last < at + MOST_LINES && passages[last]?.blankAfter === false) {
    const next = passages[last + 1];
    if (next === undefined) return false;
    if (isOwnLine(next.text, passages[last + 2]?.text)) break;
    const isAlike =
      readings[last + 1]?.form === 'line' &&
      /[\p{L}\p{N}\p{M}]$/u.test(passages[last]?.text ?? '') &&
      next.text.length <= first.text.length * NO_LONGER &&
      isAllCapitals(first.text) === isAllCapitals(next.text) &&
      !opensSentence(first.text, next.text);
    if (!isAlike) return false;
    last += 1;
  }
  if (last === at || last === at + MOST_LINES) return false;
  return passages
    .slice(last + 1, last + WRAPPED_REACH)
    .some(({ isProse, lines }) => isProse && lines.length > 1);
}

/** Whether a line is all in capitals. */
function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

const COMMON: ReadonlySet<string> = new Set(LEXICONS.flatMap(({ common }) => common));

/** Whether a line begins with one of a language's commonest words and a capital, where the line above has most words in small letters. */
function opensSentence(first: string, next: string): boolean {
  const [word = ''] = next.split(/\s/u, 1);
  return /^\p{Lu}/u.test(word) && COMMON.has(word.toLowerCase()) && isMostlySmall(first);
}

/** German has fewer words in small letters. */
const MOSTLY_SMALL = 0.6;

function isMostlySmall(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * MOSTLY_SMALL;
}

/** The view offset where a headline ends inside its passage, before a line that is none of its own; null where all lines are its own. */
export function endWithinLines(passages: readonly Passage[], at: number): number | null {
  const passage = passages[at];
  if (passage === undefined || passage.lines.length < 2) return null;
  const { lines, start, end } = passage;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || line.from <= start || line.from >= end) continue;
    const below = lines[index + 1]?.text ?? passages[at + 1]?.lines[0]?.text;
    if (isOwnLine(line.text, below) || (index === 1 && isDeck(above.text, line.text, lines.length)))
      return above.to;
  }
  return null;
}

/** Each of two lines has so many words at least where the second is a deck. */
const LEAST_DECK = 4;

/** A deck that has no more than its headline's letters could be its second line. */
const LONGER = 1.15;

/**
 * Whether the second of two lines is no part of the headline above it: it begins with a capital, though only names have them in these
 * lines; or it is longer, and its first word would have stood on the line above.
 */
function isDeck(first: string, second: string, lines: number): boolean {
  if (countWords(first) < LEAST_DECK || countWords(second) < LEAST_DECK) return false;
  if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(second) || /\S\/$/u.test(first) || isUnended(first))
    return false;
  if (lines === 2 && /^\p{Lu}\p{Ll}/u.test(second) && isMostlySmall(`${first} ${second}`)) return true;
  const [word = ''] = second.split(/\s/u, 1);
  return second.length > first.length * LONGER && first.length + 1 + word.length <= second.length;
}

/** A byline in small letters, which a wrapped headline may go on with as well: `byJane Doe`, `by Jane Doe`. */
const SMALL_BY = /^(?:by|via|von|par|por|di|door|av|af)(?<gap>\s?)(?=\p{Lu})/u;

/** A byline with its day is no longer. */
const LONGEST_SIGNED = 80;

/** A small word, a name and the day, as blogs sign: `door Anna Jansen op 21 mei 2023 in Sport`. */
const SIGNED_AND_DATED =
  /^(?!\p{Script=Georgian})\p{Ll}{2,5}\s\p{Lu}\p{Ll}+\s\p{Lu}.{0,60}(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** What stands before a deck: `Utl.: `. */
const DECK_LABEL = /^\p{Lu}\p{L}{1,11}\.:\s/u;

/** Whether a line below a headline's is none of its own: a byline, a date, an address, words in brackets, furniture. */
function isOwnLine(line: string, below: string | undefined): boolean {
  if (
    isBylineOrDate(line) ||
    isSheetHead(line) ||
    readAge(line, 0) !== null ||
    /^\([^)]*\)$/u.test(line) ||
    /^https?:/u.test(line) ||
    isAddress(line.split(' ', 1)[0] ?? '') ||
    readFurnitureLine(toComparable(line)) !== null ||
    DECK_LABEL.test(line) ||
    SIGNED_AND_DATED.test(line)
  )
    return true;
  const isAboveDay = below !== undefined && readDateLine(below) !== null;
  if (isAboveDay && readPersonLine(line)?.names === line) return true;
  const by = SMALL_BY.exec(line);
  if (by === null) return false;
  const rest = line.slice(by[0].length);
  if (WHEN.test(rest)) return rest.length <= LONGEST_SIGNED;
  return (by.groups?.gap === '' || isAboveDay) && readPersonLine(rest) !== null;
}

/** A byline (wires close it with a sign) or a date. */
export function isBylineOrDate(line: string): boolean {
  return readByline(line.replace(/[=\s]+$/u, ''), true) !== null || readDateLine(line) !== null;
}
