// The range of dates as two inputs.
import { partOf } from '../part-of.ts';
import { parseTypedDate } from './typed-date.ts';

/** Ends of a range as an address has them; an empty text where a range is open. */
export interface TypedRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Makes the form of the page answer.
 * @param part of the page, in which it stands
 * @param onSet told of a range as typed, the parts that are dates as an address has them
 * @returns shows a range, and what cannot be understood in it, a sentence each
 */
export function listenToRangeForm(
  part: ParentNode,
  onSet: (range: TypedRange) => void,
): (range: TypedRange, problems: readonly string[]) => void {
  const from = partOf<HTMLInputElement>(part, '#range-from');
  const to = partOf<HTMLInputElement>(part, '#range-to');
  const message = partOf(part, '#range-message');
  from.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    onSet({ from: canonical(from.value), to: canonical(to.value) });
  });
  let shown: TypedRange = { from: '', to: '' };
  return (range, problems) => {
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
  };
}

function canonical(end: string): string {
  const typed = parseTypedDate(end);
  return typed.ok ? typed.canonical : end.trim();
}
