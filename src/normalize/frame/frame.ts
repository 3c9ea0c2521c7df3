import type { Passage } from '../blocks/passages.ts';
import { findContactBlocks, findRecordRuns, readEdgeLine } from '../page/edge-roles.ts';
import type { Headline } from '../page/headline-facts.ts';
import type { Reading } from '../page/reading.ts';
import type { Role } from '../page/role.ts';
import { findBareLines } from './bare-lines.ts';
import { type ChatLog, findChatLog } from './chat-log.ts';
import { findClosing } from './closing.ts';
import type { CrawlRecord } from './crawl-record.ts';
import { findForwarded } from './forwarded.ts';
import { findInnerRoles } from './inner-lines.ts';
import { readMessageLine } from './message-lines.ts';
import { findPageTurns } from './page-turns.ts';
import { findRunningHeads } from './running-heads.ts';
import { findThread } from './thread.ts';

/** What whoever sent, exported or pasted a story put round it. Indexes of passages. */
export interface Frame {
  /** Whether the text was copied from a forum's thread: then it is read as one, whatever page stands round it. */
  readonly isThread: boolean;
  /** Whether the text is a log of messages. */
  readonly isChat: boolean;
  /** Behind the head of a forum's post or the mark of a forwarded message; 0 where there is none. */
  readonly headEnd: number;
  /** Where the next posts begin, or the number of passages. */
  readonly posts: number;
  /** Where what closes the text behind its story begins; never behind `posts`. */
  readonly closing: number;
  /** Lines between the pages of a story that was split. */
  readonly turns: ReadonlySet<number>;
  /** Lines of a messenger: their role by their index. */
  readonly messages: ReadonlyMap<number, Role>;
}

/** The frame of a text, found before its running text is. Linear. */
export function findFrame(
  passages: readonly Passage[],
  readings: readonly Reading[],
  record: CrawlRecord | null,
): Frame {
  if (record !== null) return frameOfRecord(passages, readings, record);
  const chat = findChatLog(passages, readings);
  if (chat !== null) return frameOfChat(passages, readings, chat);
  const thread = findThread(passages, readings);
  const posts = thread?.end ?? passages.length;
  return {
    isThread: thread !== null,
    isChat: false,
    headEnd: thread?.headEnd ?? findForwarded(passages, readings),
    posts,
    closing: findClosing(passages.slice(0, posts), readings.slice(0, posts)),
    turns: findPageTurns(passages, readings),
    messages: findMessages(passages, readings),
  };
}

/** The frame that a log of messages is round the one that carries a story. */
function frameOfChat(
  passages: readonly Passage[],
  readings: readonly Reading[],
  { start, end, stamps }: ChatLog,
): Frame {
  return {
    isThread: true,
    isChat: true,
    headEnd: start,
    posts: end,
    closing: findClosing(passages.slice(0, end), readings.slice(0, end)),
    turns: new Set(),
    messages: new Map([
      ...stamps.map((index) => [index, 'post'] as const),
      ...findMessages(passages.slice(0, end), readings),
    ]),
  };
}

/** The frame that a crawler's record is: above the text of its page, and below it. */
function frameOfRecord(
  passages: readonly Passage[],
  readings: readonly Reading[],
  { end, foot }: CrawlRecord,
): Frame {
  const indexAt = (offset: number) => {
    const at = passages.findIndex(({ start }) => start >= offset);
    return at < 0 ? passages.length : at;
  };
  const last = indexAt(foot);
  const closing = findClosing(passages.slice(0, last), readings.slice(0, last));
  return {
    isThread: false,
    isChat: false,
    headEnd: indexAt(end),
    posts: passages.length,
    closing,
    turns: findPageTurns(passages, readings),
    messages: new Map(passages.slice(last).map((_, index) => [last + index, 'post'])),
  };
}

/** Readings in which lines above a story that are its frame's are furniture: none of them is its headline. */
export function toFramedReadings(
  readings: readonly Reading[],
  { isChat, headEnd, messages, turns }: Frame,
): readonly Reading[] {
  if (headEnd === 0 && messages.size === 0 && turns.size === 0) return readings;
  return readings.map((reading, index) => {
    if (index >= headEnd && !messages.has(index) && !turns.has(index)) return reading;
    // What people say around a story is none of it, however long.
    return {
      ...reading,
      furniture: 'navigation',
      plea: isChat ? (reading.plea ?? 'navigation') : reading.plea,
    };
  });
}

/** Lines of messages: all of them where a head or a file is among them, else none. */
function findMessages(passages: readonly Passage[], readings: readonly Reading[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  let isExport = false;
  for (const [index, { text }] of passages.entries()) {
    const line = readMessageLine(text, readings[index]?.comparable ?? '', readings[index]?.words ?? 0);
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
  readonly headline: Headline | null;
  /** Behind what whoever passed a story on wrote above its headline; 0 where nobody did. */
  readonly preface: number;
  readonly firstProse: number;
  readonly afterProse: number;
}

/** The roles of a plain text's passages, its frame's with them. Linear. */
export function addFrameRoles(facts: FrameFacts): readonly (Role | null)[] {
  const { passages, readings, frame, headline, firstProse, afterProse } = facts;
  const roles = withOwnRoles(facts);
  if (firstProse >= afterProse) return roles;
  const end = Math.min(frame.posts, frame.closing);
  const bare = findBareLines({ passages, readings, headline, firstProse, afterProse, end, roles });
  const isHeadline = (index: number) => headline !== null && index >= headline.at && index < headline.until;
  return roles.map((role, index) => {
    if (role !== null || isHeadline(index)) return role;
    return bare.get(index) ?? (isListHeading(roles, readings, index, afterProse) ? 'address' : null);
  });
}

/** What each passage is by its own words, shape or place. */
function withOwnRoles({
  passages,
  readings,
  frame,
  roles,
  preface,
  firstProse,
  afterProse,
}: FrameFacts): readonly (Role | null)[] {
  const { headEnd, posts, closing, messages } = frame;
  const hasStory = firstProse < afterProse;
  const contacts = findContactBlocks(
    passages,
    hasStory ? afterProse : passages.length,
    Math.min(posts, closing),
  );
  const inner = findInnerRoles(passages, readings, firstProse, afterProse);
  const heads = findRunningHeads(passages);
  const records = new Set([
    ...findRecordRuns(passages, headEnd, hasStory ? firstProse : 0, false),
    ...findRecordRuns(passages, hasStory ? afterProse : passages.length, Math.min(posts, closing), true),
  ]);
  return roles.map((role, index) => {
    const [passage, reading] = [passages[index], readings[index]];
    if (passage === undefined || reading === undefined) return role;
    const message = messages.get(index);
    if (message !== undefined) return message;
    if (index < headEnd || index < preface) return 'post';
    if (heads.has(index) || frame.turns.has(index)) return 'running-head';
    if (role !== null) return role;
    if (index >= closing && index < posts) return 'closing';
    if (!hasStory) return null;
    if (index >= firstProse && index < afterProse - 1) return inner.get(index) ?? null;
    // The last running text may itself be the credit of who wrote it.
    if (index === afterProse - 1) {
      const last = readEdgeLine(passage, reading, true);
      return last === 'credit' || last === 'closing' ? last : (inner.get(index) ?? null);
    }
    if (records.has(index)) return 'record';
    return readEdgeLine(passage, reading, index >= afterProse) ?? (contacts.has(index) ? 'closing' : null);
  });
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
  const next = readings[index + 1];
  return (
    roles[index + 1] === 'address' ||
    (roles[index + 1] === null && roles[index + 2] === 'address' && next !== undefined && next.words <= 4)
  );
}
