// Words as they are shown, with what was looked for marked in them.
import { GAP } from '../../../site/index-signs.ts';
import { isUnspaced } from '../../../site/unspaced-script.ts';
import type { ExcerptPart } from './excerpt-part.ts';
import { unspacedParts } from './unspaced-parts.ts';

/** What is marked in a text. */
export interface Marking {
  readonly words: readonly string[];
  /** Places in these words. */
  readonly marked: ReadonlySet<number>;
  /** How often the text holds one of the things asked for. */
  readonly countOf: (asked: number) => number;
  /** What is marked within a word of a script that sets no spaces. */
  readonly pieces: readonly string[];
}

/** Words from one to another, the end not included, with what is marked of them and without gaps. */
export function markedParts(
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
