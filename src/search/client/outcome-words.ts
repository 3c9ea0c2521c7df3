// What the search page says of an outcome, in words.
import { counted } from '../../site/counted.ts';
import { firstWords } from '../../site/first-words.ts';
import { joined } from '../../text/joined.ts';
import type { Clause } from './engine/clauses.ts';
import { isUnfiltered } from './engine/filters.ts';
import type { Term } from './engine/parse-query.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { sortOf } from './search-state.ts';

/** How an order is said behind a count; the best match first goes without saying. */
const ORDER = {
  relevance: '',
  newest: ', newest first',
  oldest: ', oldest first',
  source: ', by source',
} as const;

/**
 * The line that is read out when results change.
 * @param results what the hits are when versions of one text are one
 * @param undated hits without a date that counts: they stand last in an order by date
 */
export function statusInWords(outcome: SearchOutcome, results: number, undated: number): string {
  const { hits, query, state, unfiltered, problems } = outcome;
  const asked = query.terms.filter(({ excluded }) => !excluded);
  const barred = query.terms.filter(({ excluded }) => excluded);
  const without = barred.length === 0 ? '' : ` without ${termsInWords(barred, 'or')}`;
  const isFiltered = !isUnfiltered(state.selection) || outcome.period !== null;
  const filtered =
    unfiltered > hits.length ? `, of ${unfiltered.toLocaleString('en-US')} without filters` : '';
  const ignored = query.ignored === 0 ? '' : `. Only the first ${query.terms.length} words were looked for`;
  // What is wrong with the range stands where it was typed.
  const unranged = problems.length === 0 ? '' : '. The range of dates cannot be used and is not applied';
  const rest = `${ignored}${unranged}`;
  const sort = sortOf(state);
  const isByDate = sort === 'newest' || sort === 'oldest';
  const last = undated > 0 && isByDate ? '; undated ones last' : '';
  const order = isByDate && undated === hits.length ? '' : `${ORDER[sort]}${last}`;
  const together = results === hits.length ? '' : `, in ${counted(results, 'result')}`;
  const held = asked.length === 0 ? '' : ` holds ${termsInWords(asked, 'and')}`;
  if (hits.length === 0 && unfiltered > 0) {
    const others = unfiltered.toLocaleString('en-US');
    const passes = held === '' ? 'No text passes the filters' : `No text that passes the filters${held}`;
    return `${passes}${without}; ${others} ${unfiltered === 1 ? 'does' : 'do'} without them${rest}`;
  }
  if (hits.length === 0) return `No text${held || ' is left'}${without}${rest}`;
  const all = barred.length === 0 && !isFiltered ? 'All ' : '';
  const found = held === '' ? `${all}${counted(hits.length, 'text')}` : foundInWords(outcome, asked);
  // Behind the forms that count, “without” would belong to them.
  const comma = held === '' || without === '' ? '' : ',';
  return `${found}${comma}${without}${together}${order}${filtered}${rest}`;
}

/** Hits with the words as typed, and apart from them those with other forms: `missiles` for `missile`. */
function foundInWords({ hits, exact, clauses }: SearchOutcome, asked: readonly Term[]): string {
  const words = termsInWords(asked, 'and');
  const one = asked.length === 1;
  const all = counted(hits.length, 'text');
  // Another spelling of a name is no other form of a word; the line beneath tells of it.
  if (clauses.some(isWidened)) return `${all} with ${words} in any spelling`;
  const form = one ? 'another form of it' : 'other forms of these words';
  if (exact === null) return `${all} with ${words}, or with ${form}`;
  if (exact === hits.length) return `${all} with ${words}`;
  if (exact === 0) return `${all} with ${one ? 'another form' : 'other forms'} of ${words}`;
  const others = (hits.length - exact).toLocaleString('en-US');
  return `${counted(exact, 'text')} with ${words}, ${others} with ${form}`;
}

/** Whether a name is looked for in other spellings than that which was typed. */
export function isWidened({ name, ways }: Clause): boolean {
  return name !== null && ways.length > 1;
}

/** Why nothing was found, a sentence each; none where something was found. */
export function adviceInWords({ hits, hints, nowhere, query, unfiltered }: SearchOutcome): readonly string[] {
  if (hits.length > 0 || unfiltered > 0) return [];
  // A source or a year is no word of the texts, and still what was meant: the hint says what to do.
  const named = new Set(hints.flatMap(({ typed }) => [typed, ...typed.split(' ')]));
  const missing = nowhere.filter(({ text }) => !named.has(text));
  if (missing.length > 0) {
    return [
      ...nowhereInWords(
        missing.filter(({ titleOnly }) => !titleOnly),
        'no text',
      ),
      ...nowhereInWords(
        missing.filter(({ titleOnly }) => titleOnly),
        'no title',
      ),
    ];
  }
  const asked = query.terms.filter(({ excluded }) => !excluded);
  return [
    ...(asked.length > 1 && nowhere.length === 0
      ? [
          asked.every(({ titleOnly }) => titleOnly)
            ? 'Each of these stands in a title of this archive, but no title holds them all.'
            : 'Each of these stands in the archive, but no text holds them all.',
        ]
      : []),
    ...(asked.some(({ quoted, words }) => quoted && words.length > 1)
      ? ['Words in quotation marks must stand side by side in this order. Try them without the marks.']
      : []),
  ];
}

function nowhereInWords(missing: readonly Clause[], where: string): readonly string[] {
  if (missing.length === 0) return [];
  const stand = missing.length === 1 ? 'stands' : 'stand';
  return [
    `${inQuotes(missing, 'and')} ${stand} in ${where} of this archive. Try another spelling, or leave it out.`,
  ];
}

/** What was typed is said again, but no page of it. */
const SAID_WORDS = 8;
const SAID_LENGTH = 40;

/** `“port” and “pier”`, `“port” in the title`, `“port” in the title, and “pier”`: those first that only titles count for. */
export function termsInWords(
  terms: readonly Pick<Term, 'text' | 'titleOnly'>[],
  joint: 'and' | 'or',
): string {
  const titled = terms.filter(({ titleOnly }) => titleOnly);
  const others = terms.filter(({ titleOnly }) => !titleOnly);
  const parts = [
    ...(titled.length === 0 ? [] : [`${inQuotes(titled, joint)} in the title`]),
    ...(others.length === 0 ? [] : [inQuotes(others, joint)]),
  ];
  return parts.join(`, ${joint} `);
}

/** `“port” and “pier”` */
function inQuotes(terms: readonly { readonly text: string }[], joint: 'and' | 'or'): string {
  const shown = terms.length > SAID_WORDS ? terms.slice(0, SAID_WORDS - 1) : terms;
  const quoted = shown.map(({ text }) => `“${firstWords(text, SAID_LENGTH)}”`);
  const more = terms.length - shown.length;
  return joined(more > 0 ? [...quoted, `${more} more words`] : quoted, joint);
}
