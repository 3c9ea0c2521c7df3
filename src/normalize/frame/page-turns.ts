import type { Passage } from '../blocks/passages.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { countWords } from '../lines/prose.ts';
import type { Reading } from '../page/reading.ts';

const PAGE = `(?:${FRAME_WORDS.pages.join('|')})`;
const OF = '(?:\\s?/\\s?|\\s(?:of|von|de|di|van|av|af|sur|из|із|od|z|ze)\\s)';

/** `Page 2 of 3`, `Seite 2/3`, `(2/3)`. */
const COUNTED = new RegExp(`^[([]?(?:${PAGE}\\s)?(?<page>\\d{1,2})${OF}(?<pages>\\d{1,2})[)\\]]?$`, 'iu');

/** `Continue to page 2`, `<< Retour en page 1`, `Suite en page 2 >>`. */
const LEADS = new RegExp(`(?:^|\\s)${PAGE}\\s\\d{1,2}(?:\\s?[<>«»‹›←→]{1,2})?$`, 'iu');

/** The cells of a pager: numbers, an arrow, a word or two. */
const CELLS = /\s*[|·•<>«»‹›←→]+\s*|\s+/u;

/** A pager has no more words; its numbers go up by one. */
const [MOST_WORDS, MOST_LENGTH] = [6, 60];

/** Whether a line leads to the next or the last page of the same story: `1 | 2 | next >`, `Page 2 of 3`. */
export function isPager(text: string): boolean {
  if (text.length > MOST_LENGTH || !/\d/u.test(text)) return false;
  const counted = COUNTED.exec(text)?.groups;
  if (counted !== undefined)
    return Number(counted.pages) > 1 && Number(counted.page) <= Number(counted.pages);
  if (countWords(text) > MOST_WORDS) return false;
  if (LEADS.test(text)) return true;
  if (!/[|·•<>«»‹›←→]/u.test(text)) return false;
  const cells = text.split(CELLS).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^\d{1,2}$/u.test(cell)).map(Number);
  const words = cells.length - numbers.length;
  return numbers.length >= 2 && words <= 2 && numbers.every((each, at) => each === (numbers[0] ?? 0) + at);
}

/** So many lines lead from page to page. So far into a text its head goes, and so many of its lines come back together. */
const LEAST = { pagers: 2, lines: 2 };
const HEAD = 40;

/**
 * The lines of a story that was split over several pages and copied with all of them: those that lead from page to page, and the
 * head of the page where it is printed again behind them, two lines and more in the same order. Indexes of passages. Not where only
 * one line counts pages. Linear.
 */
export function findPageTurns(
  passages: readonly Passage[],
  readings: readonly Reading[],
): ReadonlySet<number> {
  const turns = new Set<number>();
  for (const [index, { text }] of passages.entries()) if (isPager(text)) turns.add(index);
  if (turns.size < LEAST.pagers) return new Set();
  const first = new Map<string, number>();
  const end = Math.min(HEAD, passages.length);
  for (let index = 0; index < end; index += 1) {
    const reading = readings[index];
    const key = keyOf(passages[index], reading);
    if (isLine(reading) && !first.has(key)) first.set(key, index);
  }
  let run: number[] = [];
  let last = -1;
  const close = () => {
    if (run.length >= LEAST.lines) for (const each of run) turns.add(each);
    run = [];
  };
  for (const [index, reading] of readings.entries()) {
    const at = isLine(reading) ? (first.get(keyOf(passages[index], reading)) ?? index) : index;
    if (turns.has(index)) continue;
    if (at < index && (run.length === 0 || at > last)) run.push(index);
    else {
      close();
      if (at < index) run.push(index);
    }
    last = at;
  }
  close();
  return turns;
}

/** Behind a headline: which part of it this is. */
const PART = new RegExp(`\\s[([]?\\d{1,2}${OF}\\d{1,2}[)\\]]?$`, 'iu');

/** By what lines are compared: a headline without its part. */
function keyOf(passage: Passage | undefined, reading: Reading | undefined): string {
  const key = reading?.comparable ?? '';
  if (passage === undefined || passage.text.length > 200 || !PART.test(passage.text)) return key;
  return key.replace(/ \d{1,2}(?: \p{L}{1,3})? \d{1,2}$/u, '');
}

function isLine(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.form === 'line' && reading.comparable !== '';
}
