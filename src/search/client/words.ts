// What the search page says, in words.

import { BASIS_WORDS } from '../../site/basis-words.ts';
import { firstWords } from '../../site/first-words.ts';
import { type FilterParameter, NOT_STATED_VALUE } from '../../site/search-address.ts';
import { isUnfiltered } from './engine/filters.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';

export const FACET_NAMES: Readonly<Record<FilterParameter, string>> = {
  source: 'Source',
  kind: 'Kind',
  language: 'Language',
  basis: 'How the date is known',
  place: 'Place of dateline',
};

/** A filter value as people say it: `English` for `en`. */
export function valueInWords(facet: FilterParameter, value: string): string {
  if (value === NOT_STATED_VALUE) return 'Not stated';
  if (facet === 'kind') return kindInWords(value);
  if (facet === 'basis') return BASIS_NAMES.get(value) ?? value;
  if (facet === 'language') return languageInWords(value);
  return value;
}

/** How a date is known, as the marks beside dates say it. */
const BASIS_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(BASIS_WORDS).map(([basis, { word }]) => [basis, kindInWords(word)]),
);

/** `Press release` for `press-release`. */
export function kindInWords(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function languageInWords(value: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value;
  } catch (error) {
    // Addresses hold what people type: `?language=%00` is no language tag.
    if (error instanceof RangeError) return value;
    throw error;
  }
}

/** `1 text`, `5 texts`, `12,345 texts`. */
export function countInWords(count: number): string {
  return count === 1 ? '1 text' : `${count.toLocaleString('en')} texts`;
}

/** The line that is read out when results change. */
export function statusInWords({ hits, exact, query, state, unfiltered }: SearchOutcome): string {
  const asked = inQuotes(query.terms.map(({ text }) => text));
  const one = query.terms.length === 1;
  const filtered = unfiltered > hits.length ? `, of ${unfiltered.toLocaleString('en')} without filters` : '';
  const ignored = query.ignored === 0 ? '' : `. Only the first ${query.terms.length} words were looked for`;
  if (query.terms.length === 0) {
    return isUnfiltered(state.selection)
      ? `All ${countInWords(hits.length)}, newest first`
      : `${countInWords(hits.length)}, newest first`;
  }
  if (hits.length === 0) return `No text holds ${asked}${filtered}${ignored}`;
  return `${foundInWords(hits.length, exact, asked, one)}${filtered}${ignored}`;
}

/** Hits with the words as typed, and apart from them those with other forms: `missiles` for `missile`. */
function foundInWords(hits: number, exact: number | null, asked: string, one: boolean): string {
  const form = one ? 'another form of it' : 'other forms of these words';
  if (exact === null) return `${countInWords(hits)} with ${asked}, or with ${form}`;
  if (exact === hits) return `${countInWords(hits)} with ${asked}`;
  if (exact === 0) return `${countInWords(hits)} with ${one ? 'another form' : 'other forms'} of ${asked}`;
  return `${countInWords(exact)} with ${asked}, ${(hits - exact).toLocaleString('en')} with ${form}`;
}

/** Why nothing was found and what to try, a sentence each; none where something was found. */
export function adviceInWords(outcome: SearchOutcome): readonly string[] {
  const { hits, hints, query, state, unfiltered } = outcome;
  if (hits.length > 0) return [];
  const advice: string[] = [];
  // A source or a year is no word of the texts, and still what was meant: the hint says what to do.
  const named = new Set(hints.flatMap(({ typed }) => [typed, ...typed.split(' ')]));
  const nowhere = outcome.nowhere.map(({ text }) => text).filter((text) => !named.has(text));
  if (nowhere.length > 0 && unfiltered === 0) {
    const stands = nowhere.length === 1 ? 'stands' : 'stand';
    advice.push(
      `${inQuotes(nowhere)} ${stands} in no text of this archive. Try another spelling, or leave it out.`,
    );
  } else if (query.terms.length > 1 && unfiltered === 0 && outcome.nowhere.length === 0) {
    advice.push('Each of these stands in the archive, but no text holds them all. Try fewer words.');
  }
  if (query.terms.some(({ words }) => words.length > 1)) {
    advice.push(
      'Words in quotation marks must stand side by side in this order. Try them without the marks.',
    );
  }
  if (!isUnfiltered(state.selection) && unfiltered > 0) {
    advice.push(`Without filters there are ${countInWords(unfiltered)}. Take a filter away.`);
  }
  return advice;
}

/** What was typed is said again, but no page of it. */
const SAID_WORDS = 8;
const SAID_LENGTH = 40;

function inQuotes(words: readonly string[]): string {
  const shown = words.length > SAID_WORDS ? words.slice(0, SAID_WORDS - 1) : words;
  const quoted = shown.map((word) => `“${firstWords(word, SAID_LENGTH)}”`);
  const more = words.length - shown.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more words`;
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
