// Where the words that were looked for stand in a text: which of its paragraphs are shown.
import { foldWord } from '../../../site/word-forms.ts';
import { cutPassage, type Passage } from './cut-passage.ts';
import type { ExcerptPart } from './excerpt-part.ts';
import { linkMarks } from './link-marks.ts';
import { type Marking, markedParts } from './marked-parts.ts';
import { type ShownText, type Stretch, toStretches } from './stretches.ts';

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

const MOST = 3;
/** Words of a passage that stands alone, and of one among several. */
const LENGTH = 34;
const LENGTH_AMONG = 24;

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
  const title = markedParts(text.title, 0, text.title.length, marking);
  const matching = toStretches(text, marks).filter((stretch) => stretch.marks.length > 0);
  const [foremost] = matching.toSorted((a, b) => kindsIn(b) - kindsIn(a));
  if (foremost === undefined) {
    const start = Math.min(text.titleWords, words.length);
    const isTitleAlone = start === words.length;
    const whole = { id: null, start: isTitleAlone ? 0 : start, end: words.length, marks: [] };
    return { title, shown: [cutPassage(whole, LENGTH, marking)], best: '' };
  }
  const further = matching.filter((stretch) => !isInTitle(stretch, text));
  const best = (further.length > 0 ? further : matching)
    .toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start);
  return {
    title,
    shown: best.map((stretch) => cutPassage(stretch, best.length > 1 ? LENGTH_AMONG : LENGTH, marking)),
    best: linkMarks(foremost, foremost.marks, marking),
  };
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
