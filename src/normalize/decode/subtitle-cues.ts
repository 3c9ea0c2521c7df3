import type { MarkupPiece } from './markup-piece.ts';

/** A clock of a subtitle: `00:01:02,500`, `01:02.500`. */
const CLOCK = String.raw`(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}`;

/** The line that says when a subtitle is shown. */
const TIMES = new RegExp(String.raw`^${CLOCK} --> ${CLOCK}(?=\s|$)`, 'u');

/** The number of a subtitle, alone on the line above. */
const NUMBER = /^\d{1,5}$/u;

/** So many make a file of subtitles. */
const LEAST_CUES = 3;

/** A line's offsets, its end included. */
interface Row {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers and times of a file of subtitles, as SubRip and WebVTT write them, with the blank lines above them, and the line ends
 * between them, which fall anywhere in a sentence: what was said is read in one. Linear.
 */
export function findSubtitleCues(text: string): readonly MarkupPiece[] {
  if (!text.includes(' --> ')) return [];
  const rows = toRows(text);
  const cues = rows.flatMap((row, index) =>
    TIMES.test(row.text) ? [{ first: firstOf(rows, index), last: index }] : [],
  );
  if (cues.length < LEAST_CUES) return [];
  return cues.flatMap(({ first, last }, number): readonly MarkupPiece[] => {
    const [start, end] = [rows[first]?.start ?? 0, rows[last]?.end ?? text.length];
    const said: MarkupPiece[] = [];
    // What was said ends at a blank line, behind the last cue as well.
    for (let at = last + 1; (rows[at + 1]?.text ?? '') !== '' && (rows[at]?.text ?? '') !== ''; at += 1) {
      const stop = rows[at]?.end ?? 0;
      said.push(toPiece(stop - 1, stop, ' '));
    }
    return [toPiece(start, end, number > 0 ? ' ' : start === 0 ? '' : '\n\n'), ...said];
  });
}

/** The number above a cue's times and the blank lines above that; the line end before them goes with what was said. */
function firstOf(rows: readonly Row[], times: number): number {
  let first = NUMBER.test(rows[times - 1]?.text ?? '') ? times - 1 : times;
  while (first > 0 && rows[first - 1]?.text === '') first -= 1;
  return first;
}

function toRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    rows.push({ text: text.slice(start, end).trim(), start, end });
    start = end;
  }
  return rows;
}

function toPiece(start: number, end: number, shown: string): MarkupPiece {
  return { start, end, shown, isKept: false };
}
