// Where the words that were looked for stand in a text: its best paragraphs, cut to a few lines.
import { GAP } from '../../../site/index-signs.ts';
import { isUnspaced } from '../../../site/unspaced-script.ts';
import { foldWord } from '../../../site/word-forms.ts';
import type { ExcerptPart } from './excerpt-part.ts';
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
  /** Leads to the first paragraph with a match, shown or not. */
  readonly first: string;
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
 * @param places of the words that are to be marked
 * @param pieces what is to be marked within a word of a script that sets no spaces
 */
export function toPassages(
  text: ShownText,
  places: readonly number[],
  pieces: readonly string[] = [],
): Passages {
  const { words } = text;
  const marked = new Set(places.filter((at) => at < words.length));
  const title = partsOf(text.title, 0, text.title.length, marked, pieces);
  const stretches = toStretches(text, marked);
  const matching = stretches.filter(({ marks }) => marks.length > 0);
  const [first] = matching;
  if (first === undefined) {
    const start = Math.min(text.titleWords, words.length);
    const isTitleAlone = start === words.length;
    const whole = { id: null, start: isTitleAlone ? 0 : start, end: words.length, marks: [] };
    return { title, shown: [cut(whole, words, marked, LENGTH, pieces)], first: '' };
  }
  const further = matching.filter((stretch) => !isInTitle(stretch, text));
  const best = (further.length > 0 ? further : matching)
    .toSorted((a, b) => worth(b, words) - worth(a, words) || a.start - b.start)
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start);
  return {
    title,
    shown: best.map((stretch) =>
      cut(stretch, words, marked, best.length > 1 ? LENGTH_AMONG : LENGTH, pieces),
    ),
    first: fragmentOf(first, words, marked, first.marks[0] ?? first.start, pieces),
  };
}

/** A paragraph, its end not included, with the marks in it. */
interface Stretch {
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
}

/** The blocks below the title. One that has no id leads to the paragraph before it. */
function toStretches(
  { words, titleWords, paragraphs }: ShownText,
  marked: ReadonlySet<number>,
): readonly Stretch[] {
  const { length } = words;
  const ids = new Map(paragraphs.map(({ id, at }) => [at, id]));
  const starts: { readonly id: string | null; readonly at: number }[] = [{ id: null, at: titleWords }];
  for (const [at, word] of words.entries()) {
    if (at >= titleWords && word === GAP)
      starts.push({ id: ids.get(at) ?? starts.at(-1)?.id ?? null, at: at + 1 });
  }
  const marks = [...marked].toSorted((a, b) => a - b);
  let next = 0;
  return starts.map(({ id, at: start }, index) => {
    const end = (starts[index + 1]?.at ?? length + 1) - 1;
    while ((marks[next] ?? length) < start) next += 1;
    const first = next;
    while ((marks[next] ?? length) < end) next += 1;
    return { id, start, end, marks: marks.slice(first, next) };
  });
}

/** Whether all that is marked in a stretch stands in the title, word for word: a title may be the text's first sentence. */
function isInTitle({ start, marks }: Stretch, { words, title }: ShownText): boolean {
  const last = (marks.at(-1) ?? start) - start;
  const isSame = (word: string, at: number) => foldWord(word) === foldWord(words[start + at] ?? '');
  return last < title.length && title.every(isSame);
}

/** Different words count most, then how often they stand. */
function worth({ marks }: Stretch, words: readonly string[]): number {
  const different = new Set(marks.map((at) => foldWord(words[at] ?? '')));
  return different.size + marks.length / 1000;
}

function cut(
  stretch: Stretch,
  words: readonly string[],
  marked: ReadonlySet<number>,
  length: number,
  pieces: readonly string[],
): Passage {
  const { start: first, end, marks } = stretch;
  const start = Math.max(first, Math.min(densest(marks, length) ?? first, end - length));
  const stop = Math.min(end, start + length);
  const parts: ExcerptPart[] = [];
  if (start > first) parts.push({ text: '… ', marked: false });
  parts.push(...partsOf(words, start, stop, marked, pieces));
  if (stop < end) parts.push({ text: ' …', marked: false });
  const mark = marks.find((at) => at >= start && at < stop);
  return { parts, fragment: mark === undefined ? '' : fragmentOf(stretch, words, marked, mark, pieces) };
}

/** Words from one to another, the end not included, with what is marked of them and without gaps. */
function partsOf(
  words: readonly string[],
  start: number,
  stop: number,
  marked: ReadonlySet<number>,
  pieces: readonly string[],
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
function densest(marks: readonly number[], length: number): number | null {
  let start: number | null = null;
  let most = 0;
  let end = 0;
  for (const [index, at] of marks.entries()) {
    while (end < marks.length && (marks[end] ?? 0) < at + length - AHEAD) end += 1;
    if (end - index <= most) continue;
    most = end - index;
    start = at - AHEAD;
  }
  return start;
}

/** Leads to a mark and the marks that follow it word by word; in a stretch without spaces to what was found in it. */
function fragmentOf(
  { id, start, end }: Stretch,
  words: readonly string[],
  marked: ReadonlySet<number>,
  at: number,
  pieces: readonly string[],
): string {
  const within = wordsAround(words[at] ?? '', pieces);
  if (within !== null) return toFragment(id, [within.before, within.match], 1, 1);
  let last = at + 1;
  while (last < end && marked.has(last)) last += 1;
  return toFragment(id, words.slice(start, end), at - start, last - at);
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
