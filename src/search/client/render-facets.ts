import type { FilterParameter } from '../../site/search-address.ts';
import { element } from './element.ts';
import type { FilterValue } from './engine/filters.ts';
import type { SearchOutcome } from './engine/search-outcome.ts';
import { FACET_NAMES, valueInWords } from './words.ts';

/** Values of a filter shown at once; the others are folded. */
const SHOWN = 8;

/** The filters as groups of check boxes, each value with its count. Filters without a choice to make are left out. */
export function renderFacets({ filters }: SearchOutcome): readonly HTMLElement[] {
  return filters
    .filter(({ values }) => values.length > 1 || values.some(({ selected }) => selected))
    .map(({ name: facet, values }) => {
      const first = values.filter((value, index) => index < SHOWN || value.selected);
      const others = values.filter((value) => !first.includes(value));
      return element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, FACET_NAMES[facet]),
        list(facet, first),
        ...(others.length === 0
          ? []
          : [
              element(
                'details',
                { 'data-facet': facet },
                element('summary', {}, `${others.length} more`),
                list(facet, others),
              ),
            ]),
      );
    });
}

function list(facet: FilterParameter, values: readonly FilterValue[]): HTMLElement {
  return element('ul', {}, ...values.map((value) => element('li', {}, choice(facet, value))));
}

function choice(facet: FilterParameter, { value, name, count, selected }: FilterValue): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = selected;
  return element(
    'label',
    {},
    box,
    ' ',
    element('span', { class: 'facet-value' }, valueInWords(facet, name)),
    ' ',
    element('span', { class: 'facet-count' }, count.toLocaleString('en')),
  );
}

/**
 * Puts new filters in the place of old ones; focus and opened folds stay where they were.
 * @param container holds the filters and nothing else
 */
export function replaceFacets(container: HTMLElement, fresh: readonly HTMLElement[]): void {
  const focused = container.querySelector<HTMLInputElement>('input:focus');
  const open = [...container.querySelectorAll<HTMLElement>('details[open]')].map(
    (fold) => fold.dataset.facet,
  );
  container.replaceChildren(...fresh);
  for (const fold of container.querySelectorAll('details')) fold.open = open.includes(fold.dataset.facet);
  if (!focused) return;
  const boxes = [...container.querySelectorAll<HTMLInputElement>('input')];
  const again = boxes.find(({ name, value }) => name === focused.name && value === focused.value);
  again?.closest('details')?.setAttribute('open', '');
  again?.focus();
}
