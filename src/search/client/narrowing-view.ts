// What narrows a search beside its words: dates, filters, and a list of what is chosen.
import { FILTER_PARAMETERS } from '../../site/search-address.ts';
import { makeDatesPanel } from './dates/dates-panel.ts';
import type { OpenIndex } from './engine/open-index.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { renderChosen } from './filters/chosen.ts';
import { makeFacetList } from './filters/facet-list.ts';
import { listChosen } from './filters/list-chosen.ts';
import type { SearchPage } from './search-page.ts';
import { type Change, selectionOf } from './search-state.ts';
import { FILTER_NAMES, valueInWords } from './value-words.ts';

/**
 * Makes the view.
 * @param onChange told of what a reader changes
 * @returns shows what narrows a search, and what could
 */
export function makeNarrowingView(
  { dates: datesPlace, filters: filtersPlace, fold, chosen, later }: SearchPage,
  { table }: OpenIndex,
  onChange: (change: Change) => void,
): (outcome: SearchOutcome) => void {
  const updateDates = makeDatesPanel(datesPlace, later, ({ from, to, undated, inferred }) =>
    onChange({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(undated === undefined ? {} : { withUndated: undated }),
      ...(inferred === undefined ? {} : { withInferred: inferred }),
    }),
  );
  const facets = FILTER_PARAMETERS.map((name) => ({ name, list: makeFacetList(name, FILTER_NAMES[name]) }));
  filtersPlace.addEventListener('change', () => {
    const boxes = [...filtersPlace.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    onChange({
      selection: selectionOf((name) => boxes.filter((box) => box.name === name).map(({ value }) => value)),
    });
  });
  const hasInferred = table.basis.values.includes('editor');

  return (outcome) => {
    const { filters, state, dates, period, problems } = outcome;
    fold.hidden = false;
    // Filters without values are drawn no sooner than there are some.
    if (filtersPlace.childElementCount === 0) filtersPlace.append(...facets.map(({ list }) => list.element));
    for (const [at, { name, list }] of facets.entries()) {
      const values = filters[at]?.values ?? [];
      list.update(values.map((each) => ({ ...each, words: valueInWords(name, each.value, each.name) })));
    }
    updateDates({
      dates,
      typed: { from: state.from, to: state.to },
      problems,
      period,
      undated: state.withUndated,
      inferred: state.withInferred,
      hasInferred,
      showUndated: () => onChange({ selection: { ...state.selection, precision: ['undated'] } }),
    });
    renderChosen(
      chosen,
      listChosen(outcome).map(({ words, change }) => ({ words, onRemove: () => onChange(change) })),
    );
  };
}
