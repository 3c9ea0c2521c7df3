import { FILTER_PARAMETERS } from '../../../site/search-address.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import { rangeInWords } from '../range-words.ts';
import type { SearchState } from '../search-state.ts';
import { choiceInWords } from '../value-words.ts';

/** Something that narrows a search, with what takes it away. */
export interface Narrowing {
  readonly words: string;
  readonly change: Partial<SearchState>;
}

/**
 * Everything that narrows a search beside its words: chosen values, a range of dates, dates that do not count. A range
 * that cannot be searched for narrows nothing; what is wrong with it stands where it was typed.
 */
export function listChosen({
  state,
  filters,
  period,
}: Pick<SearchOutcome, 'state' | 'filters' | 'period'>): readonly Narrowing[] {
  const names = new Map(
    filters.flatMap(({ name, values }) => values.map((each) => [`${name} ${each.value}`, each.name])),
  );
  const values = FILTER_PARAMETERS.flatMap((filter) =>
    state.selection[filter].map((value) => ({
      words: choiceInWords(filter, { value, name: names.get(`${filter} ${value}`) ?? value }),
      change: {
        selection: {
          ...state.selection,
          [filter]: state.selection[filter].filter((other) => other !== value),
        },
      },
    })),
  );
  return [
    ...values,
    ...(period === null
      ? []
      : [
          {
            words: `Dates: ${rangeInWords(state)}${state.withUndated ? ', and the undated' : ''}`,
            change: { from: '', to: '', withUndated: false },
          },
        ]),
    ...(state.withInferred ? [] : [{ words: 'Without inferred dates', change: { withInferred: true } }]),
    ...(state.titleOnly ? [{ words: 'In titles only', change: { titleOnly: false } }] : []),
  ];
}
