import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { isKnownPlace } from '../lines/datelines/printed-dateline.ts';
import { isNotOutlet } from '../lines/not-outlets.ts';
import { isBodyName, isLooseName } from '../lines/outlet-name.ts';
import { distinctLines, type EdgeLine } from '../outlets/edge-lines.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { beginsWithDay } from '../outlets/printed-day.ts';

/** The outlet in a line that cites the text itself. View offsets. */
export interface OwnCitation extends Span {
  readonly line: Span;
  /** The headline, where the line that cites would pass for it. */
  readonly title: Span | null;
}

/** A citation is no longer, and cites no shorter headline. */
const [LONGEST, SHORTEST_TITLE] = [600, 6];

/**
 * What stands between headline and outlet: a quotation mark, a full stop or comma, `//` of Russian citations, `[N].` of Chinese ones, a
 * markup of emphasis. A stroke alone stands before sections and sites, and is another rule's.
 */
const BETWEEN =
  /^[.,!?…]?["”’'»“」』》]{0,2}(?:\s?\[[\p{L}/ ]{1,16}\])?(?:[.,،。，]|\s?\/\/|(?<=["”’'»“」』》]))[\s:]{0,2}(?:In:?\s)?[*_]{0,2}[«"“„《「『]?\s?/u;

/** Where the outlet's name ends. */
const NAME_END = /[*_»"”》」』]|[,،，。;:(（[{]|\.(?=\s|$)|\s[—–|-]{1,2}\s|$/u;

/** What only a citation has beside them: a year, a page, an address. */
const OF_CITATION = /\p{Nd}{4}|\b(?:pp?|pg|s|с|С|стр)\.\s?\p{L}?\p{Nd}|https?:|www\.|第\p{Nd}+版|\p{Nd}+面/u;

/** A template of an encyclopedia, and its fields that name the outlet. */
const TEMPLATE = /^\{\{\s?(?:cite|citation|cita|lien|article|literatur|internetquelle|cytuj|публикация)\b/iu;
const FIELD =
  /\|\s?(?:newspaper|work|journal|website|magazine|agency|periódico|diario|obra|périodique|werk|sammelwerk|zeitung|czasopismo|издание|publisher)\s?=\s?(?:\[\[(?:[^|\]]{0,80}\|)?)?(?<name>[^|{}[\]]{2,80}?)(?:\]\])?\s?(?=\||\}\})/iu;

/** The headline in a citation that stands above a text without one: in quotation marks, behind a year in brackets, before `//`. */
const CITED: readonly RegExp[] = [
  /^[^"“«„]{3,80}[.,]\s["“«„](?<title>[^"“”«»„]{8,200})(?=["”»])/u,
  /^[^()]{3,80}\(\p{Nd}{4}[^()]{0,20}\)[.,]?\s['‘]?(?<title>[^.?!'’‘][^.?!’‘]{8,200})(?=[.?!’'])/u,
  /^\p{Lu}[\p{L}-]{1,20},? (?:\p{Lu}\.\s?){1,3}(?<title>\p{Lu}[^/]{8,200}?)(?=\s?\/\/)/u,
];

/**
 * The outlet in a citation of the text itself, as readers and libraries set it above or below: `Quill, A. (2018). Ferry returns. Norda
 * Lantern.`, `"Ferry returns." The Slow Tram, 21 May 2018, p. 6`, `Квил А. Паром вернулся // Край. — 2018`, `{{cite news |title=Ferry
 * returns |newspaper=Lantern}}`. Only a line that prints this text's headline, or that stands above a text without one: a bibliography
 * cites other texts.
 */
export function findOwnCitation({ headline, view, edges, outlets }: Document): OwnCitation | null {
  const { head, foot, first: top, last } = edges;
  const printed = headline === null ? null : view.text.slice(headline.start, headline.end);
  const [first] = top;
  const isFirst = (line: EdgeLine) => line === first && (headline === null || headline.start < line.to);
  for (const line of distinctLines([...top, ...head, ...foot, ...last])) {
    if (line.text.length > LONGEST) continue;
    // A citation above the headline may pass for it.
    const below = isFirst(line)
      ? top.slice(1, 1 + BELOW).find(({ text }) => cites(line, text) >= 0)
      : undefined;
    const title = below?.text ?? (line.start === headline?.start ? null : printed);
    const at = title === null ? -1 : cites(line, title);
    const behind = title === null ? 0 : at + title.replace(TITLE_END, '').length;
    const cited = at < 0 && isFirst(line) ? readCited(line.text) : null;
    if (at < 0 && cited === null) continue;
    const name = TEMPLATE.test(line.text)
      ? fieldOf(line.text)
      : nameBehind(line.text, cited?.end ?? behind, outlets);
    if (name === null) continue;
    const { start, from, to } = line;
    const own = below ?? (cited === null ? null : { start: start + cited.start, end: start + cited.end });
    return {
      start: start + name.start,
      end: start + name.end,
      line: { start: from, end: to },
      title: own === null ? null : { start: own.start, end: own.end },
    };
  }
  return null;
}

/** So many lines below a citation its headline may stand. */
const BELOW = 3;

const TITLE_END = /[.\s]+$/u;

/** Where a line prints a headline among other words; -1 where it does not. */
function cites({ text }: EdgeLine, printed: string): number {
  const title = printed.replace(TITLE_END, '').toLowerCase();
  return title.length < SHORTEST_TITLE || text.length <= title.length + 2
    ? -1
    : text.toLowerCase().indexOf(title);
}

function readCited(text: string): Span | null {
  for (const form of CITED) {
    const found = form.exec(text);
    const title = found?.groups?.title;
    if (found === null || title === undefined) continue;
    const start = found.index + found[0].length - title.length;
    return { start, end: start + title.replace(TITLE_END, '').length };
  }
  return null;
}

function fieldOf(text: string): Span | null {
  const found = FIELD.exec(text);
  const name = found?.groups?.name?.trim();
  if (found === null || name === undefined) return null;
  const at = found.index + found[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}

function nameBehind(text: string, from: number, outlets: OutletIndex): Span | null {
  const between = BETWEEN.exec(text.slice(from))?.[0];
  if (between === undefined) return null;
  const start = from + between.length;
  const printed = text.slice(start);
  const name = printed.slice(0, NAME_END.exec(printed)?.index ?? 0).trimEnd();
  const rest = printed.slice(name.length);
  if (name.length < 2 || !(between.includes('//') || OF_CITATION.test(text.slice(0, from) + rest)))
    return null;
  if (outlets.known(name) !== null) return { start, end: start + name.length };
  // A book's place and publisher: `London: Quill Press`.
  if (isNotOutlet(name) || isKnownPlace(name) || beginsWithDay(name) || rest.startsWith(':')) return null;
  return isBodyName(name) || isLooseName(name) ? { start, end: start + name.length } : null;
}
