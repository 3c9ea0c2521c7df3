/** A clock time as printed. Offsets count from the beginning of the string it was read from. */
export interface PrintedClock {
  readonly end: number;
  /** `HH:mm:ss` on the 24-hour clock. */
  readonly time: string;
  /** `+04:30` where an offset is printed, else the empty string. */
  readonly offset: string;
}

const CLOCK =
  // What may stand between a date and its time.
  /^(?:[\s,|–—-]|\bat\b|T)*(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,6})?)?(?:\s*(?<half>[AaPp])\.?[Mm]\b\.?)?(?:\s*\(?(?<utc>GMT|UTC|Z\b)?(?<sign>[+-])?(?:(?<=[+-])(?<zoneHour>\d{1,2}):?(?<zoneMinute>\d{2})?)?\)?)?(?!\d)/u;

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

function toOffset({ utc, sign, zoneHour, zoneMinute }: Readonly<Record<string, string | undefined>>): string {
  if (sign !== undefined && zoneHour !== undefined)
    return `${sign}${zoneHour.padStart(2, '0')}:${zoneMinute ?? '00'}`;
  return utc === undefined ? '' : '+00:00';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
