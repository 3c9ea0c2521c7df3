// Where the words that were looked for stand in a text: its best paragraphs, cut to a few lines.
import { GAP } from '../../../site/index-signs.ts';
import { isUnspaced } from '../../../site/unspaced-script.ts';
import { foldWord } from '../../../site/word-forms.ts';
import type { ExcerptPart } from './excerpt-part.ts';
import { type Mark, toLanding } from './landing.ts';
import { toFragment } from './text-fragment.ts';
import { unspacedParts } from './unspaced-parts.ts';
import { wordsAround } from './words-around.ts';

/** A part of a paragraph that holds words that were looked for. */
export interface Passage {
  readonly parts: readonly ExcerptPart[];
  /** Leads to it on the text's page: `#p4:~:text=…`; empty where nothing is to be marked. */
  readonly fragment: string;
}

/** What is shown of a text. */
export interface Passages {
  /** All of its title. */
  readonly title: readonly ExcerptPart[];
  /**
   * At most three, in the order of the text, without one that only says the title again if there are others; the
   * beginning of the text where only its title matches.
   */
  readonly shown: readonly Passage[];
  /** Leads to the first of the paragraphs that hold most of what was asked for, shown or not. */
  readonly best: string;
}

/** A text as it is shown. */
export interface ShownText {
  /** Its words as printed, in the order in which the index counts them: the title's first. A gap before each block. */
  readonly words: readonly string[];
  /** Words of the title, without the stop that the index may set behind them. */
  readonly title: readonly string[];
  /** How many they are. */
  readonly titleWords: number;
  /** Where paragraphs begin, in these words, by their ids on the page. */
  readonly paragraphs: readonly { readonly id: string; readonly at: number }[];
}

const MOST = 3;
/** Words of a passage that stands alone, and of one among several. */
const LENGTH = 34;
const LENGTH_AMONG = 24;
/** Words shown ahead of the first mark. */
const AHEAD = 6;

/**
 * Finds the passages of a text.
 * @param found places of the words that are to be marked, for each of the things asked for
 * @param pieces what is to be marked within a word of a script that sets no spaces
 */
export function toPassages(
  text: ShownText,
  found: readonly (readonly number[])[],
  pieces: readonly string[] = [],
): Passages {
  const { words } = text;
  const askedAt = new Map(found.flatMap((places, asked) => places.map((at) => [at, asked] as const)));
  const marks = [...askedAt]
    .map(([at, asked]) => ({ at, asked }))
    .filter(({ at }) => at < words.length)
    .sort((a, b) => a.at - b.at);
  const marking: Marking = {
    words,
    marked: new Set(marks.map(({ at }) => at)),
    countOf: (asked) => found[asked]?.length ?? 0,
    pieces,
  };
  const title = partsOf(text.title, 0, text.title.length, marking);
  const matching = toStretches(text, marks).filter((stretch) => stretch.marks.length > 0);
  const [foremost] = matching.toSorted((a, b) => kindsIn(b) - kindsIn(a));
  if (foremost === undefined) {
    const start = Math.min(text.titleWords, words.length);
    const isTitleAlone = start === words.length;
    const whole = { id: null, start: isTitleAlone ? 0 : start, end: words.length, marks: [] };
    return { title, shown: [cut(whole, LENGTH, marking)], best: '' };
  }
  const further = matching.filter((stretch) => !isInTitle(stretch, text));
  const best = (further.length > 0 ? further : matching)
    .toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start);
  return {
    title,
    shown: best.map((stretch) => cut(stretch, best.length > 1 ? LENGTH_AMONG : LENGTH, marking)),
    best: fragmentOf(foremost, foremost.marks, marking),
  };
}

/** What is marked in a text. */
interface Marking {
  readonly words: readonly string[];
  /** Places in these words. */
  readonly marked: ReadonlySet<number>;
  /** How often the text holds one of the things asked for. */
  readonly countOf: (asked: number) => number;
  /** What is marked within a word of a script that sets no spaces. */
  readonly pieces: readonly string[];
}

/** A paragraph, its end not included, with the marks in it. */
interface Stretch {
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** The blocks below the title. One that has no id leads to the paragraph before it. */
function toStretches(
  { words, titleWords, paragraphs }: ShownText,
  marks: readonly Mark[],
): readonly Stretch[] {
  const { length } = words;
  const ids = new Map(paragraphs.map(({ id, at }) => [at, id]));
  const starts: { readonly id: string | null; readonly at: number }[] = [{ id: null, at: titleWords }];
  for (const [at, word] of words.entries()) {
    if (at >= titleWords && word === GAP)
      starts.push({ id: ids.get(at) ?? starts.at(-1)?.id ?? null, at: at + 1 });
  }
  let next = 0;
  return starts.map(({ id, at: start }, index) => {
    const end = (starts[index + 1]?.at ?? length + 1) - 1;
    while ((marks[next]?.at ?? length) < start) next += 1;
    const first = next;
    while ((marks[next]?.at ?? length) < end) next += 1;
    return { id, start, end, marks: marks.slice(first, next) };
  });
}

/** Whether all that is marked in a stretch stands in the title, word for word: a title may be the text's first sentence. */
function isInTitle({ start, marks }: Stretch, { words, title }: ShownText): boolean {
  const last = (marks.at(-1)?.at ?? start) - start;
  const isSame = (word: string, at: number) => foldWord(word) === foldWord(words[start + at] ?? '');
  return last < title.length && title.every(isSame);
}

/** How many of the things asked for stand in it. */
function kindsIn({ marks }: Stretch): number {
  return new Set(marks.map(({ asked }) => asked)).size;
}

/** How many of the things asked for stand in it counts most, then how often they do. */
function worth(stretch: Stretch): number {
  return kindsIn(stretch) + stretch.marks.length / 1000;
}

function cut(stretch: Stretch, length: number, marking: Marking): Passage {
  const { start: first, end, marks } = stretch;
  const start = Math.max(first, Math.min(densest(marks, length) ?? first, end - length));
  const stop = Math.min(end, start + length);
  const parts: ExcerptPart[] = [];
  if (start > first) parts.push({ text: '… ', marked: false });
  parts.push(...partsOf(marking.words, start, stop, marking));
  if (stop < end) parts.push({ text: ' …', marked: false });
  const seen = marks.filter(({ at }) => at >= start && at < stop);
  return { parts, fragment: fragmentOf(stretch, seen, marking) };
}

/** Words from one to another, the end not included, with what is marked of them and without gaps. */
function partsOf(
  words: readonly string[],
  start: number,
  stop: number,
  { marked, pieces }: Pick<Marking, 'marked' | 'pieces'>,
): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (let at = start; at < stop; at += 1) {
    const word = words[at] ?? '';
    if (word === GAP) continue;
    if (parts.length > 0) parts.push({ text: ' ', marked: false });
    if (isUnspaced(word)) parts.push(...unspacedParts(word, marked.has(at) ? pieces : []));
    else parts.push(...(marked.has(at) ? markedWord(word) : [{ text: word, marked: false }]));
  }
  return parts;
}

/** Where a stretch of full length that holds most marks begins, some words ahead of the first; null without marks. */
function densest(marks: readonly Mark[], length: number): number | null {
  let start: number | null = null;
  let most = 0;
  let end = 0;
  for (const [index, { at }] of marks.entries()) {
    while (end < marks.length && (marks[end]?.at ?? 0) < at + length - AHEAD) end += 1;
    if (end - index <= most) continue;
    most = end - index;
    start = at - AHEAD;
  }
  return start;
}

/** Leads to where the marks of a stretch stand; in one without spaces to what was found in it. Empty without marks. */
function fragmentOf(
  { id, start, end }: Stretch,
  marks: readonly Mark[],
  { words, countOf, pieces }: Marking,
): string {
  const landing = toLanding(marks, countOf);
  if (landing === null) return '';
  const { first, last } = landing;
  const unspaced = marks.find(({ at }) => at >= first && at <= last && isUnspaced(words[at] ?? ''));
  const within = unspaced && wordsAround(words[unspaced.at] ?? '', pieces);
  if (within) return toFragment(id, [within.before, within.match], 1, 1);
  return toFragment(id, words.slice(start, end), first - start, last + 1 - first);
}

/** Marks a word without the punctuation around it. */
function markedWord(word: string): readonly ExcerptPart[] {
  const { before = '', bare = word, after = '' } = PUNCTUATED.exec(word)?.groups ?? {};
  return [
    { text: before, marked: false },
    { text: bare, marked: true },
    { text: after, marked: false },
  ].filter(({ text }) => text !== '');
}

const PUNCTUATED = /^(?<before>[^\p{L}\p{N}]*)(?<bare>.*[\p{L}\p{N}\p{M}])(?<after>[^\p{L}\p{N}]*)$/su;
