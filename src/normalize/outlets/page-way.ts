import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { isSkipLink } from '../lines/skip-link.ts';

/** Words of parts of a page: `Advanced search`, `Our privacy statement`. */
const PART =
  /(?<!\p{L})(?:search|polic(?:y|ies)|privacy|cookies?|statement|settings|account|sign in|log ?in|menu|navigation|contents?|subscribe|upgrade|download|get started)(?!\p{L})/iu;

/** Signs for a menu that opens and closes. */
const MENU_SIGN = /^[☰≡×]$/u;

/** Whether a line leads somewhere on the page or the site or names nobody in particular: a section, a button, a way to the content. */
export function isPageWay(text: string): boolean {
  return (
    isNotOutlet(text) ||
    MENU_SIGN.test(text) ||
    isSkipLink(text) ||
    PART.test(text) ||
    readFurnitureLine(toComparable(text)) !== null
  );
}
