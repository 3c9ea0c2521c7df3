import type { Passage } from './passages.ts';

interface Cue {
  readonly pattern: RegExp;
  readonly isStrong: boolean;
  /** The line names a reader, so that it is a comment's and not the comment system's own. */
  readonly namesReader?: true;
}

/**
 * Whole lines by which comment systems are known. Those marked strong never stand in an article;
 * of the others two different ones must stand close together.
 */
const CUES: readonly Cue[] = [
  // wpDiscuz and its relatives.
  { pattern: /^notify of$/iu, isStrong: false },
  { pattern: /^(?:newest|oldest|most voted)(?: (?:newest|oldest|most voted))*$/iu, isStrong: false },
  { pattern: /^inline feedbacks?$/iu, isStrong: true },
  { pattern: /^(?:view|show|load|see|read) (?:all|more|\d+) (?:comments|replies)$/iu, isStrong: true },
  { pattern: /^last edited .{1,40} ago by .{1,60}$/iu, isStrong: false, namesReader: true },
  // WordPress, Disqus, Facebook and hand-made forms.
  { pattern: /^leave a (?:reply|comment)$/iu, isStrong: true },
  { pattern: /^(?:post|add|write) (?:a|your) comment$/iu, isStrong: true },
  { pattern: /^(?:reader|readers'|user) comments:?$/iu, isStrong: true },
  { pattern: /^\d{1,5} (?:comments|responses|replies)(?: (?:on|to) .{1,200})?$/iu, isStrong: true },
  { pattern: /^comments? ?\(\d{1,5}\)$/iu, isStrong: true },
  { pattern: /^comments?:?$/iu, isStrong: false },
  { pattern: /^join the (?:discussion|conversation)$/iu, isStrong: false },
  { pattern: /^(?:log in|login|sign in|register) to (?:comment|reply|post).{0,40}$/iu, isStrong: true },
  { pattern: /^sort by:? (?:newest|oldest|best|top|most).{0,20}$/iu, isStrong: false },
  { pattern: /^your e-?mail address will not be published.{0,80}$/iu, isStrong: true },
  { pattern: /^subscribe to (?:comments|this thread).{0,40}$/iu, isStrong: false },
];

/** How many passages after a weak cue another one must stand. */
const COMPANY = 4;

/** Whether a line is a comment system's own: a heading, a button, a counter. */
export function isCommentFurniture(text: string): boolean {
  return CUES.some(({ pattern, namesReader }) => namesReader !== true && pattern.test(text));
}

/**
 * Where the readers' comments begin: the index of the first passage of the section, or
 * `passages.length`. A section begins behind running text, with a strong cue or with two different
 * weak ones close together; `Comments: the minister said …` in an article is no cue.
 */
export function findCommentSection(passages: readonly Passage[]): number {
  const firstProse = passages.findIndex((passage) => passage.isProse);
  if (firstProse < 0) return passages.length;
  for (let index = firstProse + 1; index < passages.length; index += 1) {
    const cue = cueOf(passages[index]);
    if (cue === undefined) continue;
    if (cue.isStrong) return index;
    const company = passages.slice(index + 1, index + 1 + COMPANY).map(cueOf);
    if (company.some((other) => other !== undefined && other !== cue)) return index;
  }
  return passages.length;
}

function cueOf(passage: Passage | undefined) {
  return passage && passage.text.length <= 260
    ? CUES.find(({ pattern }) => pattern.test(passage.text))
    : undefined;
}
