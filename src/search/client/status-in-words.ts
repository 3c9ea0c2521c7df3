import { counted } from '../../site/counted.ts';
import { joined } from '../../text/joined.ts';
import { type Clause, isWidened } from './engine/clauses.ts';
import { isUnfiltered } from './engine/filters.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { termsInWords } from './terms-in-words.ts';

/** How an order is said behind a count; the best match first goes without saying. */
const ORDER = {
  relevance: '',
  newest: ', newest first',
  oldest: ', oldest first',
  source: ', by source',
} as const;

/** Hits without a date that counts: they stand last in an order by date. */
export interface LastHits {
  readonly undated: number;
  /** Those whose date an editor inferred, where such dates do not count. */
  readonly inferred: number;
}

/**
 * The line that is read out when results change.
 * @param results what the hits are when versions of one text are one
 */
export function statusInWords(outcome: SearchOutcome, results: number, last: LastHits): string {
  const { hits, query, clauses, state, sort, unfiltered, problems } = outcome;
  const asked = clauses.filter(({ excluded }) => !excluded);
  const barred = clauses.filter(({ excluded }) => excluded);
  const without = barred.length === 0 ? '' : ` without ${termsInWords(barred, 'or')}${inSpellings(barred)}`;
  const isFiltered = !isUnfiltered(state.selection) || outcome.period !== null;
  const filtered =
    unfiltered > hits.length ? `, of ${unfiltered.toLocaleString('en-US')} without filters` : '';
  const ignored = query.ignored === 0 ? '' : `. Only the first ${query.terms.length} words were looked for`;
  // What is wrong with the range stands where it was typed.
  const unranged = problems.length === 0 ? '' : '. The range of dates cannot be used and is not applied';
  const rest = `${ignored}${unranged}`;
  const isByDate = sort === 'newest' || sort === 'oldest';
  const isDated = last.undated + last.inferred < hits.length;
  const order = isByDate ? (isDated ? `${ORDER[sort]}${lastInWords(last)}` : '') : ORDER[sort];
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

function lastInWords({ undated, inferred }: LastHits): string {
  const which = [
    ...(undated > 0 ? ['undated ones'] : []),
    ...(inferred > 0 ? ['those with a date that an editor inferred'] : []),
  ];
  return which.length === 0 ? '' : `; ${joined(which, 'and')} last`;
}

function inSpellings(clauses: readonly Clause[]): string {
  return clauses.some(isWidened) ? ' in any spelling' : '';
}

/** Hits with the words as typed, and apart from them those with other forms: `missiles` for `missile`. */
function foundInWords({ hits, exact }: SearchOutcome, asked: readonly Clause[]): string {
  const words = termsInWords(asked, 'and');
  const one = asked.length === 1;
  const all = counted(hits.length, 'text');
  // Another spelling of a name is no other form of a word; the line beneath tells of it.
  if (asked.some(isWidened)) return `${all} with ${words}${inSpellings(asked)}`;
  const form = one ? 'another form of it' : 'other forms of these words';
  if (exact === null) return `${all} with ${words}, or with ${form}`;
  if (exact === hits.length) return `${all} with ${words}`;
  if (exact === 0) return `${all} with ${one ? 'another form' : 'other forms'} of ${words}`;
  const others = (hits.length - exact).toLocaleString('en-US');
  return `${counted(exact, 'text')} with ${words}, ${others} with ${form}`;
}
