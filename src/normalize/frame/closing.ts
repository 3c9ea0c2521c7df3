import type { Passage } from '../blocks/passages.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toComparable } from '../lines/comparable.ts';
import { hasContact } from '../lines/contact.ts';
import { isEndMark } from '../lines/end-mark.ts';
import { toPhraseTest } from '../lines/phrase-lines.ts';
import type { Reading } from '../page/reading.ts';

/** A story of fewer words, in fewer passages of running text, may go on behind anything. */
const STORY = { words: 60, passages: 2 };

/** What stands behind a story's end has no more words than this share of the story's. */
const MOST_BEHIND = { mark: 0.6, heading: 0.6, rule: 0.4 };

const isClosingWord = toPhraseTest([...FRAME_WORDS.closing, ...FRAME_WORDS.pressMatter]);
const ABOUT = FRAME_WORDS.about.map(toComparable);

/** A heading has no more characters. */
const LONGEST_HEADING = 90;

/** A rule: a line of signs. Mail programs part a signature by two dashes. */
const RULE = /^(?:[_=~*–—-]{6,}|-- ?)$/u;

/**
 * Index of the first passage that closes a text behind its story: an end mark with something behind
 * it, the heading of notes to editors, of whom to ask or of the sender's own portrait, a rule with a
 * signature or the footer of a list under it; or the number of passages. Each needs a story
 * before it, less behind it than before, and a second sign for prose that it would take. Linear.
 */
export function findClosing(passages: readonly Passage[], readings: readonly Reading[]): number {
  const total = readings.reduce((sum, { words }) => sum + words, 0);
  let tails: readonly Tail[] | null = null;
  const tailsOf = () => {
    tails ??= toTails(passages, readings);
    return tails;
  };
  let [words, prose, proseWords] = [0, 0, 0];
  for (const [index, { text, isProse }] of passages.entries()) {
    const behind = total - words;
    const isTold = proseWords >= STORY.words && prose >= STORY.passages;
    if (isTold && !isProse && closes(passages, readings, index, behind / Math.max(1, words), tailsOf))
      return index;
    words += readings[index]?.words ?? 0;
    if (!isProse || text.length === 0) continue;
    prose += 1;
    proseWords += readings[index]?.words ?? 0;
  }
  return passages.length;
}

/** What stands from a passage on to the end of the text. */
interface Tail {
  readonly hasContact: boolean;
  readonly hasEnd: boolean;
  readonly prose: number;
  readonly pleas: number;
}

function toTails(passages: readonly Passage[], readings: readonly Reading[]): readonly Tail[] {
  const tails: Tail[] = [];
  let tail: Tail = { hasContact: false, hasEnd: false, prose: 0, pleas: 0 };
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const { text = '', isProse = false } = passages[index] ?? {};
    const reading = readings[index];
    tail = {
      hasContact: tail.hasContact || hasContact(text),
      hasEnd: tail.hasEnd || isEndMark(text),
      prose: tail.prose + (isProse ? 1 : 0),
      pleas: tail.pleas + (reading?.plea != null || (isProse && hasContact(text)) ? 1 : 0),
    };
    tails.push(tail);
  }
  return tails.reverse();
}

function closes(
  passages: readonly Passage[],
  readings: readonly Reading[],
  index: number,
  share: number,
  tailsOf: () => readonly Tail[],
): boolean {
  const passage = passages[index];
  const isLast = index === passages.length - 1;
  if (passage === undefined) return false;
  const { text } = passage;
  const comparable = readings[index]?.comparable ?? '';
  if (isEndMark(text)) return !isLast && share <= MOST_BEHIND.mark;
  if (RULE.test(text)) {
    const tail = tailsOf()[index];
    if (tail === undefined || share > MOST_BEHIND.rule) return false;
    return (tail.hasContact || tail.prose === 0) && tail.prose <= tail.pleas + 1;
  }
  if (text.length > LONGEST_HEADING || share > MOST_BEHIND.heading || isLast) return false;
  const isLabel = passage.blankBefore || /[:：]$/u.test(text);
  if (isClosingWord(comparable)) {
    const tail = tailsOf()[index];
    if (tail === undefined) return false;
    return (isLabel || tail.hasContact) && (tail.hasContact || tail.hasEnd || tail.prose > 0);
  }
  // The paragraph below it speaks of whom the heading names.
  const subject = isLabel ? subjectOf(comparable) : null;
  return subject !== null && startsWithName(readings[index + 1], passages[index + 1], subject);
}

/** Whom a heading such as `About Grain & Sons` names; empty where it names nobody. */
function subjectOf(comparable: string): string | null {
  const opener = ABOUT.find((word) => comparable === word || comparable.startsWith(`${word} `));
  if (opener !== undefined) return comparable.slice(opener.length).trim();
  return null;
}

function startsWithName(
  reading: Reading | undefined,
  passage: Passage | undefined,
  subject: string,
): boolean {
  if (reading === undefined || passage === undefined || reading.form === 'line') return false;
  const [first = ''] = subject.replace(/^(?:the|die|der|das|la|le|les|el|los|il) /u, '').split(' ');
  return first !== '' && toComparable(passage.text.slice(0, 120)).split(' ').includes(first);
}
