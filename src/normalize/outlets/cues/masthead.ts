import { toPieces } from '../../blocks/pieces.ts';
import { readDateLine } from '../../dates/date-line.ts';
import { readDate } from '../../dates/read-date.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { isNotOutlet } from '../not-outlets.ts';
import { hasOutletNoun, isName, isOutletName } from '../outlet-name.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** What only exports of newspaper databases print: how long the item is, and when it was loaded. */
const EXPORT_LINE =
  /^(?:length\s*:\s*[\d,.]{1,7} words|[\d,]{1,6} words|load-date\s*:.{4,60}|document [a-z0-9]{20,30}|end of document)$/iu;

/** The page's number beside a running head. */
const PAGE =
  /^(?:page |p\. ?)?[A-Z]?\d{1,3}\s{1,10}|[\s,;|–-]{1,10}(?:page |p\. ?)?(?:[A-Z]{1,2}\d{1,3}|(?<=page )\d{1,3}|\d{1,3})$/iu;

/**
 * The outlet's name in a line of its own in the head of the page: one that a profile knows; one that reads
 * as an outlet's beside a date; one above the date of a database's export. A line of several known names is a list of
 * sister titles. Any other name alone on a line is the weakest of cues.
 */
export function findMastheads({ edges, outlets }: CueInput): readonly NameCue[] {
  const isExport = [...edges.head, ...edges.foot].filter(({ text }) => EXPORT_LINE.test(text)).length > 1;
  const cues = edges.head.flatMap((line, index) => [
    ...ownPiece(line, edges.head[index + 1], outlets.byName),
    ...besideDate(line),
    ...(isExport ? aboveDate(line, edges.head, index) : []),
  ]);
  const weak = [...edges.head, ...edges.foot].flatMap((line) =>
    isName(line.text) && !isNotOutlet(line.text)
      ? [cueAt('own-line', line, line.text.replace(/\.$/u, ''), 0, null)]
      : [],
  );
  return [...cues, ...weak];
}

function ownPiece(
  line: EdgeLine,
  next: EdgeLine | undefined,
  byName: (name: string) => unknown,
): readonly NameCue[] {
  if (line.text.length > 120) return [];
  const pieces = toPieces(line.text, 0);
  const known = pieces.filter(({ text }) => byName(text) !== null);
  if (known.length > 1) return [];
  return pieces.flatMap((piece, index) => {
    const beside = pieces[index + 1]?.text ?? next?.text ?? '';
    const reads = isOutletName(piece.text) && !isNotOutlet(piece.text) && isDate(beside);
    if (!known.includes(piece) && !reads) return [];
    const cue = cueAt('masthead', line, piece.text, piece.start, 'source', true);
    return [{ ...cue, line: { start: cue.start, end: cue.end, label: 'source' as const } }];
  });
}

function isDate(text: string): boolean {
  return text.length <= 60 && readDateLine(text) !== null;
}

/** `The Evening Courier, Monday, May 17, 2021`, `A4 THE EVENING COURIER MONDAY, MAY 17, 2021`: running heads. */
function besideDate(line: EdgeLine): readonly NameCue[] {
  if (line.text.length > 100 || !/\d{4}/u.test(line.text)) return [];
  const lead = /^(?:page |p\. ?)?[A-Z]?\d{1,3}\s{1,10}/iu.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead).replace(PAGE, '');
  const cuts = [...text.matchAll(/[\s,;|–-]+/gu)].slice(0, 8);
  for (const cut of cuts) {
    const name = text.slice(0, cut.index);
    if (!hasOutletNoun(name) || isNotOutlet(name)) continue;
    if (!isDate(text.slice(cut.index + cut[0].length))) continue;
    return [
      cueAt(
        'masthead',
        line,
        name,
        lead,
        'source',
        isOutletName(name) || lead > 0 || text.length + lead < line.text.length,
      ),
    ];
  }
  return [];
}

/** The publication above its date: `Harbour Lantern (Norda)` / `May 17, 2021 Monday`. */
function aboveDate(line: EdgeLine, head: readonly EdgeLine[], index: number): readonly NameCue[] {
  const next = head[index + 1]?.text ?? '';
  const name = line.text.replace(/\s?\([^()]{2,60}\)$/u, '');
  if (next.length > 80 || readDate(next) === null || readDate(line.text) !== null) return [];
  return isName(name) && !isNotOutlet(name) ? [cueAt('masthead', line, name, 0, 'source', true)] : [];
}
