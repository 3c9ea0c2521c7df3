import { CLOCK_WORDS } from '../languages/cldr/clock-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { MORE_CLOCK_WORDS } from '../languages/more-clock-words.ts';
import { words } from '../languages/word-lists.ts';
import { type PatternWord, toPatternWord, toTriePattern } from '../text/word-trie.ts';

/** The cells of each line: code, between a day and its time, before noon, behind noon, behind a time. */
const LINES = `${CLOCK_WORDS}${MORE_CLOCK_WORDS}`
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('#').map((cell) => words(cell)));

const wordsAt = (place: number): readonly string[] => [
  ...new Set(LINES.flatMap((cells) => cells[place] ?? [])),
];

/** Between a day and its clock time, in all languages: `u`, `στις`, `kl`. */
export const BETWEEN: readonly string[] = [
  ...wordsAt(1),
  ...LEXICONS.flatMap(({ dateWords }) => dateWords.at),
];

/** Behind a clock time: `Uhr`, `ч`, `น`. */
export const BEHIND: readonly string[] = withCapitals(wordsAt(4));

const [BEFORE_NOON, BEHIND_NOON] = [withCapitals(wordsAt(2)), withCapitals(wordsAt(3))];

/** Words for the halves of the day. */
export const HALVES: readonly string[] = [...BEFORE_NOON, ...BEHIND_NOON];

const HALF_OF: ReadonlyMap<string, 'a' | 'p'> = new Map([
  ...BEFORE_NOON.map((word) => [toHalfKey(word), 'a'] as const),
  ...BEHIND_NOON.map((word) => [toHalfKey(word), 'p'] as const),
]);

/** The half of the day that a printed word says. */
export function halfNamed(printed: string): 'a' | 'p' | undefined {
  return HALF_OF.get(toHalfKey(printed));
}

/** A half's name as it is looked up: without full stops, whose print varies. */
function toHalfKey(printed: string): string {
  return printed.replace(/[.\s]/gu, '');
}

function withCapitals(all: readonly string[]): readonly string[] {
  return [
    ...new Set(
      all.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]),
    ),
  ];
}

/** Words as alternatives of a pattern; a full stop in them may be left out. @param ignoresCase as in `toTriePattern` */
export function toClockPattern(all: Iterable<string>, ignoresCase: boolean): string {
  const units = [...all].map((word) => toPatternWord(word.replace(/[.:]+$/u, ''), '\\s'));
  return toTriePattern(units.flatMap(withAndWithoutStops), ignoresCase);
}

/** `a.m`, `am`: a word for each way to leave out some of its full stops. */
function withAndWithoutStops(word: PatternWord): readonly PatternWord[] {
  return word.reduce<readonly PatternWord[]>(
    (forms, unit) => forms.flatMap((form) => (unit === '\\.' ? [[...form, unit], form] : [[...form, unit]])),
    [[]],
  );
}
