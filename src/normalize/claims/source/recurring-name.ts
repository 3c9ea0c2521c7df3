import { sourceAt } from '../../attribution/name-extent.ts';
import { findRecurringName } from '../../attribution/recurrence/recurrence.ts';
import type { Document } from '../../document.ts';
import { isByline } from '../../lines/byline-line.ts';
import { isKnownPlace } from '../../lines/datelines/printed-dateline.ts';
import { isPlainWord } from '../../lines/outlet-name.ts';
import { WHOLE_PAGE } from '../../outlets/edge-lines.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * The outlet that a whole page names again and again in its furniture, where no place says outright whose page it is: `Nordlys` of
 * `nordlys` / `SMS NORDLYS til 2097` / `Nordlys arbeider etter …`. Not a section that menus repeat, not who is cited.
 */
export const recurringName: Rule = {
  id: 'source/recurring-name',
  find(document) {
    const { identity, page, furniture, outlets, view } = document;
    if (identity !== null || (page === null && furniture.length < LEAST_LINES)) return NOTHING;
    const found = findRecurringName(document);
    if (found === null || isOther(found.name, document)) return NOTHING;
    const [print] = found.prints;
    const at =
      print === undefined ? -1 : print.start + view.text.slice(print.start, print.end).indexOf(found.name);
    const value =
      print === undefined || at < print.start
        ? toSourceRef(found.name, outlets)
        : sourceAt(document, { start: at, end: at + found.name.length }).value;
    return {
      // A page's foot may pass for the end of a list or of the readers' comments.
      fields: [{ field: 'source', value, basis: 'stated', spans: found.prints, isSaidAnywhere: true }],
      labels: [],
    };
  },
};

/** A text with fewer lines around its story is no page. */
const LEAST_LINES = 6;

/** Who used agencies' copy: `O Globo, com agências`, `Le Figaro avec AFP`. */
const WITH_AGENCIES =
  /\s(?:and|with|avec|mit|con|com|y|e|et|und)\s(?:AFP|AP|Reuters|dpa|EFE|ANSA|(?:news )?agencies|agences|agenturen|agencias|agenzie|agências)(?:\s\S+)?$/iu;

/** A byline; a place; on a page of few lines and without its address a plain word, which its kicker and its tags print as well. */
function isOther(name: string, { outlets, furniture }: Document): boolean {
  if (outlets.named(name) !== null) return false;
  if (isByline(name) || WITH_AGENCIES.test(name) || isKnownPlace(name)) return true;
  return (
    furniture.length < WHOLE_PAGE &&
    isPlainWord(name) &&
    !furniture.some(({ text }) => isInAddress(name, text))
  );
}

/** Whether a line prints the name in a host, a mailbox or an account: `norda.example`, `post@norda`. */
function isInAddress(name: string, text: string): boolean {
  const [key, line] = [name.toLowerCase(), text.toLowerCase()];
  return (
    line.includes(`@${key}`) ||
    line
      .split(`${key}.`)
      .slice(1)
      .some((rest) => /^\p{Ll}/u.test(rest))
  );
}
