import { keepAnswers } from '../../text/keep-answers.ts';
import { toAlternatives } from '../dates/date-words.ts';
import { CHANNEL_WORDS } from '../languages/channel-words.ts';

/** The page or the export of a message channel: its name as it heads its messages. */
export interface Channel {
  readonly name: string;
  /** The day of the first message that it heads in an export, character for character; null on a page. */
  readonly day: { readonly day: number; readonly month: number; readonly year: number } | null;
}

const COUNT = new RegExp(
  `^\\p{Nd}[\\p{Nd}.,٫٬\\s]{0,12}(?:${toAlternatives(CHANNEL_WORDS.sizes)})?\\s?(?:${toAlternatives(CHANNEL_WORDS.counted)})$`,
  'iu',
);

const SEEN = new RegExp(
  `^(?:👁\\s?)?\\p{Nd}[\\p{Nd}.,٫٬]{0,10}\\s?(?:${toAlternatives(CHANNEL_WORDS.sizes)})?\\s?(?:${toAlternatives(CHANNEL_WORDS.seen)})(?:[\\s,·]{1,3}(?:\\p{L}{2,12}\\s)?\\p{Nd}{1,2}:\\p{Nd}{2}(?:\\s?[AP]M)?)$`,
  'iu',
);

/** Whether a line says how often a message was seen and when it was sent. Not `1,204 views`, which pages print as well. */
export function isSeenLine(text: string): boolean {
  return text.length <= 50 && SEEN.test(text);
}

/** `اخبار جنوب, [08.10.14 21:17]`, as a messenger's export heads a message. */
const HEADED =
  /^(?<name>[^[\]\n]{2,60}?)[,،]? \[(?<day>\d{2})\.(?<month>\d{2})\.(?<year>(?:20)?\d{2}),? \d{1,2}:\d{2}(?::\d{2})?\]:?$/u;

/** What a messenger prints above the name. */
const ABOVE = /^(?:telegram|تيليجرام|تلگرام|телеграм|whatsapp|https?:|@|t\.me)|@\w{4,}/iu;

/** The head of such a page has so many lines, and so many characters. */
const [HEAD, REACH] = [14, 3000];

/** Whether a line counts a channel's subscribers: `12.4K subscribers`, `۴۸.۲ هزار عضو`. Not `Two members`. */
export function isSubscriberCount(text: string): boolean {
  return text.length <= 40 && COUNT.test(text);
}

/** The head of a message in an export, read; or null. */
export function readMessageHead(text: string): Channel | null {
  const { name, day, month, year } = (text.length > 90 ? null : HEADED.exec(text))?.groups ?? {};
  if (name === undefined || year === undefined) return null;
  return { name, day: { day: Number(day), month: Number(month), year: Number(year.padStart(4, '20')) } };
}

/**
 * The channel whose page or export a text is, from its head: the name above the number of its subscribers, or before the day of a
 * message. Null for any other text: two signs are wanted of a page, the number and the name again as a line of its own.
 */
const readChannel: (head: string) => Channel | null = keepAnswers((head) => {
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const headed = lines.map(readMessageHead).find((each) => each !== null);
  if (headed !== undefined) return headed;
  const at = lines.slice(0, HEAD).findIndex(isSubscriberCount);
  if (at < 0) return null;
  const name = lines.slice(0, at).findLast((line) => !ABOVE.test(line) && line.length <= 60);
  if (name === undefined) return null;
  return lines.filter((line) => line === name).length > 1 ? { name, day: null } : null;
});

/** The channel of a text, by its first characters. */
export function channelOf(text: string): Channel | null {
  return readChannel(text.slice(0, REACH));
}
