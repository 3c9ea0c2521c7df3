// What stands between the count and the results: filters that the query names, signs and addresses that were not
// understood, why nothing was found and what would be.
import { element } from '../element.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import { countHits, type SearchOutcome } from '../engine/search-outcome.ts';
import type { SearchPage } from '../search-page.ts';
import { isFullyRead } from '../search-state.ts';

/** Shows the advice on a search. @param isCurrent false as soon as a later search has begun: then nothing more is shown */
export type ShowAdvice = (outcome: SearchOutcome, isCurrent: () => boolean) => Promise<void>;

/** Makes what shows advice. */
export function makeAdviceView({ advice, later }: SearchPage, index: OpenIndex): ShowAdvice {
  return async (outcome, isCurrent) => {
    const { hints, state } = outcome;
    const address = window.location.search;
    advice.replaceChildren();
    if (!needsFurther(outcome, address)) return;
    // Without the script nothing more is said, and all else stands.
    const further: typeof import('../later.ts') | null = await import(later).catch(() => null);
    if (further === null || !isCurrent()) return;
    const sentences = further.furtherAdvice(outcome, index, address);
    advice.append(...hints.map(further.renderHint), ...sentences.map(toParagraph));
    if (outcome.hits.length > 0) return;
    const drops = await further.renderDrops(state, index.spellings, (tried) => countHits(index, tried));
    if (isCurrent() && drops !== null) advice.append(drops);
  };
}

/** In capitals, `OR` is one. */
const SIGN = /[^\p{L}\p{M}\p{N}\s]|OR/u;

/**
 * Whether nothing was found, the query names a filter or holds signs, a chosen value has no text, or the address holds what
 * was not read.
 */
function needsFurther({ hits, hints, filters, state }: SearchOutcome, address: string): boolean {
  return (
    hits.length === 0 ||
    hints.length > 0 ||
    SIGN.test(state.query) ||
    filters.some(({ values }) => values.some(({ selected, count }) => selected && count === 0)) ||
    !isFullyRead(address)
  );
}

const toParagraph = (sentence: string) => element('p', {}, sentence);
