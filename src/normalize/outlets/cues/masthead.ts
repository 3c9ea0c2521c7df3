import { readDateLine } from '../../dates/date-line.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isName, isOutletName } from '../../lines/outlet-name.ts';
import { toPieces } from '../../lines/pieces.ts';
import type { EdgeLine } from '../edge-lines.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { beginsWithDay } from '../printed-day.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** What only exports of newspaper databases print: how long the item is, and when it was loaded. */
const EXPORT_LINE =
  /^(?:(?:length|länge|longueur|longitud|lunghezza|lengte)\s?:\s*[\d,.]{1,7} \p{L}{3,12}|load-date\s?:.{4,60}|publication-type\s?:.{3,40}|document [a-z0-9]{20,30}|end of document|\d{1,5} of \d{1,5} documents)$/iu;

/** Above the publication's date in such an export there may stand where the paper is from. */
const PLACE = /\s?\([^()]{2,60}\)$/u;

/** A known name so far down is a subhead or a link; in the first lines it is a masthead. */
const FIRST_LINES = 6;

/** Where a paper's name stands above section and date. */
const TOP = 3;

/**
 * The outlet's name in a line of its own in the head of the page: one that a profile knows; one that reads
 * as an outlet's beside a date; the publication above the date of a database's export. A line of several known names is a list of
 * sister titles, and so are several lines of them, but for one at the top or beside a date.
 */
export function findMastheads({
  edges,
  outlets,
  passages,
  firstProse,
  afterProse,
}: CueInput): readonly NameCue[] {
  const { head } = edges;
  const isExport = [...head, ...edges.foot].filter(({ text }) => EXPORT_LINE.test(text)).length > 1;
  const known = head.map((line, index) => knownPieces(line, outlets, index === 0));
  const isReview = isPressReview(passages.slice(firstProse, afterProse), outlets);
  const isList = new Set(known.flat().map(({ id }) => id)).size > 1;
  return head.flatMap((line, index): readonly NameCue[] => {
    const beside = (at: number) => toPieces(line.text, 0)[at + 1]?.text ?? head[index + 1]?.text ?? '';
    const isNear = (piece: number) =>
      beginsWithDay(beside(piece)) || beginsWithDay(head[index - 1]?.text ?? '');
    const own = (known[index] ?? []).filter(({ piece, isAgency }) => {
      // Several agencies are credits.
      if (isAgency && isList && !isNear(piece)) return false;
      if (isReview && index === head.length - 1) return false;
      if (isNear(piece) || index < TOP) return true;
      // Further down an agency alone on a line credits a picture as often as a text.
      return !isAgency && (!isList || index < FIRST_LINES);
    });
    const kindAt = (piece: number) => (index < FIRST_LINES || isNear(piece) ? 'masthead' : 'name-line');
    return [
      ...own.map(({ name, at, piece }) => cueOf(line, name, at, kindAt(piece))),
      ...(own.length > 0
        ? []
        : readsAsOutlet(
            line,
            beside,
            index < TOP && head.slice(index + 1, index + 4).some(({ text }) => beginsWithDay(text)),
          )),
      ...(isExport ? aboveDate(line, head[index + 1]) : []),
    ];
  });
}

/** Whether known names stand alone between the passages of the story: heads of what each of them writes. */
function isPressReview(story: CueInput['passages'], outlets: OutletIndex): boolean {
  return story.some(({ text }) => text.length <= 60 && outlets.byName(text.replace(/[.,:]$/u, '')) !== null);
}

const CRUMB = /^(?<site>[^>›»]{2,40}?)\s?[>›»]\s?[^>›»]{1,40}[>›»]/u;

function knownPieces(line: EdgeLine, outlets: OutletIndex, isFirst: boolean) {
  if (line.text.length > 120) return [];
  // The way to a text begins at its site: `央视网 > 新闻频道 > 节目文稿`.
  const crumb = isFirst ? CRUMB.exec(line.text)?.groups?.site : undefined;
  const pieces = crumb === undefined ? toPieces(line.text, 0) : [{ text: crumb, start: 0 }];
  const known = pieces.flatMap(({ text, start }, piece) => {
    // `The Guardian,` above a date; `Radio Norda, Port Harbour` above a script.
    const whole = text.replace(/[.,:;]$/u, '').replace(/^\[([^\][]{3,50})\]$/u, '$1');
    const named =
      outlets.byName(whole) === null
        ? (/^(?<name>.{3,50}?)[,،] ?[^,،]{2,25}$/u.exec(whole)?.groups?.name ?? whole)
        : whole;
    const isMark = /^\p{Lu}{2,5}$/u.test(named);
    // Common words are a name where several of them open a page.
    const common = isFirst && piece === 0 && named.includes(' ') ? outlets.named(named) : null;
    const profile = outlets.byName(named) ?? common ?? (isMark ? outlets.byAgencyMark(named) : null);
    return profile === null
      ? []
      : [
          {
            id: profile.id,
            name: named,
            at: start + Math.max(0, text.indexOf(named)),
            piece,
            isAgency: profile.type === 'agency',
          },
        ];
  });
  return known.length > 1 ? [] : known;
}

/** A first line beside a date, or a few short lines above it: `The Western Herald` / `SPORT` / `Saturday, April 28, 2018`. */
function readsAsOutlet(
  line: EdgeLine,
  beside: (piece: number) => string,
  isNearDay: boolean,
): readonly NameCue[] {
  if (line.text.length > 120) return [];
  return toPieces(line.text, 0).flatMap(({ text, start }, piece) => {
    const reads = isOutletName(text) && !isNotOutlet(text) && (isDate(beside(piece)) || isNearDay);
    return reads ? [cueOf(line, text, start)] : [];
  });
}

function isDate(text: string): boolean {
  return text.length <= 60 && readDateLine(text) !== null;
}

/** The publication above its date: `Harbour Lantern (Norda)` / `May 17, 2021 Monday`. */
function aboveDate(line: EdgeLine, next: EdgeLine | undefined): readonly NameCue[] {
  const name = line.text.replace(PLACE, '');
  if (next === undefined || next.text.length > 80 || !beginsWithDay(next.text)) return [];
  if (beginsWithDay(line.text) || !isName(name) || isNotOutlet(name)) return [];
  return [cueOf(line, name, 0)];
}

/** Only the name has the role of a source: a date beside it is another rule's. */
function cueOf(
  line: EdgeLine,
  name: string,
  at: number,
  kind: 'masthead' | 'name-line' = 'masthead',
): NameCue {
  const cue = cueAt(kind, line, name, at, 'source', true);
  return { ...cue, line: { start: cue.start, end: cue.end, label: 'source' } };
}
