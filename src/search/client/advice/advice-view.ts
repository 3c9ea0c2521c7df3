// What stands between the count and the results: filters that the query names, signs and addresses that were not
// understood, why nothing was found and what would be.
import { element } from '../element.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import { hasLoneMark } from '../engine/parse-query.ts';
import { countHits, type SearchOutcome } from '../engine/search-outcome.ts';
import { loadLater } from '../load-later.ts';
import type { SearchPage } from '../search-page.ts';
import { isFullyRead, LONGEST_QUERY } from '../search-state.ts';

/** Shows the advice on a search. @param isCurrent false as soon as a later search has begun: then nothing more is shown */
export type ShowAdvice = (outcome: SearchOutcome, isCurrent: () => boolean) => Promise<void>;

/** Makes what shows advice. */
export function makeAdviceView({ advice, input, later }: SearchPage, index: OpenIndex): ShowAdvice {
  return async (outcome, isCurrent) => {
    const { hints, state } = outcome;
    const address = window.location.search;
    advice.replaceChildren();
    const typed = input.value;
    if (!needsFurther(outcome, address, typed)) return;
    // Without the script nothing more is said, and all else stands.
    const further = await loadLater(later).catch(() => null);
    if (further === null || !isCurrent()) return;
    const sentences = further.furtherAdvice(outcome, index, address, typed);
    advice.append(...hints.map(further.renderHint), ...sentences.map(toParagraph));
    if (outcome.hits.length > 0) return;
    const drops = await further.renderDrops(state, index.spellings, (tried) => countHits(index, tried));
    if (isCurrent() && drops !== null) advice.append(drops);
  };
}

/** What may be a sign that means something elsewhere. In capitals, `OR` is one. */
const SIGN = /[*|]|\bOR\b|(?<![Tt]itle):\S/u;

/**
 * Whether nothing was found, the query names a filter, is too long or holds signs, a chosen value is unknown, or the address
 * holds what was not read.
 */
function needsFurther(outcome: SearchOutcome, address: string, typed: string): boolean {
  const { hits, hints, filters, query, state } = outcome;
  return (
    hits.length === 0 ||
    hints.length > 0 ||
    typed.length > LONGEST_QUERY ||
    SIGN.test(state.query) ||
    hasLoneMark(state.query) ||
    (query.terms.length === 0 && state.query.trim() !== '') ||
    query.terms.some(({ quoted, excluded }) => quoted && excluded) ||
    !state.widenNames ||
    filters.some(({ values }) => values.some(({ selected, count }) => selected && count === 0)) ||
    !isFullyRead(address)
  );
}

const toParagraph = (sentence: string) => element('p', {}, sentence);
