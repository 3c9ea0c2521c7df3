import { isSpace } from '../text/spaces.ts';
import { beginsSentence, endsSentence } from './sentence.ts';
import { readSpeaker } from './speaker.ts';

/** A printed line longer than this is not one paragraph but a page run into one line. */
const RUN_ON_LENGTH = 1000;

const NO_BREAK_SPACE = '\u00A0';

/** `1. Word`: an enumerator before something that begins a sentence. */
const ENUMERATOR = /(?<number>\d{1,2})\.(?=\s+["'(]?\p{Lu})/gu;

/**
 * Where a line that holds a whole page may be split, as offsets into `text`, rising.
 *
 * Three signs only beside the labels of an interview, since paragraphs cannot be known by counting
 * sentences: a no-break space beside other white space between two sentences; enumerators that rise
 * from 1; names of speakers who take turns. A line of ordinary length is not split. Linear.
 * @param printed characters of the printed line that `text` stands on
 */
export function findRunOnSplits(text: string, printed: number): readonly number[] {
  if (printed <= RUN_ON_LENGTH) return [];
  return [...new Set([...paragraphSplits(text), ...enumeratorSplits(text), ...speakerSplits(text)])].sort(
    (a, b) => a - b,
  );
}

/** Behind white space of two characters or more, one of them a no-break space: what a joined `<p>` leaves behind. */
function paragraphSplits(text: string): readonly number[] {
  const splits: number[] = [];
  let next = 0;
  for (let at = text.indexOf(NO_BREAK_SPACE); at >= 0; at = text.indexOf(NO_BREAK_SPACE, next)) {
    let start = at;
    while (start > 0 && isSpace(text.charCodeAt(start - 1))) start -= 1;
    next = at + 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
    if (next - start < 2 || next >= text.length) continue;
    if (endsSentence(before(text, start)) && beginsSentence(text.slice(next, next + 8))) splits.push(next);
  }
  return splits;
}

/** Enumerators of one list: the first behind a colon or a sentence's end, each one more than the last. */
function enumeratorSplits(text: string): readonly number[] {
  if (!text.includes('1.') || !text.includes('2.')) return [];
  const lists: number[][] = [];
  let run: number[] = [];
  for (const found of text.matchAll(ENUMERATOR)) {
    if (!isSpace(text.charCodeAt(found.index - 1))) continue;
    const lead = before(text, found.index).trimEnd();
    if (!endsSentence(lead) && !/[:;](?: (?:and|or))?$/u.test(lead)) continue;
    const number = Number(found.groups?.number);
    if (number !== run.length + 1) run = [];
    if (number !== run.length + 1) continue;
    if (run.length === 0) lists.push(run);
    run.push(found.index);
  }
  return lists.filter((list) => list.length >= 2).flat();
}

/** A name of one to four words and its colon, behind a sentence. */
const NAME = /(?<=[.!?:"')\]]\s{1,4})\p{Lu}[\p{L}.'-]{1,24}(?: \p{Lu}[\p{L}.'-]{0,24}){0,3}\s?:(?=\s)/gu;

/** Speakers are two at least, each is heard twice, and nearly always the other one follows. */
const [SPEAKERS, TURNS, TAKING_TURNS] = [2, 2, 0.75];

/** The names of speakers in a conversation: `… in Tehran. Norda Press: Why now? Al-Shammari: Because …` */
function speakerSplits(text: string): readonly number[] {
  if (!hasColons(text, SPEAKERS * TURNS)) return [];
  const found: { at: number; name: string }[] = [];
  for (const { index } of text.matchAll(NAME)) {
    const name = readSpeaker(text.slice(index, index + 160));
    if (name !== null) found.push({ at: index, name });
  }
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const turns = found.filter(({ name }) => (counts.get(name) ?? 0) >= TURNS);
  const changes = turns.filter(({ name }, index) => index > 0 && name !== turns[index - 1]?.name).length;
  const isConversation =
    new Set(turns.map(({ name }) => name)).size >= SPEAKERS && changes >= (turns.length - 1) * TAKING_TURNS;
  return isConversation ? turns.map(({ at }) => at) : [];
}

function hasColons(text: string, least: number): boolean {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0 && count < least; at = text.indexOf(':', at + 1)) count += 1;
  return count >= least;
}

/** As much of the text before `at` as a look at a sentence's end needs. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at);
}
