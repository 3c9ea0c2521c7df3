import { keepAnswers } from '../../text/keep-answers.ts';
import { BEHIND, BETWEEN, HALVES, halfNamed, toClockPattern } from './clock-words.ts';

/** A clock time as printed. Offsets count from the beginning of the string it was read from. */
export interface PrintedClock {
  readonly end: number;
  /** `HH:mm:ss` on the 24-hour clock; null where the minute is not printed. */
  readonly time: string | null;
  /** `+04:30` where an offset is printed, else the empty string. */
  readonly offset: string;
  /** `EDT`, `МСК` where a zone is named by letters alone. */
  readonly zone: string | null;
}

/** What may stand between a date and its time: marks, and a word such as `at`. */
const LEAD = new RegExp(
  `^(?:[\\s,،|•·/(@–—[-]|T|[:.](?=[\\s,])){0,8}(?<at>(?:${toClockPattern(BETWEEN, true)})(?![\\p{L}\\p{M}])[\\s:.]{0,3})?`,
  'iu',
);

const HALF_NAMES = toClockPattern(HALVES, false);

/** The half of the day before the hour: `下午 2:30`, `PM 2:30`. */
const HALF_BEFORE = `(?:(?<before>${HALF_NAMES}|[AP]M)\\s?)?`;

const HOUR = String.raw`(?<hour>[01]?\d|2[0-3])`;
const SECOND = String.raw`(?::(?<second>[0-5]\d)(?:\.\d{1,6})?)?`;

/** `10:15`, `10：15`, `10h15`, `10 h 15`, `10時15分`, `10h`, `10 Uhr`; `10.15`, which needs more to be a time. */
const TIME = `${HOUR}(?:[:：](?<minute>[0-5]\\d)${SECOND}|\\s?[hHч]\\s?(?<minute2>[0-5]\\d)(?:\\s?min)?|\\s?[时時点點]\\s?(?<minute3>\\d{1,2})\\s?分?(?:\\s?\\d{1,2}\\s?秒)?|\\.(?<minute4>[0-5]\\d)|(?=\\s?[AaPp]\\.?[Mm](?![\\p{L}\\p{N}]))|(?<=\\d{2})(?<minute5>[0-5]\\d)(?=\\s?(?:hrs?|hours|Uhr)(?!\\p{L}))|\\s?(?<whole>h|Uhr|hrs|時|时|点)(?![\\p{L}\\p{N}]))`;

/** `a.m.`, `PM`, `p. m.`, `ص`, `مساءً`, `μ.μ.`. */
const HALF = `(?:\\s*(?:(?<half>[AaPp])\\.?\\s?[Mm](?![\\p{L}\\p{N}])\\.?|(?<half2>[صم]|${HALF_NAMES})(?![\\p{L}\\p{M}])\\.?))?`;

/** The word for hours behind them. */
const UNIT = `(?<unit>\\s?(?:${toClockPattern(BEHIND, false)})(?![\\p{L}\\p{N}\\p{M}])\\.?)?`;

/** `GMT`, `Z`, `+0430`, `(GMT+3)`, `EDT`, `МСК`. */
const ZONE = String.raw`(?:\s*[(\[]?(?:(?<utc>GMT|UTC|Z\b)(?:\s?(?<sign>[+-])(?<zoneHour>\d{1,2})(?::?(?<zoneMinute>\d{2}))?)?|(?<bareSign>[+-])(?<bareHour>\d{2}):?(?<bareMinute>\d{2})|(?<zone>[A-Z]{2,5}|МСК|мск)(?![\p{L}\p{N}])|(?<greenwich>بتوقيت غرينتش|ت\.?\s?غ))[)\]]?)?`;

const CLOCK = new RegExp(`^${HALF_BEFORE}${TIME}${HALF}${UNIT}${ZONE}(?!\\d)`, 'u');

/** How one may begin: with a word for the half of the day, or an hour and what stands behind one. Asked before the long expression. */
const BEGINNING = /^(?:\D|\d{1,2}\s?[:：.\dAaPpHhUч時时点點])/u;

/** So far from the end of a date its clock time may begin. */
const REACH = 40;

/** The clock time that `text` begins with, a comma, a dash or an `at` before it included, or null. */
export const readClock = keepAnswers((text): PrintedClock | null => {
  const near = text.slice(0, 120);
  if (!/\d/u.test(near.slice(0, REACH))) return null;
  const lead = LEAD.exec(near);
  const from = lead?.[0].length ?? 0;
  const rest = near.slice(from);
  const match = BEGINNING.test(rest) ? CLOCK.exec(rest) : null;
  const groups = match?.groups;
  if (!match || !groups) return null;
  const printed = near.slice(0, from + match[0].length);
  const isTime = lead?.groups?.at !== undefined || groups.minute4 === undefined || isSurelyTime(groups);
  if (!isTime && !closes(text, printed)) return null;
  const half = halfOf(groups);
  const hour = to24Hours(Number(groups.hour), half, groups.half !== undefined);
  const minute = groups.minute ?? groups.minute2 ?? groups.minute3 ?? groups.minute4 ?? groups.minute5;
  if (hour === null || Number(minute ?? 0) > 59) return null;
  return {
    end: printed.trimEnd().length,
    time: minute === undefined ? null : `${pad(hour)}:${pad(Number(minute))}:${groups.second ?? '00'}`,
    offset: toOffset(groups),
    zone: groups.zone ?? null,
  };
});

type Groups = Readonly<Record<string, string | undefined>>;

/** `10.15` is a number like any other, unless a word or a zone beside it says that it is a time. */
function isSurelyTime({ unit, before, half, half2, zone, utc }: Groups): boolean {
  return [unit, before, half, half2, zone, utc].some((part) => part !== undefined);
}

/** `22.11.2024 07.57`: nothing but white space, a comma or a dash before it, and nothing behind. */
function closes(text: string, matched: string): boolean {
  return (
    text.trimEnd().length === matched.trimEnd().length && /^[\s,|–-]{1,3}\d{2}\.\d{2}\s*$/u.test(matched)
  );
}

function halfOf({ half, half2, before }: Groups): 'a' | 'p' | undefined {
  const printed = half ?? half2 ?? before;
  if (printed === undefined) return undefined;
  return halfNamed(printed) ?? (/^[pPم]/u.test(printed) ? 'p' : 'a');
}

/** A half of the day beside an hour of the 24-hour clock says nothing new: `مساءً 21:15`. */
function to24Hours(hour: number, half: 'a' | 'p' | undefined, isLatin: boolean): number | null {
  if (half === undefined) return hour;
  if (hour > 12) return half === 'p' && !isLatin ? hour : null;
  if (hour < 1) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function toOffset(groups: Groups): string {
  const sign = groups.sign ?? groups.bareSign;
  const hour = groups.zoneHour ?? groups.bareHour;
  const minute = groups.zoneMinute ?? groups.bareMinute ?? '00';
  if (sign !== undefined && hour !== undefined) return `${sign}${hour.padStart(2, '0')}:${minute}`;
  return groups.utc === undefined && groups.greenwich === undefined ? '' : '+00:00';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
