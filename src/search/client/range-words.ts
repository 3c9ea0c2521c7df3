import { parseTypedDate } from './dates/typed-date.ts';
import { rangeWords } from './histogram/bin-words.ts';
import type { SearchState } from './search-state.ts';

/** A range of dates in words: `2019 to 2021`, `from May 2021 on`, `until 2020`; what is no date stands as typed. */
export function rangeInWords({ from, to }: Pick<SearchState, 'from' | 'to'>): string {
  const [first, last] = [parseTypedDate(from), parseTypedDate(to)];
  if (from !== '' && to !== '') {
    return first.ok && last.ok && first.from <= last.to
      ? rangeWords({ from: first.from, to: last.to })
      : `${from} to ${to}`;
  }
  if (from !== '') return `from ${first.ok ? rangeWords(first) : from} on`;
  return `until ${last.ok ? rangeWords(last) : to}`;
}
