// A filter as a group of check boxes. However many values it has, few of them are on the page.
import { foldWord } from '../../../site/word-forms.ts';
import { element } from '../element.ts';

/** A value of a filter as it is offered. */
export interface FacetChoice {
  /** As the address has it. */
  readonly value: string;
  /** As people say it. */
  readonly words: string;
  /** Hits that it has, or would add. */
  readonly count: number;
  readonly selected: boolean;
}

/** A filter on the page, made once and filled anew after every search. */
export interface FacetList {
  readonly element: HTMLElement;
  readonly update: (choices: readonly FacetChoice[]) => void;
}

/** Values shown at once; the others are folded. */
const SHOWN = 8;
/** Of the folded ones so many at a time: the others are found by typing. */
const SHOWN_MORE = 40;

/**
 * Makes a filter. Its boxes bear the filter's name and value and tell of a change by the event of that name.
 * @param name as the address has it
 * @param words as people say it
 */
export function makeFacetList(name: string, words: string): FacetList {
  const [first, others] = [element('ul'), element('ul')];
  const found = element('input', {
    type: 'search',
    class: 'facet-find',
    autocomplete: 'off',
    'aria-label': `Find a value of ${words.toLowerCase()}`,
    placeholder: 'Find…',
  });
  const said = element('p', { class: 'note' });
  const summary = element('summary');
  const fold = element('details', {}, summary, found, others, said);
  const made = element('fieldset', { class: 'facet' }, element('legend', {}, words), first, fold);
  let folded: readonly FacetChoice[] = [];

  function fillFold(): void {
    found.hidden = folded.length <= SHOWN_MORE;
    const asked = foldAll(found.value);
    const matching = asked === '' ? folded : folded.filter((choice) => foldAll(choice.words).includes(asked));
    fillList(others, name, fold.open ? matching.slice(0, SHOWN_MORE) : []);
    const left = matching.length - SHOWN_MORE;
    said.textContent = left > 0 ? `${left.toLocaleString('en-US')} more: type to find them.` : '';
    if (matching.length === 0 && asked !== '') said.textContent = 'No value is called so.';
  }

  fold.addEventListener('toggle', fillFold);
  found.addEventListener('input', fillFold);
  // What is typed to find a value chooses none.
  found.addEventListener('change', (event) => event.stopPropagation());

  return {
    element: made,
    update(choices) {
      const shown = choices.filter(({ selected }, at) => at < SHOWN || selected);
      folded = choices.filter((choice) => !shown.includes(choice));
      // Without a choice to make there is nothing to offer.
      made.hidden = choices.length < 2 && !choices.some(({ selected }) => selected);
      const focused = made.contains(document.activeElement) ? document.activeElement : null;
      fillList(first, name, shown);
      fold.hidden = folded.length === 0;
      summary.textContent = `${folded.length.toLocaleString('en-US')} more`;
      fillFold();
      if (focused instanceof HTMLInputElement) focusAgain(made, focused);
    },
  };
}

function fillList(list: HTMLElement, name: string, choices: readonly FacetChoice[]): void {
  list.replaceChildren(...choices.map((choice) => element('li', {}, toBox(name, choice))));
}

function toBox(name: string, { value, words, count, selected }: FacetChoice): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value });
  box.checked = selected;
  return element(
    'label',
    {},
    box,
    ' ',
    element('span', { class: 'facet-value' }, element('bdi', {}, words)),
    ' ',
    element('span', { class: 'facet-count' }, count.toLocaleString('en-US')),
  );
}

/** The box of a value is a new element after each search; who stood on it still does. */
function focusAgain(made: HTMLElement, focused: HTMLInputElement): void {
  const boxes = [...made.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const again = made.contains(focused) ? focused : boxes.find(({ value }) => value === focused.value);
  again?.focus();
}

function foldAll(text: string): string {
  return text.split(/\s+/u).map(foldWord).join('');
}
