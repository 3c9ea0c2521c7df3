import { toComparable } from '../blocks/comparable.ts';
import { isCopyrightLine } from '../blocks/copyright-line.ts';
import type { Passage } from '../blocks/passages.ts';
import { countWords } from '../blocks/prose.ts';
import { endsSentence } from '../blocks/sentence.ts';
import { readDateLine } from '../dates/date-line.ts';
import { countFurniturePhrases, type FurnitureKind, readFurnitureLine } from './furniture-words.ts';

/** What a passage looks like, before its neighbors are asked. */
export interface Reading {
  readonly words: number;
  /** The passage as `toComparable` leaves it; empty for one that is too long to be a line of furniture. */
  readonly comparable: string;
  /** Running text, one sentence too short to be that, or a line that is neither. */
  readonly form: 'prose' | 'sentence' | 'line';
  /** What furniture its words or signs make it. */
  readonly furniture: FurnitureKind | 'counter' | null;
  /** How often the page prints it. */
  readonly prints: number;
  /** How many phrases of furniture stand in it, where it is prose of ordinary length. */
  readonly phrases: number;
  /** Whether it breaks off: `He told the press that…`. */
  readonly isTruncated: boolean;
  /** Whether it ends in a picture's credit: `… in Norda. (Grain Press/M. Okoye)`, `… Photograph: A. Doe`. */
  readonly isCaption: boolean;
}

/** A line of furniture has no more characters than this, a blurb of it no more words. */
const [LONGEST_LINE, LONGEST_BLURB] = [400, 90];

/** Names of services that share bars print, with the words that stand between them. */
const SERVICES = new Set(
  (
    'facebook twitter x telegram whatsapp linkedin reddit vk vkontakte odnoklassniki pinterest instagram youtube ' +
    'tumblr flipboard pocket mix email mail messenger viber line weibo wechat snapchat tiktok rss google plus ' +
    'skype print copy url share tweet xing mastodon bluesky threads digg stumbleupon pin'
  ).split(' '),
);

/** Numbers, times and ages that count or date something: `13h 267`, `1 / 23`, `2 days ago`, `5 min read`. */
const COUNTER =
  /^(?:[\d.,:/#()+%-]+[kmb]?|\d+ ?(?:h|d|m|min|mins|hrs?|ago|days?|hours?|minutes?|weeks?|months?|years?|of|read|an hour)|[•·|*×]|ago|updated|posted|and|read|min)(?:\s+(?:[\d.,:/#()+%-]+[kmb]?|h|d|m|min|mins|hrs?|ago|days?|hours?|minutes?|weeks?|months?|years?|of|read|old|[•·|]))*$/iu;

/** A credit that closes a caption. */
const CREDIT =
  /(?:\((?:(?:Photo|Image|Picture|Credit|Source|AP|AFP|EPA|Reuters|File|Courtesy|©|Getty)[^()]{0,60}|[^()]{2,40}(?:\/|via )(?:AP|AFP|EPA|Reuters|Getty|[^()]{2,30}))\)|(?:Photo|Photograph|Picture|Image|Credit|Courtesy|Foto|©)(?:s|graphie)?(?: by| of|:)? ?[^.!?]{1,50}|(?:Getty(?: Images)?|AFP|Reuters|EPA|Shutterstock|\bAP)(?: Images| Photo| file)?)$/u;

/** Reads every passage once. Linear. */
export function toReadings(passages: readonly Passage[]): readonly Reading[] {
  const keys = passages.map(({ text }) => (text.length <= LONGEST_LINE ? toComparable(text) : ''));
  const prints = new Map<string, number>();
  for (const key of keys) if (key !== '') prints.set(key, (prints.get(key) ?? 0) + 1);
  return passages.map((passage, index) => toReading(passage, keys[index] ?? '', prints));
}

function toReading(passage: Passage, comparable: string, prints: ReadonlyMap<string, number>): Reading {
  const { text, isProse } = passage;
  const words = countWords(text);
  const furniture = readFurniture(text, comparable);
  return {
    words,
    comparable,
    form: isProse ? 'prose' : words >= 3 && endsSentence(text) ? 'sentence' : 'line',
    furniture,
    prints: prints.get(comparable) ?? 1,
    phrases: isProse && words <= LONGEST_BLURB ? countAll(text) : 0,
    isCaption: words <= LONGEST_BLURB && CREDIT.test(text),
    isTruncated: /(?:…|\.\.\.)$/u.test(text),
  };
}

function readFurniture(text: string, comparable: string): Reading['furniture'] {
  if (isCopyrightLine(text)) return 'rights';
  if (text.length <= 60 && (COUNTER.test(text) || (/\d/u.test(text) && readDateLine(text) !== null)))
    return 'counter';
  if (isServices(comparable)) return 'share';
  return readFurnitureLine(comparable);
}

function isServices(comparable: string): boolean {
  if (comparable === '' || comparable.length > 120) return false;
  return (
    comparable.split(' ').every((word) => SERVICES.has(word) || /^\d+$/u.test(word)) &&
    /\p{L}/u.test(comparable)
  );
}

function countAll(text: string): number {
  let all = 0;
  for (const count of countFurniturePhrases(toComparable(text)).values()) all += count;
  return all;
}
