import type { Span } from '../../model/span.ts';
import { keepFor } from '../../text/keep-answers.ts';
import { readAge } from '../dates/age.ts';
import type { Document } from '../document.ts';
import { PORTAL_WORDS } from '../languages/portal-words.ts';
import { toComparable } from '../lines/comparable.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { hasKind } from '../lines/outlet-kind.ts';
import { couldBePerson, isLooseName, isName, nounWeight } from '../lines/outlet-name.ts';
import type { EdgeLine } from '../outlets/edge-lines.ts';

/** The outlet whose text a portal carries. View offsets. */
export interface Provider extends Span {
  readonly name: string;
  /** Whether the line says as well how old the item is. */
  readonly hasAge?: boolean;
}

/** Words by which a portal says that it carries a text, without naming whose it is. */
const PORTAL = new RegExp(PORTAL_WORDS.join('|'), 'iu');

/** A day and its clock time, as Chinese portals print them before whose text it is: `2018年04月30日16:22 新华网`. */
const STAMPED =
  /(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\s?\d{1,2}:\d{2}(?::\d{2})?\s+(?<name>\p{Script=Han}[\p{Script=Han}\p{L}\p{N}·]{1,15})(?=$|\s)/u;

/** What sets the pieces of a line apart. */
const DIVIDER = /\s*[|｜·•]\s*|\s[–—-]\s|\s{2,}/gu;

/** A place in brackets behind a paper's name: `The Lantern (Norda)`. */
const PLACE = /\s?[(（][^()（）]{2,40}[)）]$/u;

/** So many lines above the story a portal names whose it is. */
const ABOVE = 12;

/**
 * Whose text a portal carries, in a line between headline and story: alone, with its place in brackets, before the age of
 * the item, behind the clock time. Only where the page says in other words that its text is of another site, or where a
 * known name stands behind the clock time of a page of another name. Not the portal itself, not a section, not a person.
 */
export const findProvider = keepFor((document: Document): Provider | null => {
  const { edges, outlets } = document;
  const lines = edges.head.slice(-ABOVE);
  const stamped = lines
    .flatMap((line) => readStamped(line) ?? [])
    .find(({ name }) => outlets.known(name) !== null || nounWeight(name) === 2);
  if (stamped !== undefined) return isOwn(document, stamped.name) ? null : stamped;
  const signs = [...edges.head, ...edges.foot, ...edges.last].filter(({ text }) => PORTAL.test(text));
  if (signs.length === 0) return null;
  const said = signs.map(({ text }) => ` ${toComparable(text)} `);
  const isProvider = ({ name, hasAge }: Provider): boolean => {
    if (PORTAL.test(name) || isNotOutlet(name) || isKnownPlace(name) || isOwn(document, name)) return false;
    if (outlets.known(name) !== null || nounWeight(name) === 2) return true;
    if (hasAge === true && isLooseName(name)) return true;
    if (couldBePerson(name) || !isName(name)) return false;
    return (
      nounWeight(name) > 0 ||
      hasKind(name) ||
      said.some((sign) => sign.includes(` ${toComparable(name.replace(/^the\s/iu, ''))} `))
    );
  };
  const found = lines.flatMap(readPieces).filter(isProvider);
  return new Set(found.map(({ name }) => toComparable(name))).size === 1 ? (found[0] ?? null) : null;
});

function readStamped({ text, start }: EdgeLine): Provider | null {
  const found = STAMPED.exec(text);
  const name = found?.groups?.name;
  if (!found || name === undefined) return null;
  const end = start + found.index + found[0].length;
  return { name, start: end - name.length, end };
}

function readPieces({ text, start }: EdgeLine): readonly Provider[] {
  const pieces: Provider[] = [];
  let at = 0;
  for (const divider of [...text.matchAll(DIVIDER), null]) {
    const end = divider?.index ?? text.length;
    const name = text.slice(at, end).replace(PLACE, '');
    if (name.length > 1 && name.length <= 60)
      pieces.push({ name, start: start + at, end: start + at + name.length });
    at = end + (divider?.[0].length ?? 0);
  }
  // `Norda | 2 hours ago | 11 views`
  const [first, ...rest] = pieces;
  const hasAge = rest.some(({ name }) => readAge(name, 0)?.end === name.length);
  return first !== undefined && hasAge ? [{ ...first, hasAge }] : pieces;
}

/** Whether a name is the page's own: in its first line, its last ones or its rights. */
function isOwn({ edges }: Document, name: string): boolean {
  const key = toComparable(name);
  return edges.first.slice(0, 2).some(({ text }) => toComparable(text).startsWith(key));
}
