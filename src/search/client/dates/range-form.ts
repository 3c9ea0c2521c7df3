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
  readonly update: (range: TypedRange) => void;
}

/**
 * What is wrong with a range, a sentence each; nothing where it can be searched for.
 */
export function checkRange({ from, to }: TypedRange): readonly string[] {
  const ends = [from, to].filter((end) => end !== '').map(parseTypedDate);
  const messages = ends.flatMap((end) => (end.ok ? [] : [end.message]));
  const [first, last] = ends;
  if (from === '' || to === '' || !first?.ok || !last?.ok || first.from <= last.to) return messages;
  return [
    `The range ends before it begins: from ${first.canonical} to ${last.canonical}. Turn it round, or leave one end empty.`,
  ];
}

/**
 * Makes the form.
 * @param onSet told of a range that was typed and can be searched for, as an address has it
 */
export function makeRangeForm(onSet: (range: TypedRange) => void): RangeForm {
  const [from, to] = [toInput('from'), toInput('to')];
  const message = element('p', { class: 'range-message', id: 'range-message', role: 'alert' });
  const set = element('button', { type: 'submit', class: 'quiet' }, 'Set');
  const made = element(
    'form',
    { class: 'range-form', 'aria-label': 'Range of dates', novalidate: true },
    element('label', { for: 'range-from' }, 'From'),
    from,
    element('label', { for: 'range-to' }, 'to'),
    to,
    set,
    message,
  );

  function show(): TypedRange | null {
    const typed = { from: from.value.trim(), to: to.value.trim() };
    const messages = checkRange(typed);
    message.textContent = messages.join(' ');
    for (const [input, end] of [
      [from, typed.from],
      [to, typed.to],
    ] as const) {
      const isWrong =
        messages.length > 0 &&
        end !== '' &&
        (!parseTypedDate(end).ok || messages[0]?.startsWith('The range'));
      input.setAttribute('aria-invalid', String(isWrong));
    }
    return messages.length === 0 ? typed : null;
  }

  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = show();
    if (typed) onSet({ from: canonical(typed.from), to: canonical(typed.to) });
  });

  return {
    element: made,
    update(range) {
      // What is being typed is not taken from under the reader's hands.
      if (!made.contains(document.activeElement) || message.textContent === '') {
        from.value = range.from;
        to.value = range.to;
      }
      show();
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
  return typed.ok ? typed.canonical : '';
}
