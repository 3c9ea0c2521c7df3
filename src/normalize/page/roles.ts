import type { Passage } from '../blocks/passages.ts';
import { looksLikeDateline } from '../lines/datelines/alone.ts';
import type { FurnitureKind } from '../lines/furniture-words.ts';
import { firstSentenceEnd } from '../lines/sentence.ts';
import { findClosingRoles } from './closing-roles.ts';
import type { Reading } from './reading.ts';
import { findRepeated } from './repeated-lines.ts';
import type { PageFacts, Role } from './role.ts';
import type { Story } from './story.ts';
import { findSections, isPicture, OPENS_SECTION, opensSubsection } from './weight.ts';

/** Furniture that is known inside a story, too, where it stands on a line of its own. */
const INSIDE: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'advertisement',
  'newsletter',
  'paywall',
  'share',
  'mostRead',
  'consent',
]);

/** A headline in capitals between paragraphs, of more words than a subhead, leads to another item. */
const SHOUTED_WORDS = 8;

/** A pointer inside a story names at least so many words of another headline. */
const POINTER_WORDS = 4;

/** Roles of all passages of a page: what they are furniture of, null for the story and its headline. Linear. */
export function findRoles(facts: PageFacts): readonly (Role | null)[] {
  const { readings, story, headline } = facts;
  const sections = toSectionKinds(readings, headline?.at ?? null);
  const isInStory = toFlags(readings.length, story);
  const first = story.stretches[0]?.start ?? 0;
  const last = story.stretches.at(-1)?.end ?? readings.length;
  const closing = findClosingRoles(facts);
  const repeated = findRepeated(facts);
  const headlineAt = headline?.at ?? first;
  return readings.map((reading, index) => {
    if (headline !== null && index >= headline.at && index < headline.until) return null;
    if (index > headlineAt && index < last && isPicture(readings, index))
      return looksLikeDateline(facts.passages[index]?.text ?? '') ? headRole(facts, index, null) : 'caption';
    const own = closing.get(index) ?? (repeated.has(index) ? 'page-foot' : null);
    if (own !== null) return own;
    if (isInStory[index]) return insideRole(reading, sections[index] ?? null);
    if (reading.furniture !== null && (reading.form !== 'prose' || reading.phrases > 0))
      return reading.furniture;
    const section = sections[index] ?? null;
    if (index < headlineAt) return reading.form === 'prose' ? (reading.about ?? 'related') : 'navigation';
    if (index < first) return headRole(facts, index, section);
    if (index < last) return betweenRole(facts, index, section);
    return section ?? (reading.form === 'prose' ? 'related' : 'page-foot');
  });
}

/** Furniture that stands at the edges of plain texts as well, where its words are a whole line. */
const AT_EDGES: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'advertisement',
  'consent',
  'newsletter',
  'paywall',
  'promo',
  'rights',
]);

/** Furniture behind the story of a plain text; above one the same words may be a kicker. */
const AT_END: ReadonlySet<Reading['furniture']> = new Set<FurnitureKind>([
  'share',
  'tags',
  'author',
  'comments',
]);

/**
 * Roles of the passages of a text that is no page: pleas, notices and terms before its first running
 * text and behind its last, and sections of other items at its end, known by their own words. All
 * else stays.
 */
export function findEdgeRoles(
  readings: readonly Reading[],
  firstProse: number,
  afterProse: number,
): readonly (Role | null)[] {
  let section: Role | null = null;
  return readings.map(({ furniture, form, plea, isPointer }, index) => {
    // Without running text no line is known to stand at an edge.
    if (firstProse >= afterProse) return null;
    if (index >= firstProse && index < afterProse) return null;
    if (form !== 'line' && plea !== null) return plea;
    if (index >= afterProse && (furniture === 'related' || furniture === 'mostRead')) {
      if (isPointer && section === null) return form === 'prose' ? null : furniture;
      section = furniture;
    }
    if (section !== null || form === 'prose') return section;
    const isFurniture = AT_EDGES.has(furniture) || (index >= afterProse && AT_END.has(furniture));
    return isFurniture ? furniture : null;
  });
}

function insideRole(
  { furniture, form, words, plea, prints, isShouted }: Reading,
  section: Role | null,
): Role | null {
  if (form !== 'line' && plea !== null) return plea;
  if (form !== 'line') return null;
  if (section === 'related' || section === 'mostRead') return section;
  if (form === 'line' && isShouted && words >= SHOUTED_WORDS) return 'related';
  if (furniture === null) return null;
  if (furniture === 'navigation' && words === 1 && prints > 1) return 'page-foot';
  if (INSIDE.has(furniture)) return furniture;
  return furniture === 'related' && words >= POINTER_WORDS ? 'related' : null;
}

/** Between headline and story: sections of other things, and short lines; sentences stay. */
function headRole({ readings, passages }: PageFacts, index: number, section: Role | null): Role | null {
  const reading = readings[index];
  if (section !== null && section !== 'author' && section !== 'tags') return section;
  if (reading === undefined || reading.form !== 'line')
    return isNotice(reading, passages[index]) ? 'page-head' : null;
  return 'page-head';
}

/** In an interlude: what a heading opened; prose that nothing else speaks against stays. */
function betweenRole({ readings, passages }: PageFacts, index: number, section: Role | null): Role | null {
  const reading = readings[index];
  if (section !== null) return section;
  if (opensSubsection(readings, index)) return null;
  if (reading === undefined || reading.form !== 'line')
    return isNotice(reading, passages[index]) ? 'related' : null;
  return 'related';
}

/** A notice or a blurb: phrases of furniture in it, or broken off; never two sentences of thirty words without them. */
function isNotice(reading: Reading | undefined, passage: Passage | undefined): boolean {
  if (reading === undefined || passage === undefined) return false;
  if (reading.phrases > 0) return true;
  const isBlock = reading.words >= 30 && firstSentenceEnd(passage.text) < passage.text.length;
  return reading.isTruncated && !isBlock;
}

/** The kind of section that each passage stands in. What opened above the headline ends there. */
function toSectionKinds(readings: readonly Reading[], headline: number | null): readonly (Role | null)[] {
  const isInside = findSections(readings);
  let kind: Role | null = null;
  return readings.map(({ furniture }, index) => {
    if (OPENS_SECTION.has(furniture)) kind = furniture;
    else if (isInside[index] !== true || index === headline) kind = null;
    return kind;
  });
}

function toFlags(length: number, { stretches }: Story): readonly boolean[] {
  const flags = new Array<boolean>(length).fill(false);
  for (const { start, end } of stretches) flags.fill(true, start, end);
  return flags;
}
