import { isLeadWord, isNotOutlet } from '../../lines/not-outlets.ts';
import { isLooseName, withoutLegalForm } from '../../lines/outlet-name.ts';
import type { EdgeLine } from '../edge-lines.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { isHostName, labelOf } from './name-key.ts';
import type { Evidence } from './place-evidence.ts';
import { readProducts } from './products.ts';

/** `© Norda | Imprint`, without a year: a page's as often as a picture's. */
const BARE_RIGHTS =
  /^(?:copyright\s?)?[©@](?:\s?\d{4}(?:\s?[-–—]\s?\d{4})?)?\s?(?:copyright\s|by\s)?(?<name>[\p{L}\p{N}][^|·•©/]{1,58}?)(?=\s?(?:[|·•©]|\d{4}\b|$|,\s|\s[-–—]\s))/iu;

/** What a line says by itself: a product of the outlet, its host, its name alone where a profile knows it, its rights without a year. */
export function readLine(line: EdgeLine, outlets: OutletIndex): readonly Evidence[] {
  const { text, start, end } = line;
  const whole = { start, end, cue: null };
  const products = readProducts(line).flatMap(({ name, at, product }): readonly Evidence[] =>
    isNotOutlet(name) || isLeadWord(name)
      ? []
      : [
          {
            place: 'product',
            name,
            start: start + at,
            end: start + at + name.length,
            weight: 0.75,
            wording: product,
            cue: null,
          },
        ],
  );
  if (isHostName(text))
    return isNotOutlet(labelOf(text))
      ? []
      : [{ place: 'address', name: text, weight: 1.25, wording: 'host', ...whole }];
  const profile = text.length > 60 ? null : outlets.named(text);
  if (profile !== null && profile.type !== 'agency')
    return [...products, { place: 'line', name: text, weight: 0.5, wording: 'line', ...whole }];
  const rights = text.length > 200 ? undefined : BARE_RIGHTS.exec(text)?.groups?.name;
  const name = rights === undefined ? '' : withoutLegalForm(rights.trim());
  if (
    name === '' ||
    isNotOutlet(name) ||
    !(isLooseName(name) || isHostName(name) || outlets.named(name) !== null)
  )
    return products;
  const at = start + text.indexOf(name);
  return [
    ...products,
    { place: 'rights', name, start: at, end: at + name.length, weight: 1, wording: 'bare', cue: null },
  ];
}
