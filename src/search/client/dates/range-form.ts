// The range of dates as two inputs.
import { element } from '../element.ts';
import { parseTypedDate } from './typed-date.ts';

/** Ends of a range as an address has them; an empty text where a range is open. */
export interface TypedRange {
  readonly from: string;
  readonly to: string;
}

/** Two inputs for the ends of a range of dates. */
export interface RangeForm {
  readonly element: HTMLElement;
  /** @param problems what cannot be understood in the range, a sentence each */
  readonly update: (range: TypedRange, problems: readonly string[]) => void;
}

/**
 * Makes the form.
 * @param onSet told of a range as typed, the parts that are dates as an address has them
 */
export function makeRangeForm(onSet: (range: TypedRange) => void): RangeForm {
  const [from, to] = [toInput('from'), toInput('to')];
  const message = element('p', { class: 'range-message', id: 'range-message', role: 'alert' });
  const made = element(
    'form',
    { class: 'range-form', 'aria-label': 'Range of dates', novalidate: true },
    element('label', { for: 'range-from' }, 'From'),
    from,
    element('label', { for: 'range-to' }, 'to'),
    to,
    element('button', { type: 'submit', class: 'quiet' }, 'Set'),
    message,
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    onSet({ from: canonical(from.value), to: canonical(to.value) });
  });
  let shown: TypedRange = { from: '', to: '' };
  return {
    element: made,
    update(range, problems) {
      // A search that ends while an end is being typed does not take it from under the reader's hands.
      if (range.from !== shown.from) from.value = range.from;
      if (range.to !== shown.to) to.value = range.to;
      shown = range;
      message.textContent = problems.join(' ');
      const isDate = (typed: string) => typed === '' || parseTypedDate(typed).ok;
      // Where both are dates, it is their order that is wrong.
      const isOrder = isDate(range.from) && isDate(range.to);
      for (const [input, typed] of [
        [from, range.from],
        [to, range.to],
      ] as const) {
        input.setAttribute('aria-invalid', String(problems.length > 0 && (isOrder || !isDate(typed))));
      }
    },
  };
}

function toInput(end: 'from' | 'to'): HTMLInputElement {
  return element('input', {
    id: `range-${end}`,
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    size: 10,
    maxlength: 40,
    placeholder: end === 'from' ? '2020-05' : '2021',
    'aria-describedby': 'range-message',
  });
}

function canonical(end: string): string {
  const typed = parseTypedDate(end);
  return typed.ok ? typed.canonical : end.trim();
}
