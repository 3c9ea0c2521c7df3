import { keepAnswers } from '../../text/keep-answers.ts';
import { EAST_FURNITURE } from '../languages/furniture/east.ts';
import type { FurnitureWords } from '../languages/lexicon.ts';
import { FULL_LEXICONS, LEXICONS } from '../languages/lexicons.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { toWordTable, type WordTable, wordEnds } from '../text/word-table.ts';
import { toComparable } from './comparable.ts';

/** What a line of furniture belongs to. */
export type FurnitureKind = keyof FurnitureWords;

/** Kinds in the order in which a phrase that two of them know is theirs. */
const KINDS: readonly FurnitureKind[] = [
  'comments',
  'mostRead',
  'related',
  'advertisement',
  'newsletter',
  'paywall',
  'consent',
  'author',
  'tags',
  'share',
  'promo',
  'rights',
  'navigation',
];

/** Where in a line a phrase stands: all of it, its beginning, its end, or anywhere. */
type Place = 'whole' | 'begins' | 'ends' | 'inside';

/** Words that may follow or lead up to a phrase that is not the whole line. */
const MORE_WORDS = 8;

/** A line of furniture is no longer than this, in characters. */
const LONGEST = 160;

/** The most words that a phrase has: longer ones cannot be looked up. */
const LONGEST_PHRASE = 8;

/** Thai and all that stands behind it: no other text is asked for the scripts. */
const BEHIND_THAI = /[\u0E00-\u{10FFFF}]/u;

function isUnspaced(text: string): boolean {
  return BEHIND_THAI.test(text) && UNSPACED.test(text);
}

const TABLES: Readonly<Record<Place, ReadonlyMap<string, FurnitureKind>>> = compile();

/** Phrases in scripts without spaces that are not whole lines. */
const UNSPACED_PHRASES = (['begins', 'ends', 'inside'] as const).flatMap((place) =>
  [...TABLES[place]]
    .filter(([phrase]) => UNSPACED.test(phrase))
    .map(([phrase, kind]) => ({ place, phrase, kind })),
);

function compile(): Record<Place, Map<string, FurnitureKind>> {
  const tables = { whole: new Map(), begins: new Map(), ends: new Map(), inside: new Map() };
  for (const kind of KINDS) {
    for (const phrase of [
      ...LEXICONS.flatMap(({ furniture }) => furniture[kind]),
      ...(EAST_FURNITURE[kind] ?? []),
    ]) {
      const key = toComparable(phrase);
      const table = tables[placeOf(phrase)];
      if (!table.has(key)) table.set(key, kind);
    }
  }
  return tables;
}

/** First words of phrases, by their place, with the most words of a phrase that begins so: at nearly all words of a text none begins. */
const OPEN = {
  whole: firstWords('whole'),
  begins: firstWords('begins'),
  ends: firstWords('ends'),
  inside: firstWords('inside'),
};

function firstWords(place: Place): WordTable<number> {
  const longest = new Map<string, number>();
  for (const phrase of TABLES[place].keys()) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, LONGEST_PHRASE)));
  }
  return toWordTable(longest);
}

/** The most words of a phrase that begins with the word from `start` to `end`; 0 where none does. */
function longestFrom(table: WordTable<number>, text: string, start: number, end = 0): number {
  return table.at(text, start, end) ?? 0;
}

function placeOf(phrase: string): Place {
  if (phrase.startsWith('…')) return phrase.endsWith('…') ? 'inside' : 'ends';
  return phrase.endsWith('…') ? 'begins' : 'whole';
}

/** Numbers at both ends of a line count something: `12 comments`, `Comments (3)`. */
const COUNTS = /^(?:\d+ )+|(?: \d+)+$/gu;

/**
 * What the words of a whole line say that it belongs to, or null.
 * @param comparable the line, as `toComparable` leaves it
 */
export const readFurnitureLine = keepAnswers((comparable): FurnitureKind | null => {
  if (comparable === '' || comparable.length > LONGEST) return null;
  const bare = comparable.replace(COUNTS, '');
  const whole = TABLES.whole.get(comparable) ?? TABLES.whole.get(bare);
  if (whole !== undefined) return whole;
  if (isUnspaced(comparable)) return readUnspaced(comparable);
  const ends = wordEnds(bare);
  const begun = longestFrom(OPEN.begins, bare, 0, ends[0]);
  for (let length = Math.min(LONGEST_PHRASE, ends.length); length > 0; length -= 1) {
    const rest = ends.length - length;
    if (rest > MORE_WORDS) break;
    const from = rest === 0 ? 0 : (ends[rest - 1] ?? 0) + 1;
    const kind =
      (length <= begun ? TABLES.begins.get(bare.slice(0, ends[length - 1])) : undefined) ??
      (length <= longestFrom(OPEN.ends, bare, from, ends[rest])
        ? TABLES.ends.get(bare.slice(from))
        : undefined);
    if (kind !== undefined) return kind;
  }
  return null;
});

function readUnspaced(line: string): FurnitureKind | null {
  if (line.length > 40) return null;
  const found = UNSPACED_PHRASES.find(({ place, phrase }) =>
    place === 'begins'
      ? line.startsWith(phrase)
      : place === 'ends'
        ? line.endsWith(phrase)
        : line.includes(phrase),
  );
  return found?.kind ?? null;
}

/** A phrase of furniture in a line that runs on. */
export interface PhraseAt {
  /** Its words. */
  readonly count: number;
  /** Whether more words belong to it than it says: `Follow us on …`. */
  readonly isOpen: boolean;
}

/** Whether a phrase that is a whole line of furniture or begins one begins with this comparable word. */
export function opensPhrase(word: string): boolean {
  return longestOf(word) > 0;
}

function longestOf(word: string): number {
  const most = (table: WordTable<number>) => longestFrom(table, word, 0, word.length);
  return Math.max(most(OPEN.whole), most(OPEN.begins));
}

/**
 * The longest phrase that is a whole line of furniture or begins one and that begins a line's words; null where none does.
 * @param words comparable words
 */
export function readPhraseAt(words: readonly string[]): PhraseAt | null {
  const most = Math.min(longestOf(words[0] ?? ''), words.length);
  for (let count = most; count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    if (TABLES.whole.has(phrase)) return { count, isOpen: false };
    if (TABLES.begins.has(phrase)) return { count, isOpen: true };
  }
  return null;
}

/** Furniture that a passage of running text holds. */
export interface FurniturePhrases {
  /** How many phrases of furniture stand in it. */
  readonly count: number;
  /** What it asks of its readers, where a phrase begins or ends it, or a plea stands in it. */
  readonly plea: FurnitureKind | null;
  /** What its first phrase belongs to. */
  readonly about: FurnitureKind | null;
}

/** Kinds that ask something of a reader; the words of the others may stand in a story about them. */
const PLEAS: ReadonlySet<FurnitureKind> = new Set([
  'newsletter',
  'paywall',
  'promo',
  'advertisement',
  'consent',
]);
const PLEAS_INSIDE: ReadonlySet<FurnitureKind> = new Set(['newsletter', 'paywall', 'promo']);

/**
 * The phrases of furniture in a longer text.
 * @param comparable the text, as `toComparable` leaves it
 */
export function readFurniturePhrases(comparable: string): FurniturePhrases {
  let count = 0;
  let plea: FurnitureKind | null = null;
  let about: FurnitureKind | null = null;
  const add = (kind: FurnitureKind | undefined, kinds: ReadonlySet<FurnitureKind>) => {
    if (kind === undefined) return;
    count += 1;
    about ??= kind;
    if (kinds.has(kind)) plea ??= kind;
  };
  const ends = wordEnds(comparable);
  for (let [at, start] = [0, 0]; at < ends.length; start = (ends[at] ?? 0) + 1, at += 1) {
    const most = (table: WordTable<number>) => longestFrom(table, comparable, start, ends[at]);
    const ofEnds = at >= ends.length - LONGEST_PHRASE ? most(OPEN.ends) : 0;
    const ofBegins = at === 0 ? most(OPEN.begins) : 0;
    const longest = Math.max(ofEnds, ofBegins, most(OPEN.inside));
    for (const last of longest === 0 ? [] : ends.slice(at, at + longest)) {
      const phrase = comparable.slice(start, last);
      add(TABLES.inside.get(phrase), PLEAS_INSIDE);
      if (at === 0) add(TABLES.begins.get(phrase), PLEAS);
      if (last === comparable.length) add(TABLES.ends.get(phrase), PLEAS);
    }
  }
  if (isUnspaced(comparable))
    for (const { place, phrase, kind } of UNSPACED_PHRASES)
      if (place === 'inside' && comparable.includes(phrase)) add(kind, PLEAS_INSIDE);
  return { count, plea, about };
}

/**
 * Every word of the phrases that are whole lines of pages, the shortest left out. Of the full lexicons alone: the words
 * of all languages together hold too many names (`Jen`, `van der Meer`).
 */
const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  FULL_LEXICONS.flatMap(({ furniture }) => KINDS.flatMap((kind) => furniture[kind]))
    .filter((phrase) => placeOf(phrase) === 'whole' || placeOf(phrase) === 'begins')
    .flatMap((phrase) => toComparable(phrase).split(' '))
    .filter((word) => word.length > 2),
);

/** Whether a line is a phrase of furniture and nothing more, as `toComparable` leaves it. */
export function isWholePhrase(comparable: string): boolean {
  return TABLES.whole.has(comparable);
}

/** Whether some line of furniture has this word in it, as `toComparable` leaves it. */
export function isFurnitureWord(word: string): boolean {
  return FURNITURE_WORDS.has(word);
}
