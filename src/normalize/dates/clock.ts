/** A clock time as printed. Offsets count from the beginning of the string it was read from. */
export interface PrintedClock {
  readonly end: number;
  /** `HH:mm:ss` on the 24-hour clock. */
  readonly time: string;
  /** `+04:30` where an offset is printed, else the empty string. */
  readonly offset: string;
}

/** What may stand between a date and its time. */
const LEAD = String.raw`(?:[\s,|–—-]|\bat\b|T)*`;

const TIME = String.raw`(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,6})?)?`;

/** `a.m.`, `PM`. */
const HALF = String.raw`(?:\s*(?<half>[AaPp])\.?[Mm]\b\.?)?`;

/** `GMT`, `Z`, `+0430`, `(GMT+3)`. */
const ZONE = String.raw`(?:\s*\(?(?:(?<utc>GMT|UTC|Z\b)(?:(?<sign>[+-])(?<zoneHour>\d{1,2})(?::?(?<zoneMinute>\d{2}))?)?|(?<bareSign>[+-])(?<bareHour>\d{2}):?(?<bareMinute>\d{2}))\)?)?`;

const CLOCK = new RegExp(`^${LEAD}${TIME}${HALF}${ZONE}(?!\\d)`, 'u');

/** The clock time that `text` begins with, a comma or dash before it included, or null. */
export function readClock(text: string): PrintedClock | null {
  const match = CLOCK.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const hour = to24Hours(Number(groups.hour), groups.half?.toLowerCase());
  if (hour === null) return null;
  return {
    end: match[0].trimEnd().length,
    time: `${pad(hour)}:${groups.minute}:${groups.second ?? '00'}`,
    offset: toOffset(groups),
  };
}

function to24Hours(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function toOffset(groups: Readonly<Record<string, string | undefined>>): string {
  const sign = groups.sign ?? groups.bareSign;
  const hour = groups.zoneHour ?? groups.bareHour;
  const minute = groups.zoneMinute ?? groups.bareMinute ?? '00';
  if (sign !== undefined && hour !== undefined) return `${sign}${hour.padStart(2, '0')}:${minute}`;
  return groups.utc === undefined ? '' : '+00:00';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
