// Which texts a generated archive holds, before any is written: small entries, so that a large archive costs no memory.
import { parseDate } from '@internationalized/date';
import { OUTLETS, type Outlet } from './outlets.ts';
import { type Random, toRandom } from './random.ts';

/** How the day of a text is known, if it is. */
export const DATINGS = [
  /** Printed in the text. */
  'stated',
  /** Nothing says it. */
  'undated',
  /** Nothing but a dateline, which prints day and month without the year: no date of publication. */
  'yearless',
  /** By an editor: the day, one of several days, about a day, a month, a year, a day whose year is not known. */
  'editor-day',
  'editor-span',
  'editor-about',
  'editor-month',
  'editor-year',
  'editor-yearless',
] as const;
export type Dating = (typeof DATINGS)[number];

/** How much of its story a text prints. */
export type Form = 'whole' | 'updated' | 'shortened';

/** A text to be written. */
export interface PlannedText {
  readonly number: number;
  readonly outlet: Outlet;
  /** Whether its pages name the outlet, or its folder does. */
  readonly isAttributed: boolean;
  /** The day of publication, `YYYY-MM-DD`, whether the text tells it or not. */
  readonly day: string;
  readonly dating: Dating;
  readonly kind: 'news' | 'interview' | 'opinion' | 'press-release';
  /** The text that first told its story: its own number, or that of another of its cluster. */
  readonly story: number;
  readonly form: Form;
  readonly place: string | null;
  readonly hasLicence: boolean;
  readonly hasByline: boolean;
}

export interface PlanOptions {
  readonly texts: number;
  readonly seed: number;
}

const FIRST_YEAR = 2004;
const YEARS = 20;
/** Shares of the texts. */
const RATES = {
  reprint: 0.08,
  unattributed: 0.03,
  undated: 0.04,
  yearless: 0.25,
  editorDay: 0.03,
  editorDayOfPlain: 0.3,
  undatedOfPlain: 0.4,
  uncertain: 0.05,
  interview: 0.09,
  opinion: 0.06,
  nearEvent: 0.18,
  licence: 0.5,
  byline: 0.4,
  dateline: 0.75,
};
/** Layouts that name their outlet in the dateline and nowhere else. */
const CREDITING: ReadonlySet<string> = new Set(['wire', 'labelled']);
const UNCERTAIN: readonly Dating[] = [
  'editor-span',
  'editor-about',
  'editor-month',
  'editor-year',
  'editor-yearless',
];
/** Days on which much happened, in all years together; and how far texts about it lie from them. */
const EVENTS = 14;
const EVENT_DAYS = 9;
/** A reprint follows the first print of its story within so many days, and the story is one of the last told. */
const REPRINT_DAYS = 4;
const RECENT_STORIES = 40;

/** Plans an archive: the same options always give the same texts. */
export function planTexts({ texts, seed }: PlanOptions): readonly PlannedText[] {
  const events = planEvents(toRandom(seed, 'events'));
  const planned: PlannedText[] = [];
  /** The last stories told in each language. */
  const recent = new Map<string, PlannedText[]>();
  for (let number = 0; number < texts; number += 1) {
    const random = toRandom(seed, 'plan', number);
    const outlet = pickOutlet(random);
    const stories = recent.get(outlet.language) ?? [];
    const reprinted =
      stories.length > 0 && random.happens(RATES.reprint) ? random.zipf(stories.toReversed()) : null;
    const text = planText(number, outlet, reprinted, events, random);
    planned.push(text);
    if (reprinted === null && text.kind === 'news')
      recent.set(outlet.language, [...stories, text].slice(-RECENT_STORIES));
  }
  return planned;
}

function planText(
  number: number,
  outlet: Outlet,
  reprinted: PlannedText | null,
  events: readonly string[],
  random: Random,
): PlannedText {
  const isAttributed = !random.happens(RATES.unattributed);
  const kind = planKind(outlet, isAttributed, reprinted !== null, random);
  return {
    number,
    outlet,
    isAttributed,
    day: reprinted === null ? planDay(outlet, events, random) : planLaterDay(reprinted.day, random),
    dating: planDating(outlet, isAttributed, random),
    kind,
    story: reprinted === null ? number : reprinted.story,
    form: reprinted === null ? 'whole' : random.pick(['whole', 'whole', 'updated', 'shortened'] as const),
    place: CREDITING.has(outlet.layout) || random.happens(RATES.dateline) ? random.zipf(outlet.places) : null,
    hasLicence: outlet.licenses && random.happens(RATES.licence),
    hasByline: random.happens(RATES.byline),
  };
}

function planKind(
  outlet: Outlet,
  isAttributed: boolean,
  isReprint: boolean,
  random: Random,
): PlannedText['kind'] {
  if (outlet.layout === 'release' && isAttributed) return 'press-release';
  if (!isAttributed || isReprint) return 'news';
  if (random.happens(RATES.interview)) return 'interview';
  return outlet.layout === 'fields' && random.happens(RATES.opinion * 4) ? 'opinion' : 'news';
}

function planDating(outlet: Outlet, isAttributed: boolean, random: Random): Dating {
  const isPlain = !isAttributed || outlet.layout === 'plain';
  if (random.happens(isPlain ? RATES.editorDayOfPlain : RATES.editorDay)) return 'editor-day';
  if (random.happens(RATES.uncertain)) return random.pick(UNCERTAIN);
  const isSilent = random.happens(isPlain ? RATES.undatedOfPlain : RATES.undated);
  if (!isSilent) return 'stated';
  return outlet.layout === 'wire' && isAttributed && random.happens(RATES.yearless) ? 'yearless' : 'undated';
}

function pickOutlet(random: Random): Outlet {
  let left = random.below(OUTLETS.reduce((sum, { weight }) => sum + weight, 0));
  const found = OUTLETS.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? random.pick(OUTLETS);
}

function planEvents(random: Random): readonly string[] {
  return Array.from({ length: EVENTS }, () => dayIn(random.between(0, YEARS - 1), random));
}

/** A day on which the outlet is held: near an event, or any, more of them in later years. */
function planDay(outlet: Outlet, events: readonly string[], random: Random): string {
  if (random.happens(RATES.nearEvent)) {
    const day = addDays(random.pick(events), random.below(EVENT_DAYS));
    if (isHeld(outlet, Number(day.slice(0, 4)) - FIRST_YEAR)) return day;
  }
  const years = Array.from({ length: YEARS }, (_, year) => year).filter((year) => isHeld(outlet, year));
  return dayIn(years[Math.floor(years.length * random.fraction() ** 0.75)] ?? 0, random);
}

function planLaterDay(day: string, random: Random): string {
  const later = addDays(day, random.below(REPRINT_DAYS));
  return Number(later.slice(0, 4)) < FIRST_YEAR + YEARS ? later : day;
}

function isHeld({ held }: Outlet, year: number): boolean {
  return held.some(([from, to]) => year >= from && year <= to);
}

function dayIn(year: number, random: Random): string {
  return addDays(`${FIRST_YEAR + year}-01-01`, random.below(365));
}

/** A day so many days later, in the Gregorian calendar. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}
