import { keepAnswers } from '../../text/keep-answers.ts';
import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { countWords } from '../lines/prose.ts';
import type { Passage } from './passages.ts';

/**
 * What a line says of a comment section:
 * `form` – a line that only a comment system's own form prints;
 * `heading` – a heading or a counter, which also stands above stories;
 * `link` – words that any page prints as a link to its comments;
 * `entry` – a line of one comment: who wrote it, when.
 */
type CueKind = 'form' | 'heading' | 'link' | 'entry';

interface Cue {
  readonly kind: CueKind;
  readonly pattern: RegExp;
}

/** Whole lines by which comment systems are known: wpDiscuz, WordPress, Disqus, Facebook, hand-made ones. */
const CUES: readonly Cue[] = [
  { kind: 'form', pattern: /^notify of$/iu },
  { kind: 'form', pattern: /^(?:newest|oldest|most voted)(?: (?:newest|oldest|most voted))*$/iu },
  { kind: 'form', pattern: /^inline feedbacks?$/iu },
  { kind: 'form', pattern: /^your e-?mail address will not be published.{0,80}$/iu },
  { kind: 'form', pattern: /^(?:log in|login|sign in|register) to (?:comment|reply|post).{0,40}$/iu },
  { kind: 'form', pattern: /^sort by:? (?:newest|oldest|best|top|most).{0,20}$/iu },
  { kind: 'form', pattern: /^subscribe to (?:comments|this thread).{0,40}$/iu },
  { kind: 'form', pattern: /^(?:\d{1,5} )?△ ?(?:\d{1,5} )?▽(?: ?[•·] ?\p{L}{2,20}){1,3} ?›?$/u },
  { kind: 'form', pattern: /^facebook comments plugin$/iu },
  { kind: 'heading', pattern: /^(?:view|show|load|see|read) (?:all|more|\d+) (?:comments|replies)$/iu },
  { kind: 'heading', pattern: /^leave a (?:reply|comment)$/iu },
  { kind: 'heading', pattern: /^(?:reader|readers'|user) comments:?$/iu },
  { kind: 'heading', pattern: /^\d{1,5} (?:comments|responses|replies)(?: (?:on|to) ["'].{1,200})?$/iu },
  { kind: 'heading', pattern: /^comments? ?\(\d{1,5}\)$/iu },
  { kind: 'link', pattern: /^comments?:?$/iu },
  { kind: 'link', pattern: /^(?:post|add|write) (?:a|your) comment$/iu },
  { kind: 'link', pattern: /^join the (?:discussion|conversation)$/iu },
  { kind: 'entry', pattern: /^last edited .{1,40} ago by .{1,60}$/iu },
  { kind: 'entry', pattern: /^reply(?: to .{1,60})?$/iu },
  { kind: 'entry', pattern: /^.{1,60} (?:says|said|wrote):$/iu },
  { kind: 'entry', pattern: /^\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu },
  {
    kind: 'entry',
    pattern: /^.{1,40} [•·] (?:\d{1,2}|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
  },
  { kind: 'entry', pattern: /^like ?[•·] ?reply(?: ?[•·] ?.{1,20})?$/iu },
  { kind: 'entry', pattern: /^\p{L}{3,9} \d{1,2}, \d{4} at \d{1,2}:\d{2} ?(?:am|pm)?$/iu },
];

/** How many passages apart two cues stand that belong together. */
const COMPANY = 4;

/** A story has at least one line of so many words. */
const STORY = 4;

/** Whether a line is a comment system's own and not a comment: a heading, a button, a counter. */
export function isCommentFurniture(text: string): boolean {
  const kind = kindOf(text);
  return kind !== null && kind !== 'entry';
}

/** Whether a line away from the comments is a counter of them or a button that leads to them; not a bare `Comments`. */
export function isCommentCounter(text: string): boolean {
  const kind = kindOf(text);
  return kind !== null && kind !== 'entry' && (kind !== 'link' || /^(?:post|add|write|join) /iu.test(text));
}

/**
 * Where the readers' comments begin: the index of the first passage of the section, or
 * `passages.length`.
 *
 * A section stands behind a story and begins with a line of a comment form and another cue close
 * by; or, with weaker signs, only where what follows them is no longer than the story before: a
 * heading, or two other cues close together. A counter above the story, a single link to the
 * comments and `Comments: the minister said …` begin none. Linear.
 */
export function findCommentSection(passages: readonly Passage[]): number {
  const words = passages.map(({ text }) => countWords(text));
  const all = words.reduce((sum, count) => sum + count, 0);
  const kinds = passages.map(({ text }) => kindOf(text));
  const lastEntry = kinds.lastIndexOf('entry');
  let before = 0;
  const prose = { passages: 0, words: 0 };
  let isBehindStory = false;
  for (const [index, kind] of kinds.entries()) {
    if (kind !== null && isBehindStory) {
      const company = findCompany(passages, kinds, index);
      const isOutweighed = all - before > before;
      const isSure =
        (kind === 'form' && company) ||
        (isEnough(prose) && isHeading(passages, index) && !goesOn(passages, index));
      const isLikely = kind === 'heading' ? !isOutweighed || lastEntry > index : company && !isOutweighed;
      if (isSure || isLikely) return index;
    }
    before += words[index] ?? 0;
    if (passages[index]?.isProse === true) {
      prose.passages += 1;
      prose.words += words[index] ?? 0;
    }
    isBehindStory ||= kind === null && (words[index] ?? 0) >= STORY;
  }
  return passages.length;
}

/** A story of so many words of running text has been told: what is longer behind a heading is its readers'. */
const ENOUGH = 60;

function isEnough(prose: { readonly passages: number; readonly words: number }): boolean {
  return prose.passages > 1 || prose.words >= ENOUGH;
}

/** A heading of comments in any language, on a line of its own between blank lines, with something below it. */
function isHeading(passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  if (passage === undefined || next === undefined || !passage.blankBefore) return false;
  if (passage.text.length > LONGEST_HEADING || passage.text.endsWith(':')) return false;
  return readFurnitureLine(toComparable(passage.text)) === 'comments';
}

/** Whether a subhead with two paragraphs below it stands behind a passage, all apart by blank lines: then a story goes on there. */
export function goesOn(passages: readonly Passage[], from: number): boolean {
  return passages.some(
    ({ text, isProse, blankBefore, blankAfter }, index) =>
      index > from + 1 &&
      !isProse &&
      kindOf(text) === null &&
      !/[.!?…]$/u.test(text) &&
      blankBefore &&
      blankAfter &&
      passages[index + 1]?.isProse === true &&
      passages[index + 2]?.isProse === true,
  );
}

/** A heading has no more characters. */
const LONGEST_HEADING = 80;

/** Whether another cue, of other words, stands close behind this one with no running text between. */
function findCompany(
  passages: readonly Passage[],
  kinds: readonly (CueKind | null)[],
  index: number,
): boolean {
  for (let next = index + 1; next <= index + COMPANY && next < passages.length; next += 1) {
    if (passages[next]?.isProse === true && kinds[next] === null) return false;
    if (kinds[next] !== null && passages[next]?.text !== passages[index]?.text) return true;
  }
  return false;
}

function kindOf(text: string): CueKind | null {
  return text.length > 260 ? null : kindOfLine(text);
}

const kindOfLine = keepAnswers((text): CueKind | null => {
  const cue = CUES.find(({ pattern }) => pattern.test(text))?.kind;
  if (cue !== undefined || text.length > LONGEST_HEADING) return cue ?? null;
  return readFurnitureLine(toComparable(text)) === 'comments' ? 'link' : null;
});
