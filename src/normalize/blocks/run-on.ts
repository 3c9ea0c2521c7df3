import { isSpace } from '../text/spaces.ts';
import { beginsSentence, endsSentence } from './sentence.ts';

/** A line longer than this is not one paragraph but a page run into one line. */
const RUN_ON_LENGTH = 1000;

/** White space of two characters or more, one of them a no-break space: what a joined `<p>` leaves behind. */
const JOINED_PARAGRAPHS = /\s{2,}/gu;

/** `1. Word`: an enumerator before something that begins a sentence. */
const ENUMERATOR = /(?<number>\d{1,2})\.(?=\s+["'(]?\p{Lu})/gu;

/**
 * Where a line that holds a whole page may be split, as offsets into `text`, rising.
 *
 * Two signs only beside the labels of an interview, since paragraphs cannot be known by counting
 * sentences: a no-break space beside other white space between two sentences; enumerators that rise
 * from 1. A line of ordinary length is not split. Linear.
 */
export function findRunOnSplits(text: string): readonly number[] {
  if (text.length <= RUN_ON_LENGTH) return [];
  return [...new Set([...paragraphSplits(text), ...enumeratorSplits(text)])].sort((a, b) => a - b);
}

function* paragraphSplits(text: string): Generator<number> {
  if (!text.includes('\u00A0')) return;
  for (const space of text.matchAll(JOINED_PARAGRAPHS)) {
    const next = space.index + space[0].length;
    if (!space[0].includes('\u00A0') || next >= text.length) continue;
    if (endsSentence(before(text, space.index)) && beginsSentence(text.slice(next, next + 8))) yield next;
  }
}

/** Enumerators of one list: the first behind a colon or a sentence's end, each one more than the last. */
function enumeratorSplits(text: string): readonly number[] {
  if (!text.includes('1.') || !text.includes('2.')) return [];
  const lists: number[][] = [];
  let run: number[] = [];
  for (const found of text.matchAll(ENUMERATOR)) {
    if (!isSpace(text.charCodeAt(found.index - 1))) continue;
    const lead = before(text, found.index).trimEnd();
    if (!endsSentence(lead) && !/[:;](?: (?:and|or))?$/u.test(lead)) continue;
    const number = Number(found.groups?.number);
    if (number !== run.length + 1) run = [];
    if (number !== run.length + 1) continue;
    if (run.length === 0) lists.push(run);
    run.push(found.index);
  }
  return lists.filter((list) => list.length >= 2).flat();
}

/** As much of the text before `at` as a look at a sentence's end needs. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at);
}
