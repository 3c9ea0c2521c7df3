import type { Passage } from '../blocks/passages.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toComparable } from '../lines/comparable.ts';
import { toPhraseTest } from '../lines/phrase-lines.ts';
import { countWords } from '../lines/prose.ts';
import type { Reading } from '../page/reading.ts';

/** A forum's thread: the head of its first post, and where the next post or that one's signature begins. Indexes of passages. */
export interface Thread {
  readonly headEnd: number;
  readonly end: number;
}

/** What a line of a forum is: a button or a place, a line of a member's card, the time of a post. */
type Cue = 'control' | 'card' | 'posted';

const isControl = toPhraseTest(FRAME_WORDS.threadControls);
const isCardLabel = toPhraseTest(FRAME_WORDS.memberCard);
const isPostedLabel = toPhraseTest(FRAME_WORDS.posted);

/** What sets the buttons of one line apart. */
const DIVIDERS = /\s*[|·•»›]\s*|\s+>\s+|\s{3,}|\[|\]/u;

/** `Posts: 1,204`, `Beiträge 312`, `Joined: Mar 2004`. */
const CARD = /^(?<label>\p{L}[\p{L}\p{M}' -]{1,24}?)\s*[:：]\s*(?=\S)(?<value>.{1,40})$/u;
const COUNTED = /^(?<label>\p{L}[\p{L}\p{M}' ]{2,24}?)\s+[\d.,]{1,9}$/u;

/** `Posted: Mon May 17, 2021 9:40 am`, `« on: May 17, 2021, 09:40 »`: a label, then a day and a time. */
const POSTED = /^[«\s]*(?<label>\p{L}[\p{L}\p{M}' ]{0,24}?)\s*[:：]\s*(?=[^\n]{0,60}\d{1,2}[:.h]\d\d)/u;
/** `… 9:40 am    Post subject: Ferries`. */
const SUBJECT_BEHIND = /\s{2,}(?<label>\p{L}[\p{L}\p{M} ]{3,20})\s*[:：]/u;
/** `#2`, `Post #14`, `tilly_b wrote:`. */
const NUMBERED = /^(?:post )?#\d{1,5}$/iu;

/** A text has so many lines of a forum, of so many kinds, to be one's thread. */
const THREAD = { lines: 3, kinds: 2 };

/** So far into the text its first post may begin. */
const HEAD = 40;

/** A post of fewer words ends nowhere. */
const LEAST_WORDS = 30;

/**
 * The thread that a text was copied from, or null: lines of a forum above the story, and what stands
 * below it. `Reply` alone, a label `Posted:` alone or a list of members in a story make none. Linear.
 */
export function findThread(passages: readonly Passage[], readings: readonly Reading[]): Thread | null {
  const cues = passages.map((passage, index) => cueOf(passage, readings[index]?.comparable ?? ''));
  const found = cues.filter((cue) => cue !== null);
  if (found.length < THREAD.lines || new Set(found).size < THREAD.kinds) return null;
  const first = passages.findIndex(({ isProse }, index) => isProse && cues[index] === null);
  if (first <= 0 || first > HEAD) return null;
  const last = cues.slice(0, first).lastIndexOf('posted');
  const head = last >= 0 ? last : cues.slice(0, first).findLastIndex((cue) => cue !== null);
  if (head < 0) return null;
  const headEnd = isIntroduction(passages[head + 1]) ? head + 2 : head + 1;
  return { headEnd, end: findEnd(passages, cues, first) };
}

/** `From today's Evening Grain:` above what was pasted. */
function isIntroduction(passage: Passage | undefined): boolean {
  return passage !== undefined && /[:：]$/u.test(passage.text) && countWords(passage.text) <= 12;
}

/** A member's signature stands under a rule, above the next lines of the forum. */
const RULE = /^[_-]{4,}$/u;
const SIGNATURE = 6;

function findEnd(passages: readonly Passage[], cues: readonly (Cue | null)[], first: number): number {
  let words = 0;
  for (let index = first; index < passages.length; index += 1) {
    const passage = passages[index];
    if (passage === undefined) break;
    if (words >= LEAST_WORDS) {
      const isSigned = RULE.test(passage.text) && endsSoon(passages, cues, index);
      if (isSigned) return index;
      if (cues[index] !== null) return startOfPost(passages, index, first);
    }
    words += countWords(passage.text);
  }
  return passages.length;
}

/** Whether lines of the forum, or the text's end, follow close behind. */
function endsSoon(passages: readonly Passage[], cues: readonly (Cue | null)[], index: number): boolean {
  return (
    index + SIGNATURE >= passages.length || cues.slice(index, index + SIGNATURE).some((cue) => cue !== null)
  );
}

/** Above the time of a post stand its writer's name and rank. */
function startOfPost(passages: readonly Passage[], index: number, first: number): number {
  let start = index;
  while (start - 1 > first && index - start < 3 && isName(passages[start - 1])) start -= 1;
  return start;
}

function isName(passage: Passage | undefined): boolean {
  return passage !== undefined && countWords(passage.text) <= 3 && !/[.!?…:。"'”»]$/u.test(passage.text);
}

function cueOf({ text, isProse }: Passage, comparable: string): Cue | null {
  if (text.length > 160) return null;
  const hasColon = /[:：]/u.test(text);
  const posted = (hasColon ? POSTED.exec(text) : null)?.groups?.label;
  if (posted !== undefined && isPostedLabel(toComparable(posted))) return 'posted';
  const subject = (hasColon && text.includes('  ') ? SUBJECT_BEHIND.exec(text) : null)?.groups?.label;
  if (subject !== undefined && isPostedLabel(toComparable(subject))) return 'posted';
  if (isProse) return null;
  if (NUMBERED.test(text)) return 'posted';
  const card = (CARD.exec(text) ?? COUNTED.exec(text))?.groups?.label;
  if (card !== undefined && isCardLabel(toComparable(card))) return 'card';
  if (isControl(comparable)) return 'control';
  const cells = text.split(DIVIDERS).filter((cell) => cell.trim() !== '');
  if (cells.length < 2) return null;
  return cells.some((cell) => isControl(toComparable(cell))) ? 'control' : null;
}
