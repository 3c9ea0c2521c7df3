import type { Passage } from '../blocks/passages.ts';
import type { FurnitureKind } from '../lines/furniture-words.ts';
import { endsInStop } from '../lines/sentence.ts';
import type { Reading } from '../page/reading.ts';
import type { Role } from '../page/role.ts';

/** Furniture that plain texts print between the paragraphs of a story, too. */
const PLEAS: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'paywall',
  'newsletter',
  'promo',
  'advertisement',
  'consent',
  'share',
]);

/** A line between two pleas is theirs if it has no more words; one plea alone says as many at least. */
const [BETWEEN_WORDS, ALONE_WORDS] = [6, 3];

/** A pointer to another item: known words, a mark, a headline. */
const POINTER = { words: 4, mark: /[:：|»›–—-]/u };

/** Tags and comments of a markup language, and nothing else. */
const MARKUP = /^(?:<[!/]?[\p{L}-][^<>]{0,300}>\s*){1,20}$/u;

/**
 * Roles of lines between the paragraphs of a plain text: pleas by twos (`Want to read more?`, `View
 * offers`, `Already a subscriber? Log in`) or alone in words that say it outright, pointers to other
 * items, tags of markup. A single word stays: it may be a subhead. Linear.
 */
export function findInnerRoles(
  passages: readonly Passage[],
  readings: readonly Reading[],
  start: number,
  end: number,
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (let index = start; index < end; ) {
    const until = endOfPleas(passages, readings, index, end);
    for (let at = index; at < until; at += 1)
      roles.set(at, kindOf(readings[at]) ?? kindOf(readings[index]) ?? 'promo');
    index = Math.max(until, index + 1);
  }
  for (let index = start; index < end; ) {
    const until = endOfBox(passages, readings, index, end);
    for (let at = index; at < until; at += 1) roles.set(at, 'related');
    index = Math.max(until, index + 1);
  }
  for (let index = start; index < end; index += 1) {
    const [passage, reading] = [passages[index], readings[index]];
    if (passage === undefined || reading === undefined || roles.has(index)) continue;
    if (MARKUP.test(passage.text)) roles.set(index, 'page-foot');
    else if (isPointer(passage, reading)) roles.set(index, 'related');
  }
  return roles;
}

/** The index behind a run of pleas that begins here; the index itself where none does. */
function endOfPleas(
  passages: readonly Passage[],
  readings: readonly Reading[],
  start: number,
  limit: number,
): number {
  if (kindOf(readings[start]) === null) return start;
  let [known, last] = [1, start];
  for (let at = start + 1; at < limit; at += 1) {
    const reading = readings[at];
    if (kindOf(reading) !== null) {
      known += 1;
      last = at;
    } else if (
      reading === undefined ||
      reading.form === 'prose' ||
      reading.words > BETWEEN_WORDS ||
      isTold(passages[at], reading) ||
      at - last > 1
    )
      break;
  }
  if (known > 1) return last + 1;
  const alone = readings[start];
  const isOutright = alone !== undefined && (alone.plea !== null || alone.words >= ALONE_WORDS);
  return isOutright ? start + 1 : start;
}

/** A box of other items has so few lines below its heading, one of them of so many words. */
const BOX = { heading: 4, lines: 4, headline: 4 };

/**
 * The index behind a box of other items that begins here: the words of its heading, a few headlines that no stop ends, and
 * the story's next paragraph below them; the index itself where there is none. Not a subhead with paragraphs or a list under it.
 */
function endOfBox(
  passages: readonly Passage[],
  readings: readonly Reading[],
  start: number,
  limit: number,
): number {
  const heading = readings[start];
  if (heading?.furniture !== 'related' || heading.form !== 'line' || heading.words > BOX.heading)
    return start;
  let hasHeadline = false;
  for (let at = start + 1; at < Math.min(limit, start + BOX.lines + 2); at += 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) return start;
    if (reading.form !== 'line') return hasHeadline ? at : start;
    if (passage.mark !== null || reading.isRow || /[:：]$/u.test(passage.text)) return start;
    hasHeadline ||= reading.words >= BOX.headline;
  }
  return start;
}

/** A short paragraph of the story: pleas ask, or end without a stop. */
function isTold(passage: Passage | undefined, { words }: Reading): boolean {
  return words >= TOLD_WORDS && passage !== undefined && endsInStop(passage.text);
}

/** A paragraph between two pleas has so many words at least. */
const TOLD_WORDS = 4;

function kindOf(reading: Reading | undefined): FurnitureKind | null {
  if (reading === undefined) return null;
  if (reading.form !== 'line' && reading.plea !== null) return reading.plea;
  const { furniture, form, words } = reading;
  if (form === 'prose' || furniture === null || furniture === 'counter' || !PLEAS.has(furniture)) return null;
  // One service on a line may be an item of a list.
  return furniture === 'share' && words < ALONE_WORDS ? null : furniture;
}

function isPointer({ text, mark }: Passage, { furniture, form, words }: Reading): boolean {
  return (
    furniture === 'related' &&
    form !== 'prose' &&
    mark === null &&
    words >= POINTER.words &&
    POINTER.mark.test(text)
  );
}
