// The one door to the `edtf` library: its answers are checked and turned into our own types.
import { parse } from 'edtf';
import { z } from 'zod';
import { keepAnswers } from '../text/keep-answers.ts';
import { stretchesOf } from './bounds.ts';
import type { CalendarDate, DateStretch, EdtfDate } from './edtf-date.ts';
import { parsePlainDate } from './plain-date.ts';

/** The library's bit masks over the digits YYYYMMDD, least significant bit first. */
const YEAR_DIGITS = [1, 2, 4, 8] as const;
const MONTH_MASK = 16 | 32;
const DAY_MASK = 64 | 128;
const MAX_YEAR = 9999;

const qualifierSchema = z.union([z.boolean(), z.number()]).optional();
const simpleSchema = z.object({
  type: z.enum(['Date', 'Year', 'Season', 'Decade', 'Century']),
  values: z.array(z.number()).min(1),
  unspecified: z.number().optional(),
  approximate: qualifierSchema,
  uncertain: qualifierSchema,
});
/** null: an end that is not known; infinity: one that is open. */
const endSchema = z
  .union([simpleSchema, z.literal([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])])
  .nullable();
const intervalSchema = z.object({
  type: z.literal('Interval'),
  values: z.tuple([endSchema, endSchema]),
});
const setSchema = z.object({
  type: z.literal('Set'),
  values: z.array(z.union([simpleSchema, z.tuple([simpleSchema, simpleSchema])])).min(1),
  earlier: z.boolean().optional(),
  later: z.boolean().optional(),
});
const listSchema = setSchema.extend({ type: z.literal('List') });
const answerSchema = z.union([simpleSchema, intervalSchema, setSchema, listSchema]);

type Simple = z.infer<typeof simpleSchema>;

function toYears(simple: Simple): readonly [number, number] | null {
  const year = simple.values[0] ?? 0;
  if (simple.type === 'Decade') return [year * 10, year * 10 + 9];
  if (simple.type === 'Century') return [year * 100, year * 100 + 99];
  const mask = simple.unspecified ?? 0;
  const open = YEAR_DIGITS.map((bit) => (mask & bit) !== 0);
  if (open.every(Boolean)) return null;
  const spread = open.reduce((sum, isOpen, at) => (isOpen ? sum + 9 * 10 ** (3 - at) : sum), 0);
  return [year, year + spread];
}

function toCalendarDate(simple: Simple): CalendarDate {
  const mask = simple.unspecified ?? 0;
  const [, second, third] = simple.values;
  const isDate = simple.type === 'Date';
  return {
    years: toYears(simple),
    month: isDate && second !== undefined && (mask & MONTH_MASK) === 0 ? second + 1 : null,
    day: isDate && third !== undefined && (mask & DAY_MASK) === 0 ? third : null,
    season: simple.type === 'Season' ? (second ?? null) : null,
    approximate: Boolean(simple.approximate),
    uncertain: Boolean(simple.uncertain),
  };
}

function toStretch(value: Simple | readonly [Simple, Simple]): DateStretch {
  const [from, to] = 'type' in value ? [value, value] : value;
  return { from: toCalendarDate(from), to: toCalendarDate(to) };
}

function isOurs(date: CalendarDate | null): boolean {
  return date === null || date.years === null || (date.years[0] >= 1 && date.years[1] <= MAX_YEAR);
}

/** The library accepts 29 February in every year; a day that the year does not have is no date. */
function isInCalendar(date: CalendarDate | null): boolean {
  if (date === null || date.day === null || date.month !== 2 || date.years === null) return true;
  const [first, last] = date.years;
  if (first !== last || date.day < 29) return true;
  return first % 4 === 0 && (first % 100 !== 0 || first % 400 === 0);
}

function partsOf(date: EdtfDate): readonly (CalendarDate | null)[] {
  if (date.kind === 'date') return [date.date];
  if (date.kind === 'interval') return [date.from, date.to];
  return date.stretches.flatMap(({ from, to }) => [from, to]);
}

function answerOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // The library throws for whatever is not EDTF; that is its answer "no".
    return null;
  }
}

/**
 * Reads an EDTF expression, levels 0 to 2, years 1 to 9999.
 * @returns null where the text is no such expression, names a day that is not in the calendar, or
 * an interval that ends before it begins.
 */
export const parseEdtf = keepAnswers((text): EdtfDate | null => {
  const plain = parsePlainDate(text);
  if (plain !== null) return { kind: 'date', date: plain };
  const answer = answerSchema.safeParse(answerOf(text));
  if (!answer.success) return null;
  const date = toEdtfDate(answer.data);
  if (date === null || !partsOf(date).every((part) => isOurs(part) && isInCalendar(part))) return null;
  return stretchesOf(date).every(({ from, to }) => from <= to) ? date : null;
});

type Answer = z.infer<typeof answerSchema>;

function toEdtfDate(data: Answer): EdtfDate | null {
  if (data.type === 'Interval') {
    const [from, to] = data.values.map((end) =>
      end === null || typeof end === 'number' ? null : toCalendarDate(end),
    );
    if ((from ?? to ?? null) === null) return null;
    return { kind: 'interval', from: from ?? null, to: to ?? null };
  }
  if (data.type === 'Set' || data.type === 'List') {
    return {
      kind: 'set',
      of: data.type === 'Set' ? 'one' : 'all',
      stretches: data.values.map(toStretch),
      earlier: data.earlier ?? false,
      later: data.later ?? false,
    };
  }
  return { kind: 'date', date: toCalendarDate(data) };
}
