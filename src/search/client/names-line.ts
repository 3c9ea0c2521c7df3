import { joined } from '../../text/joined.ts';
import { element } from './element.ts';
import { type Clause, isWidened } from './engine/clauses.ts';
import { quoted } from './quoted.ts';

/** A line that says which names are looked for in which spellings, with a switch. */
export interface NamesLine {
  readonly element: HTMLElement;
  /** @param hasNames whether the archive lists any */
  readonly update: (clauses: readonly Clause[], isOn: boolean, hasNames: boolean) => void;
}

/** Spellings told; of a name with more there is a page. */
const MOST = 6;

/** Makes the line. */
export function makeNamesLine(onChange: (isOn: boolean) => void): NamesLine {
  const box = element('input', { type: 'checkbox', id: 'search-names' });
  const words = element('span');
  const made = element(
    'p',
    { class: 'names-line' },
    element('label', {}, box, ' Names in every spelling'),
    ' ',
    words,
  );
  box.addEventListener('change', () => onChange(box.checked));
  return {
    element: made,
    update(clauses, isOn, hasNames) {
      const widened = clauses.filter(isWidened);
      // Where no name was typed there is nothing to switch; what is switched off can be switched on again.
      made.hidden = !hasNames || (isOn && widened.length === 0);
      box.checked = isOn;
      words.replaceChildren(
        ...widened.map((clause) => element('span', { class: 'note' }, `${sayWays(clause)}.`)),
      );
    },
  };
}

/** `“nujaba” also as al-Nujaba, al-Nujabaa and 3 more` */
function sayWays({ text, ways }: Clause): string {
  const others = ways.slice(1).map(({ words }) => words.join(' '));
  const shown = others.slice(0, others.length > MOST ? MOST - 1 : MOST);
  const more = others.length - shown.length;
  return `${quoted(text)} also as ${joined(more > 0 ? [...shown, `${more} more`] : shown, 'and')}`;
}
