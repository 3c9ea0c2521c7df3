import type { Passage } from '../blocks/passages.ts';
import type { Reading } from '../page/reading.ts';
import type { Role } from '../page/roles.ts';
import { findClosing } from './closing.ts';
import { findContactBlocks, readEdgeLine } from './edge-lines.ts';
import { readMessageLine } from './message-lines.ts';
import { findThread } from './thread.ts';

/** What whoever sent, exported or pasted a story put round it. Indexes of passages. */
export interface Frame {
  /** Behind the head of a forum's post; 0 where there is none. */
  readonly headEnd: number;
  /** Where the next posts begin, or the number of passages. */
  readonly posts: number;
  /** Where what closes the text behind its story begins; never behind `posts`. */
  readonly closing: number;
  /** Lines of a messenger: their role by their index. */
  readonly messages: ReadonlyMap<number, Role>;
}

/** The frame of a text, found before its running text is. Linear. */
export function findFrame(passages: readonly Passage[], readings: readonly Reading[]): Frame {
  const thread = findThread(passages);
  const posts = thread?.end ?? passages.length;
  return {
    headEnd: thread?.headEnd ?? 0,
    posts,
    closing: findClosing(passages.slice(0, posts), readings.slice(0, posts)),
    messages: findMessages(passages, readings),
  };
}

/** Readings in which lines above a story that are its frame's are furniture: none of them is its headline. */
export function toFramedReadings(
  readings: readonly Reading[],
  { headEnd, messages }: Frame,
): readonly Reading[] {
  if (headEnd === 0 && messages.size === 0) return readings;
  return readings.map((reading, index) =>
    index < headEnd || messages.has(index) ? { ...reading, furniture: 'navigation' } : reading,
  );
}

/** Lines of messages: all of them where a head or a file is among them, else none. */
function findMessages(passages: readonly Passage[], readings: readonly Reading[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  let isExport = false;
  for (const [index, { text }] of passages.entries()) {
    const line = readMessageLine(text, readings[index]?.words ?? 0);
    if (line === null) continue;
    isExport ||= line === 'head' || line === 'file';
    roles.set(index, line === 'channel' ? 'promo' : 'post');
  }
  return isExport ? roles : new Map();
}

/** What the roles of a plain text's frame are read from. */
export interface FrameFacts {
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly frame: Frame;
  /** Roles known already by the words of furniture. */
  readonly roles: readonly (Role | null)[];
  readonly firstProse: number;
  readonly afterProse: number;
}

/** The roles of a plain text's passages, its frame's with them. Linear. */
export function addFrameRoles({
  passages,
  readings,
  frame,
  roles,
  firstProse,
  afterProse,
}: FrameFacts): readonly (Role | null)[] {
  const { headEnd, posts, closing, messages } = frame;
  const hasStory = firstProse < afterProse;
  const contacts = hasStory
    ? findContactBlocks(passages, afterProse, Math.min(posts, closing))
    : new Set<number>();
  const found = roles.map((role, index) => {
    const [passage, reading] = [passages[index], readings[index]];
    if (passage === undefined || reading === undefined) return role;
    const message = messages.get(index);
    if (message !== undefined) return message;
    if (index < headEnd) return 'post';
    if (role !== null) return role;
    if (index >= closing && index < posts) return 'closing';
    if (!hasStory || (index >= firstProse && index < afterProse - 1)) return null;
    // The last running text may itself be the credit of who wrote it.
    if (index === afterProse - 1) {
      const last = readEdgeLine(passage, reading, true);
      return last === 'credit' || last === 'closing' ? last : null;
    }
    return readEdgeLine(passage, reading, index >= afterProse) ?? (contacts.has(index) ? 'closing' : null);
  });
  return found.map(
    (role, index) => role ?? (isListHeading(found, readings, index, afterProse) ? 'address' : null),
  );
}

/** A short line right above a list of addresses, behind the story: `References`. */
function isListHeading(
  roles: readonly (Role | null)[],
  readings: readonly Reading[],
  index: number,
  afterProse: number,
): boolean {
  const reading = readings[index];
  if (index < afterProse || reading?.form !== 'line' || reading.words > 4) return false;
  return (
    roles[index + 1] === 'address' ||
    (roles[index + 1] === null && roles[index + 2] === 'address' && (readings[index + 1]?.words ?? 9) <= 4)
  );
}
