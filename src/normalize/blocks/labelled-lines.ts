import type { Passage } from './passages.ts';

/** One `Label: value` of a header or footer line. View offsets; `value` is trimmed and may be empty. */
export interface LabelledCell {
  /** Whether it stands before the story or behind it. */
  readonly place: 'front' | 'back';
  /** The label in lower case, white space folded, without its colon. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly valueStart: number;
}

/** Labels that may stand without a colon before their value: they read as words. */
const SPOKEN_LABEL = /^(?:published|posted|updated|last updated|created|modified)(?: (?:on|at))?(?=\s)/iu;

/** A label of up to four words, then a colon: `Publish Date :`, `* Name:`. */
const COLON_LABEL = /^(?<label>\p{L}[\p{L}\p{M}'-]*(?:[ ]\p{L}[\p{L}\p{M}'-]*){0,3})\s*:(?!\/\/)/u;

/**
 * The labelled values of one line. Lines of several are cut at `|`, as footers set them:
 * `Source: Mehr News | Published on Monday, 17 May 2021`.
 */
export function readLabelledCells(
  passage: Passage,
  text: string,
  place: LabelledCell['place'],
): readonly LabelledCell[] {
  if (passage.end - passage.start > 400) return [];
  const cells: LabelledCell[] = [];
  let start = passage.start;
  for (const piece of text.slice(passage.start, passage.end).split('|')) {
    const cell = readCell(piece, start, place);
    if (cell !== null) cells.push(cell);
    start += piece.length + 1;
  }
  return cells;
}

function readCell(piece: string, at: number, place: LabelledCell['place']): LabelledCell | null {
  const trimmed = piece.trim();
  const start = at + piece.indexOf(trimmed);
  const colon = COLON_LABEL.exec(trimmed);
  const label = colon?.groups?.label ?? SPOKEN_LABEL.exec(trimmed)?.[0];
  if (label === undefined) return null;
  const rest = trimmed.slice(colon ? colon[0].length : label.length);
  const value = rest.trim();
  return {
    place,
    label: label.toLowerCase().replace(/\s+/gu, ' '),
    start,
    end: start + trimmed.length,
    value,
    valueStart: start + trimmed.length - rest.trimStart().length,
  };
}
