import { keepAnswers, keepFor } from '../../text/keep-answers.ts';
import type { Passage } from '../blocks/passages.ts';
import { readDateLine } from '../dates/date-line.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { isByline } from '../lines/byline-line.ts';
import { isSeenLine, isSubscriberCount } from '../lines/channel.ts';
import { toComparable } from '../lines/comparable.ts';
import { isCopyrightLine } from '../lines/copyright-line.ts';
import { type FurnitureKind, readFurnitureLine, readFurniturePhrases } from '../lines/furniture-words.ts';
import { isCreditedCaption, isCreditLine } from '../lines/picture-credit.ts';
import { countWords } from '../lines/prose.ts';
import { endsSentence } from '../lines/sentence.ts';
import { isByOrDay } from './by-or-day.ts';
import { endsWithClock, isClock, LONGEST_DATED, opensWithDay } from './line-stamp.ts';
import { hasTargets, isLinks, withoutTargets } from './link-marks.ts';
import { pointsToOther } from './pointer-line.ts';
import { isToldSentence } from './told-sentence.ts';

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
  /** What it asks of its readers, where it is short prose that asks. */
  readonly plea: FurnitureKind | null;
  /** What furniture its first phrase is of. */
  readonly about: FurnitureKind | null;
  /** Whether it is a clock time and nothing else. */
  readonly isClock: boolean;
  /** Whether it is a short line that begins with a day, `6 December 2022 by Ada in Ropes`, or above the credit of a picture a byline or a day. */
  readonly opensWithDay: boolean;
  /** Whether it is a short line that ends with a day and its clock time: `Ada Quill 6 December 2022, 16:05`. */
  readonly endsWithClock: boolean;
  /** Whether it is a row of a table: cells set apart by tabs or spaces, half of them numbers. */
  readonly isRow: boolean;
  /** Whether blank lines set it apart on both sides, in a text that does not set every line so. */
  readonly isSetApart: boolean;
  /** Whether it ends as a sentence does. */
  readonly isFinished: boolean;
  /** Whether it is a menu that was run into one line: names with capitals, and no stop. */
  readonly isMenu: boolean;
  /** Whether all its letters are capitals. */
  readonly isShouted: boolean;
  /** Whether it breaks off: `He told the press that…`. */
  readonly isTruncated: boolean;
  /** Whether it points to one other item by its headline, and opens no list of them: `Read also: Dam to be mended`. */
  readonly isPointer: boolean;
  /** Whether it stands under a picture: a caption with its credit, or the credit alone. */
  readonly picture: 'caption' | 'credit' | null;
}

/** A line of furniture has no more characters than this, a blurb of it no more words. */
const [LONGEST_LINE, LONGEST_BLURB] = [400, 140];

/** Names of services that share bars print, with the words that stand between them. */
const SERVICES = new Set(
  (
    'facebook twitter x telegram whatsapp linkedin reddit vk vkontakte odnoklassniki pinterest instagram youtube ' +
    'tumblr flipboard pocket mix email mail messenger viber line weibo wechat snapchat tiktok rss google plus ' +
    'skype print copy url share tweet xing mastodon bluesky threads digg stumbleupon pin'
  ).split(' '),
);

/** Whether a comparable word names a service of share bars. */
export function isService(word: string): boolean {
  return SERVICES.has(word);
}

/** Numbers, times and ages that count or date something: `13h 267`, `1 / 23`, `2 days ago`, `5 min read`. */
const COUNTER =
  /^(?:[\d.,:/#()+%-]+[kmb]?|\d+ ?(?:h|d|m|min|mins|hrs?|ago|days?|hours?|minutes?|weeks?|months?|years?|of|read|an hour)|[•·|*×]|ago|updated|posted|and|read|min)(?:\s+(?:[\d.,:/#()+%-]+[kmb]?|h|d|m|min|mins|hrs?|ago|days?|hours?|minutes?|weeks?|months?|years?|of|read|old|[•·|]))*$/iu;

/** Where more of the short lines stand behind blank ones, a blank line says nothing. */
const MOSTLY_SPACED = 0.7;

/** Reads every passage once, of a text or of its own lines, which are mostly the same. Linear. */
export const toReadings = keepFor((passages: readonly Passage[]): readonly Reading[] => {
  const prints = new Map<string, number>();
  for (const { comparable } of passages.map(readAlone))
    if (comparable !== '') prints.set(comparable, (prints.get(comparable) ?? 0) + 1);
  const spaced = passages.filter(({ blankBefore, isProse }) => blankBefore && !isProse).length;
  const lines = passages.filter(({ isProse }) => !isProse).length;
  const saysMuch = spaced < lines * MOSTLY_SPACED;
  const read = passages.map((passage) => {
    const alone = readAlone(passage);
    return {
      ...alone,
      prints: prints.get(alone.comparable) ?? 1,
      isSetApart: saysMuch && passage.blankBefore && passage.blankAfter,
    };
  });
  return read.map((reading, index) => {
    // What stands above a credit is a caption, unless it says who wrote and when.
    const isAbove =
      read[index + 1]?.picture === 'credit' && reading.picture === null && !reading.opensWithDay;
    return isAbove && isByOrDay(passages[index]?.text ?? '') ? { ...reading, opensWithDay: true } : reading;
  });
});

/** What a passage says by itself: most are read twice, in a text and in its own lines. */
type ReadAlone = Omit<Reading, 'prints' | 'isSetApart'>;

function readAlone({ text, isProse }: Passage): ReadAlone {
  return isProse ? readProse(text) : readLine(text);
}

const readProse = keepAnswers((text) => toReading(text, true));
const readLine = keepAnswers((text) => toReading(text, false));

function toReading(text: string, isProse: boolean): ReadAlone {
  const comparable = text.length <= LONGEST_LINE ? toComparable(withoutTargets(text)) : '';
  const words = countWords(text);
  const furniture = readFurniture(text, comparable);
  const whole = () => (text.length <= LONGEST_LINE && !hasTargets(text) ? comparable : toComparable(text));
  const phrases = isProse && words <= LONGEST_BLURB ? readFurniturePhrases(whole()) : NO_PHRASES;
  const services = isProse && words <= LONGEST_PLEA ? countServices(comparable) : 0;
  const isFinished = endsSentence(text);
  return {
    words,
    comparable,
    form: isProse && furniture !== 'counter' ? 'prose' : words >= 3 && isFinished ? 'sentence' : 'line',
    isFinished,
    isShouted: words <= LONGEST_PLEA && /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text),
    isMenu: isProse && !isFinished && isMenu(text),
    furniture,
    phrases: phrases.count + (services >= 2 ? 1 : 0),
    about: phrases.about,
    // What somebody says asks nothing of the reader.
    plea: words > LONGEST_PLEA || SPOKEN.test(text) ? null : services >= 2 ? 'promo' : phrases.plea,
    picture: readPicture(text, words, isProse),
    isPointer: furniture === 'related' && POINTER.test(text),
    isClock: isClock(text),
    opensWithDay: !isProse && words <= LONGEST_DATED && opensWithDay(text),
    endsWithClock: !isProse && words <= LONGEST_DATED && endsWithClock(text),
    isRow: isTableRow(text),
    isTruncated: text.endsWith('…') || text.endsWith('...') || isLinkedOn(text.slice(-40)),
  };
}

/** The words that point, a colon, and a headline behind it. */
const POINTER = /^[^:：\n]{3,40}[:：]\s*[^\n]{15,300}$/u;

/** Of the words of a menu nearly all begin with a capital. */
const CAPITALS = 0.75;

function isMenu(text: string): boolean {
  const words = text.slice(0, LONGEST_LINE * 4).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= words.length * CAPITALS;
}

/** A caption has no more words: longer ones are paragraphs that a credit closes. */
const LONGEST_CAPTION = 100;

function readPicture(text: string, words: number, isProse: boolean): Reading['picture'] {
  // Who writes for an agency is no photographer: `By Associated Press`.
  if (!isProse && words <= 12 && isCreditLine(text)) return isByline(text) ? null : 'credit';
  const mayBeCaption = words >= 4 && words <= LONGEST_CAPTION;
  return mayBeCaption && isCreditedCaption(text) && !isByline(text) ? 'caption' : null;
}

/** A table has so many columns. */
const LEAST_CELLS = 3;

function isTableRow(text: string): boolean {
  if (text.length > 200) return false;
  const cells = text.split(/\s{2,}|\s*[|¦]\s*/u).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^[\p{Sc}+-]?\d[\d.,:%/-]*$/u.test(cell)).length;
  return cells.length >= LEAST_CELLS && numbers * 2 >= cells.length;
}

function readFurniture(text: string, comparable: string): Reading['furniture'] {
  if (isCopyrightLine(text)) return 'rights';
  if (isLinks(text)) return 'navigation';
  if (isClock(text)) return null;
  if (text.length <= 60 && (COUNTER.test(text) || (/\d/u.test(text) && readDateLine(text) !== null)))
    return 'counter';
  if (isServices(comparable) || isSeenLine(text) || isSubscriberCount(text)) return 'share';
  if (text.length <= LONGEST_LINE && MORE.test(text.slice(-40))) return 'related';
  const furniture = readFurnitureLine(comparable);
  if (furniture !== null && isToldSentence(text, comparable, furniture)) return null;
  return furniture ?? (pointsToOther(text) ? 'related' : null);
}

function isServices(comparable: string): boolean {
  if (comparable === '' || comparable.length > 120) return false;
  return (
    comparable.split(' ').every((word) => SERVICES.has(word) || /^\d+$/u.test(word)) &&
    /\p{L}/u.test(comparable)
  );
}

/** `… in the mill | video`: a link to the rest closes a teaser. */
const LINKED = new RegExp(`\\s[|›»→]\\s?(?:${[...FRAME_WORDS.more, ...FRAME_WORDS.media].join('|')})$`, 'iu');

/** On a line of its own only the plain word tells: a headline may be marked as a video. */
const MORE = new RegExp(`\\s[|›»→]\\s?(?:${FRAME_WORDS.more.join('|')})$`, 'iu');

/** The same behind a stop: `… her minister. more`. */
const GOES_ON = new RegExp(`[.!?…]["'”»]?\\s(?:${FRAME_WORDS.more.join('|')})$`, 'u');

function isLinkedOn(end: string): boolean {
  return GOES_ON.test(end) || LINKED.test(end);
}

const NO_PHRASES = { count: 0, plea: null, about: null };

/** A sentence that opens with a quotation mark. */
const SPOKEN = /^["“„«»](?=\p{L})/u;

/** A plea of more words is a block of prose. */
const LONGEST_PLEA = 29;

/** Names of services that a sentence asks to follow somebody on. */
function countServices(comparable: string): number {
  return new Set(comparable.split(' ').filter((word) => FOLLOWED.has(word))).size;
}

const FOLLOWED = new Set(
  'facebook twitter instagram youtube telegram whatsapp linkedin pinterest tiktok'.split(' '),
);
