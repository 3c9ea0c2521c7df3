import type { Passage } from './passages.ts';

/** The printed time that opens an entry of a live blog. View offsets. */
export interface LiveEntry {
  /** Of the passage. */
  readonly start: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Whether the time is all that the passage holds. */
  readonly isAlone: boolean;
}

/** The entries of a live blog, and whether they run backwards, as no timetable does. */
export interface LiveEntries {
  readonly entries: readonly LiveEntry[];
  readonly isNewestFirst: boolean;
}

/** `14:05`, `14.05`, `14h05`, `2.15pm`, `9 a.m.`, `14时05分`. */
const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])(?:(?:[:.h٫]|\s?[时時点點]\s?)(?<minute>[0-5]\d)(?:[:.][0-5]\d)?)?[分]?(?:\s?(?<half>[AaPp])\.?[Mm]\b\.?)?`;

/** `GMT`, `Uhr`, `CET`, `(IST)`, `hrs`. */
const ZONE = String.raw`(?:\s?\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|Uhr|uhr|hrs?|h|мск|МСК)\)?)?`;

/** A time at the beginning of a passage; something else than a letter or a digit behind it. */
const TIME = new RegExp(`^[[(*_]{0,3}${CLOCK}${ZONE}[\\])*_]{0,3}(?<end>\\s?[–—:|-])?(?=\\s|$)`, 'u');

/** A live blog has so many entries, and prose behind most of them. */
const [LEAST_ENTRIES, PROSE_SHARE] = [3, 0.6];

/** Share of the steps from entry to entry that go one way. */
const ONE_WAY = 0.75;

/**
 * The entries of a live blog: passages that a clock time opens, or that hold nothing else, with
 * running text in or behind most of them, the times rising or falling; none in a timetable, in a
 * story that begins a paragraph with a time, or in scores (`2.15 Smith`). Linear.
 */
export function findLiveEntries(passages: readonly Passage[]): LiveEntries | null {
  const found = passages.flatMap((passage, index) => {
    const entry = readEntry(passage);
    if (entry === null) return [];
    const isTold = passage.isProse || hasProseBehind(passages, index);
    return [{ ...entry, isTold }];
  });
  const told = found.filter(({ isTold }) => isTold).length;
  if (found.length < LEAST_ENTRIES || told < found.length * PROSE_SHARE) return null;
  const steps = found.slice(1).map(({ minutes }, index) => minutes - (found[index]?.minutes ?? minutes));
  const falling = steps.filter((step) => step < 0).length;
  const rising = steps.filter((step) => step > 0).length;
  if (Math.max(falling, rising) < steps.length * ONE_WAY) return null;
  return {
    entries: found.map(({ start, minutes, isAlone }) => ({ start, minutes, isAlone })),
    isNewestFirst: falling > rising,
  };
}

function readEntry({ text, start }: Passage): LiveEntry | null {
  const match = TIME.exec(text.slice(0, 40));
  const { hour, minute, half } = match?.groups ?? {};
  // `9 people` has neither minutes nor half of the day.
  if (!match || hour === undefined || (minute === undefined && half === undefined)) return null;
  const value = Number(hour) + (half !== undefined && /p/iu.test(half) && Number(hour) < 12 ? 12 : 0);
  return {
    start,
    minutes: value * 60 + Number(minute ?? 0),
    isAlone: match[0].trimEnd().length === text.length,
  };
}

/** Whether prose stands behind an entry before the next one does, a headline between them at most. */
function hasProseBehind(passages: readonly Passage[], index: number): boolean {
  for (const next of passages.slice(index + 1, index + 4)) {
    if (readEntry(next) !== null) return false;
    if (next.isProse) return true;
  }
  return false;
}
