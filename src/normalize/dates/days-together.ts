import type { DateWords } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { toWordKey } from '../languages/word-key.ts';
import { dateWords } from './date-words.ts';
import { type Reading, toDay } from './to-day.ts';

/** What stands between two days of one month: a stroke, or a word between spaces. */
export const BETWEEN_DAYS = String.raw`(?:\s*[-–—]\s*|\s+(?<between>${dateWords('to', 'and', 'or')})\s+(?:the\s)?)`;

/** One day beside a month's name, or two. */
export interface Days {
  readonly first: number;
  /** Null for one day. */
  readonly last: number | null;
  /** The word between them; null for a stroke. */
  readonly between: string | null;
}

/** The days that a pattern with `first`, `last` and `BETWEEN_DAYS` matched. */
export function toDays({ groups }: RegExpExecArray): Days {
  const last = groups?.last;
  return {
    first: Number(groups?.first),
    last: last === undefined ? null : Number(last),
    between: groups?.between ?? null,
  };
}

type Link = Extract<keyof DateWords, 'to' | 'and' | 'or'>;

/** What a word between days says, by language: `a` is `to` in Spanish and `and` in Czech. */
const LINKS: ReadonlyMap<string, ReadonlyMap<string, Link>> = toLinks();

function toLinks(): ReadonlyMap<string, ReadonlyMap<string, Link>> {
  const links = new Map<string, Map<string, Link>>();
  for (const { code, dateWords: own } of LEXICONS)
    for (const link of ['to', 'and', 'or'] as const)
      for (const word of own[link]) {
        const key = toWordKey(word);
        links.set(key, (links.get(key) ?? new Map()).set(code, link));
      }
  return links;
}

/** Whether a word, and no stroke, stands between two days. */
export function isListed({ last, between }: Days): boolean {
  return last !== null && between !== null;
}

/**
 * What the days say: `3-5 June` is an interval, `4 and 6 June` are two days, `4 or 6 June` is one of two. `3-1 June`, a
 * score, is nothing, and so are two days with a word between them that the month's language does not have.
 */
export function toReading(
  { first, last, between }: Days,
  month: number,
  year: number | null,
  language: string,
): Reading | null {
  const from = toDay(first, month, year);
  if (last === null || from === null || from.edtf === null) return from;
  const to = toDay(last, month, year);
  if (to === null || to.edtf === null) return to;
  const link = between === null ? 'to' : LINKS.get(toWordKey(between))?.get(language);
  if (first >= last || link === undefined) return null;
  if (link === 'to') return { ...from, edtf: `${from.edtf}/${to.edtf}` };
  const both = `${from.edtf},${to.edtf}`;
  return { ...from, edtf: link === 'and' ? `{${both}}` : `[${both}]` };
}
