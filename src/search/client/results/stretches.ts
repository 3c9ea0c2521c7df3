// A text as its paragraphs, with what is to be marked in each.
import { GAP } from '../../../site/index-signs.ts';
import type { Mark } from './landing.ts';

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

/** A paragraph, its end not included, with the marks in it. */
export interface Stretch {
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** The blocks below the title. One that has no id leads to the paragraph before it. */
export function toStretches(
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
