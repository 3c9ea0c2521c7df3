import type { MarkupPiece } from './markup.ts';

/** A clock of a subtitle: `00:01:02,500`, `01:02.500`. */
const CLOCK = String.raw`(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}`;

/** The line that says when a subtitle is shown, with the blank lines and the number above it. */
const CUE = new RegExp(
  String.raw`(?:(?:^|\n)[^\S\n]*){1,4}(?:(?<=\n|^)[^\S\n]*\d{1,5}[^\S\n]*\n)?[^\S\n]*${CLOCK} --> ${CLOCK}[^\n]{0,200}(?:\n|$)`,
  'gu',
);

/** So many make a file of subtitles. */
const LEAST_CUES = 3;

/**
 * The numbers and times of a file of subtitles, as SubRip and WebVTT write them, and the line ends between them, which fall anywhere in a
 * sentence: what was said is read in one. Linear.
 */
export function findSubtitleCues(text: string): readonly MarkupPiece[] {
  if (!text.includes(' --> ')) return [];
  const cues = [...text.matchAll(CUE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (cues.length < LEAST_CUES) return [];
  return cues.flatMap(({ start, end }, number): readonly MarkupPiece[] => {
    const next = cues[number + 1]?.start ?? text.length;
    // What was said ends at a blank line, behind the last cue as well.
    const blank = text.slice(end, next).search(/\n[^\S\n]*\n/u);
    const said = text.slice(end, blank < 0 ? next : end + blank);
    const breaks = [...said.matchAll(/\n(?=[^\n])/gu)].map(({ index }) =>
      toPiece(end + index, end + index + 1, ' '),
    );
    return [toPiece(start, end, number === 0 ? breakBefore(start) : ' '), ...breaks];
  });
}

/** What stands above the first cue is a head of its own. */
function breakBefore(start: number): string {
  return start === 0 ? '' : '\n\n';
}

function toPiece(start: number, end: number, shown: string): MarkupPiece {
  return { start, end, shown, isKept: false };
}
