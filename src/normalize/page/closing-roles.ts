import { LEXICONS } from '../languages/lexicons.ts';
import { toComparable } from '../lines/comparable.ts';
import { readEdgeLine } from './edge-roles.ts';
import type { Reading } from './reading.ts';
import type { PageFacts, Role } from './role.ts';

/** Among so many passages at a story's end stand the credits of who wrote and edited it, and the note on its author. */
const REACH = 4;

/** A name has so many words; a line of the head that holds it no more than so many. */
const [LEAST_NAME, MOST_NAME, MOST_BYLINE] = [2, 4, 12];

/** A note on an author has no more words. */
const MOST_BIO = 90;

/** How many passages below the headline its byline may stand. */
const HEAD = 9;

/** Words that open a byline. */
const OPENER = new RegExp(
  `^(?:${LEXICONS.flatMap(({ byline }) => byline.map(toComparable)).join('|')}) `,
  'u',
);

/** Roles of the last passages of a page's story: credits of the desk, and the note on the author. */
export function findClosingRoles(facts: PageFacts): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const last = facts.story.stretches.at(-1);
  if (last === undefined) return roles;
  for (let index = Math.max(last.start + 1, last.end - REACH); index < last.end; index += 1) {
    const [passage, reading] = [facts.passages[index], facts.readings[index]];
    if (passage === undefined || reading === undefined) continue;
    if (readEdgeLine(passage, reading, true) === 'credit') roles.set(index, 'credit');
    else if (isBio(facts, index)) roles.set(index, 'author');
  }
  return roles;
}

/**
 * The note on the author that ends a story: it begins with the name that stands alone on the line
 * above it, or in a byline of the story's head. `Jane Doe` … `Jane Doe is a reporter for the Daily Grain.`
 */
function isBio({ readings, headline }: PageFacts, index: number): boolean {
  const reading = readings[index];
  if (reading === undefined || reading.form === 'line' || reading.words > MOST_BIO) return false;
  const head = headline === null ? [] : readings.slice(headline.at + 1, headline.at + HEAD);
  return [readings[index - 1], ...head].some((line) => isNamed(line, reading.comparable));
}

/** Whether a line is a name, or a byline with one, with which a note begins. */
function isNamed(line: Reading | undefined, note: string): boolean {
  if (line?.form !== 'line' || line.words < LEAST_NAME) return false;
  const name = line.comparable.replace(OPENER, '');
  if (line.words <= MOST_NAME + 1 && note.startsWith(`${name} `)) return true;
  if (name === line.comparable || line.words > MOST_BYLINE) return false;
  return name.startsWith(`${note.split(' ', LEAST_NAME).join(' ')} `);
}
