import type { Passage } from '../blocks/passages.ts';
import { cutLine, type Line, renumber } from '../lines/lines.ts';
import type { Reading } from '../page/reading.ts';

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?`;

/** `[30.01.20, 21:14:02] Ada: …`, `02/04/2014, 08:55 - Ada: …`: when a message came, and from whom. */
const STAMP = new RegExp(
  String.raw`^\u200e?(?:\[(?:${DAY},?\s${TIME}|${TIME},\s${DAY})\]|${DAY},?\s${TIME}\s[–-])\s(?:\u200e?(?<name>[^:\n]{1,60}?):(?=\s|$))?`,
  'u',
);

/** So many messages make a log, from so many people or notices. */
const LEAST_MESSAGES = 3;

/** Where the stamp of a message ends in a line of a log, and who sent it; null where there is none. */
function readStamp(text: string): { readonly end: number; readonly name: string | null } | null {
  if (text.length > 100_000 || !/^\u200e?[[\d]/u.test(text)) return null;
  const found = STAMP.exec(text.slice(0, 160));
  return found === null ? null : { end: found[0].length, name: found.groups?.name ?? null };
}

/** The lines of a log of messages, each cut behind the stamp of its message; other texts' as they are. Linear. */
export function cutAtStamps(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => readStamp(text) !== null).length < LEAST_MESSAGES) return lines;
  const cut = lines.flatMap((line) => {
    const stamp = readStamp(line.text);
    return stamp === null ? [line] : cutLine(line, [stamp.end]);
  });
  return renumber(cut);
}

/** Whether a passage or a line is the stamp of a message. */
export function isStamp(text: string): boolean {
  return readStamp(text)?.end === text.length;
}

/** The messages of a log that carry its story. Indexes of passages. */
export interface ChatLog {
  readonly start: number;
  readonly end: number;
  /** The stamps between them. */
  readonly stamps: readonly number[];
}

/** A story has so many words of running text, and this share of the log's. */
const STORY = { words: 60, share: 0.6 };

/**
 * The messages in a log that carry a story: those that one person sent in a row and that hold most of its running text. Null where
 * the text is no log, or only people talking. Linear.
 */
export function findChatLog(passages: readonly Passage[], readings: readonly Reading[]): ChatLog | null {
  const stamps = passages.flatMap(({ text }, index) => (isStamp(text) ? [index] : []));
  if (stamps.length < LEAST_MESSAGES) return null;
  const runs: { name: string | null; start: number; end: number; words: number }[] = [];
  for (const [at, start] of stamps.entries()) {
    const end = stamps[at + 1] ?? passages.length;
    const name = readStamp(passages[start]?.text ?? '')?.name ?? null;
    const words = readings
      .slice(start + 1, end)
      .reduce((sum, { form, words }) => sum + (form === 'prose' ? words : 0), 0);
    const last = runs.at(-1);
    if (last !== undefined && name !== null && last.name === name) {
      last.end = end;
      last.words += words;
    } else runs.push({ name, start, end, words });
  }
  const total = runs.reduce((sum, { words }) => sum + words, 0);
  const best = runs.toSorted((a, b) => b.words - a.words)[0];
  if (best === undefined || best.words < STORY.words || best.words < total * STORY.share) return null;
  return {
    start: best.start + 1,
    end: best.end,
    stamps: stamps.filter((each) => each > best.start && each < best.end),
  };
}
