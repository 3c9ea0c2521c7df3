import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { FilterHint } from '../engine/filter-hints.ts';
import { quoted } from '../quoted.ts';
import { writeState } from '../search-state.ts';

/** A line that says that a source or a year was named, with a link that sets the filter. */
export function renderHint({ filter, name, typed, whole, count, state }: FilterHint): HTMLElement {
  const says = whole ? 'names the source' : 'stands in the name of the source';
  const what = filter === 'year' ? `${quoted(typed)} is a year` : `${quoted(typed)} ${says} ${name}`;
  const whose = filter === 'year' ? `of ${name}` : 'of it';
  const link = element(
    'a',
    { href: `${window.location.pathname}${writeState(state)}` },
    state.query === ''
      ? `show the ${counted(count, 'text')} ${whose}`
      : `look for ${quoted(state.query)} in the ${counted(count, 'text')} ${whose}`,
  );
  return element('p', { class: 'search-hint' }, `${what}: `, link, '.');
}
