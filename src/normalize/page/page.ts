import type { Passage } from '../blocks/passages.ts';
import type { FurnitureKind } from '../lines/furniture-words.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { isCommentsHeading } from './comments-heading.ts';
import { withCutOff } from './cut-off.ts';
import { findHeadline } from './headline.ts';
import type { Headline } from './headline-facts.ts';
import { withoutForeign, withoutTeasers } from './kinship.ts';
import type { Reading } from './reading.ts';
import { withResumed } from './resumed.ts';
import type { Role } from './role.ts';
import { findRoles } from './roles.ts';
import { findStory, type Story } from './story.ts';
import { behindStandfirst } from './story-start.ts';
import type { TitlePrints } from './title-prints.ts';

/** A whole page that was scraped as text: menus, teasers and notices around one story. Indexes of passages. */
export interface Page {
  readonly story: Story;
  readonly headline: Headline | null;
  /** The head of the story: its headline and what belongs to that, without the page's own. */
  readonly head: { readonly start: number; readonly end: number };
  /** What stands right behind the story, before the next section of the page. */
  readonly foot: { readonly start: number; readonly end: number };
  /** What each passage outside the story is; null for what is no furniture. */
  readonly roles: readonly (Role | null)[];
  /** Where the readers' comments begin, or the number of passages. */
  readonly comments: number;
}

/** So many different lines of furniture, of so many kinds, make a text a page; or fewer, in company. */
const FURNITURE = { lines: 3, kinds: 2, outside: 12, inCompany: 2, inMenu: 1 };

/** A menu in any language: so many lines in a row, of so few words each. */
const MENU = { lines: 14, words: 4 };

/** So much must the story weigh: about one paragraph. */
const LEAST_WEIGHT = 2.5;

/** What a page is read from. */
export interface PageText {
  /** The view's text. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly title: TitlePrints | null;
  readonly outlets: OutletIndex;
}

/**
 * The page that a text is, or null where it is a story and little more: then nothing may be taken
 * away from it for its place alone. Linear.
 */
export function toPage({ text, passages, readings, title, outlets }: PageText): Page | null {
  if (!mayBePage(readings)) return null;
  const found = findStory(readings, title);
  const kept = withoutTeasers(withoutForeign(found.stretches, passages, readings), passages, readings);
  const told = withResumed(withCutOff(kept, passages, readings, title), passages, readings);
  const story = { ...found, stretches: told };
  const [first, last] = [story.stretches[0], story.stretches.at(-1)];
  if (first === undefined || last === undefined || story.weight < LEAST_WEIGHT) return null;
  const comments = findComments(readings, last.end);
  if (!isPage(readings.slice(0, comments), first.start, last.end)) return null;
  const headline = findHeadline({
    text,
    passages,
    readings,
    outlets,
    title,
    story: { start: first.start, end: last.end },
    told: passages.length,
    isPage: true,
  });
  const start = behindStandfirst(first.start, headline, passages, readings);
  const own = { ...story, stretches: startingAt(story.stretches, start) };
  const roles = findRoles({ passages, readings, story: own, headline });
  return {
    story: own,
    headline,
    head: findHead(readings, headline, start),
    foot: findFoot(readings, roles, last.end, comments),
    roles,
    comments,
  };
}

/** The stretches without what stands above a passage of theirs. */
function startingAt(stretches: Story['stretches'], start: number): Story['stretches'] {
  return stretches
    .filter(({ end }) => end > start)
    .map((stretch) => ({ ...stretch, start: Math.max(stretch.start, start) }));
}

/** A quick look: most texts print no furniture at all. */
function mayBePage(readings: readonly Reading[]): boolean {
  const known = readings.filter(isKnownLine).length;
  return known >= FURNITURE.inCompany || (known >= FURNITURE.inMenu && hasMenu(readings));
}

function isPage(readings: readonly Reading[], start: number, end: number): boolean {
  const known = readings.filter(isKnownLine);
  const lines = new Set(known.map(({ comparable }) => comparable)).size;
  const kinds = new Set(known.map(({ furniture }) => furniture)).size;
  const outside = readings.filter(
    ({ form }, index) => (index < start || index >= end) && form === 'line',
  ).length;
  return (
    (lines >= FURNITURE.lines && kinds >= FURNITURE.kinds) ||
    (lines >= FURNITURE.inCompany && outside >= FURNITURE.outside) ||
    (lines >= FURNITURE.inMenu && (hasMenu(readings.slice(0, start)) || hasMenu(readings.slice(end))))
  );
}

function hasMenu(readings: readonly Reading[]): boolean {
  let run = 0;
  return readings.some(({ form, words, isRow, furniture }) => {
    run = form === 'line' && words <= MENU.words && !isRow && furniture !== 'counter' ? run + 1 : 0;
    return run >= MENU.lines;
  });
}

/**
 * Furniture that plain stories do not print: whatever a licence line, a plea or comments add to a
 * text must not make a page of it.
 */
const OF_PAGES: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'navigation',
  'share',
  'related',
  'mostRead',
  'tags',
  'author',
  'advertisement',
]);

function isKnownLine({ furniture, form }: Reading): boolean {
  return OF_PAGES.has(furniture) && form !== 'prose';
}

/** The head: from a few lines above the headline to the story, or to the first section of other things. */
function findHead(readings: readonly Reading[], headline: Headline | null, story: number): Page['head'] {
  const at = headline?.at ?? story;
  let start = at;
  while (start > Math.max(0, at - HEAD_ABOVE) && belongsToHead(readings[start - 1])) start -= 1;
  let end = at;
  while (end < Math.min(story, at + HEAD_BELOW) && (end === at || !opensOther(readings[end]))) end += 1;
  return { start, end };
}

/** How far above the headline and below it its date and byline may stand. */
const [HEAD_ABOVE, HEAD_BELOW] = [3, 14];

function belongsToHead(reading: Reading | undefined): boolean {
  return (
    reading !== undefined &&
    reading.form === 'line' &&
    reading.words <= 12 &&
    (reading.furniture === null || reading.furniture === 'counter')
  );
}

function opensOther(reading: Reading | undefined): boolean {
  return (
    reading?.furniture === 'related' ||
    reading?.furniture === 'mostRead' ||
    reading?.furniture === 'newsletter'
  );
}

/** The foot: up to the first section of other things. */
function findFoot(
  readings: readonly Reading[],
  roles: readonly (Role | null)[],
  start: number,
  comments: number,
): Page['foot'] {
  let end = start;
  while (
    end < Math.min(comments, start + FOOT_BELOW) &&
    !opensOther(readings[end]) &&
    roles[end] !== 'related'
  )
    end += 1;
  return { start, end };
}

const FOOT_BELOW = 12;

function findComments(readings: readonly Reading[], from: number): number {
  for (let at = from; at < readings.length; at += 1) if (isCommentsHeading(readings, at)) return at;
  return readings.length;
}
