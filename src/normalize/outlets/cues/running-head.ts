import { isNotOutlet } from '../../lines/not-outlets.ts';
import { endsInNoun, isName, isPaperName } from '../../lines/outlet-name.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { isTime } from '../name-phrases.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { beginsWithDay } from '../printed-day.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** A page's or an issue's number. */
const NUMBER =
  /^(?:(?:page|pages|p|pg|seite|blatt|nr|no|num|vol|n°|nº|стр|№)\.?\s?[A-Z]?\d{1,6}|[A-Z]{0,2}\d{1,3}|\d{1,3} pages|第?\d{1,4}[面号版頁页])\.?$/iu;

const PAGE_BEFORE = /^(?:[Pp]age |PAGE |[Pp]\. ?)?[A-Za-z]?\d{1,3}\s+(?=\p{Lu})/u;

/** Where the pieces of a running head part: strokes, commas, wide blanks, brackets of a place and its years. */
const PARTS = /\s*\([^()]{2,60}\)[,\s]{0,3}(?:[-–—]\s)?|\s*[,;|•·—–]\s*|\s-\s|\s{2,}/gu;

/** A name in the first lines or repeated on every page. */
const FIRST = 3;

/**
 * A paper's name in its running head: `THE EVENING COURIER, MONDAY, MAY 17, 2021   A4`, `Lantern (Norda), 17 May 1886, page 5`,
 * `Gazeta Norda, 14.02.2012`. A name beside a date: it has an outlet's noun, is known, or stands beside a page's number as well. Not
 * `PORT HARBOUR, May 17, 2021`, a dateline; not `Emily Post, May 17, 2021`, not `Press Conference, May 17, 2021`.
 */
export function findRunningHeads({ edges, outlets }: CueInput): readonly NameCue[] {
  const lines = [
    ...edges.first,
    ...edges.head.filter(({ from }) => edges.first.every((line) => line.from !== from)),
  ];
  return lines.flatMap((line, index) => readRunningHead(line, index, outlets) ?? []);
}

function readRunningHead(line: EdgeLine, index: number, outlets: OutletIndex): NameCue | null {
  if (line.text.length > 140 || !/\d{2}/u.test(line.text)) return null;
  const lead = PAGE_BEFORE.exec(line.text)?.[0].length ?? 0;
  const parts = partsOf(line.text.slice(lead));
  const day = parts.findIndex((_, at) => beginsWithDay(line.text.slice(lead + (parts[at]?.at ?? 0))));
  if (parts.length < 2 || day < 0) return null;
  const isNumbered = lead > 0 || parts.some(({ text }) => NUMBER.test(text));
  for (const { text, at } of parts) {
    const whole = text.replace(/\.$/u, '');
    // `THE GLOBE AND MAIL`: another language's words of days stand in names as well.
    const name = outlets.named(whole) !== null ? whole : withoutDay(whole);
    if (isNotOutlet(name) || beginsWithDay(name) || NUMBER.test(name)) continue;
    const isKnown = outlets.named(name) !== null;
    const reads =
      isName(name) &&
      (isPaperName(name) ||
        endsInNoun(name) ||
        (isNumbered && index < FIRST && /^(?:the|le|la|der|die|das|el|il) /iu.test(name)));
    if (!isKnown && !reads) continue;
    const cue = cueAt(
      'masthead',
      line,
      name,
      lead + at,
      'source',
      isKnown || isNumbered || isPaperName(name),
    );
    return { ...cue, line: { start: cue.start, end: cue.end, label: 'source' } };
  }
  return null;
}

/** The name without a weekday that no comma parts from it: `THE EVENING LANTERN Monday`. */
function withoutDay(name: string): string {
  const at = name.lastIndexOf(' ');
  return at > 0 && isTime(name.slice(at + 1)) ? name.slice(0, at) : name;
}

function partsOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const divider of [...text.matchAll(PARTS), null]) {
    const to = divider?.index ?? text.length;
    if (to > from) parts.push({ text: text.slice(from, to), at: from });
    from = divider === null ? to : divider.index + divider[0].length;
  }
  return parts;
}
