import { keepFor } from '../../text/keep-answers.ts';
import type { Passage } from '../blocks/passages.ts';
import type { Document } from '../document.ts';
import { toPlainSpaces } from '../text/spaces.ts';
import { findCaptionAtEnd } from './caption-at-end.ts';
import { readSignOff, type SignOff } from './sign-off.ts';
import { readSourceCredit, type SourceCredit } from './source-credit.ts';

/** A caption that stands on the last line of a story. */
interface ClosingCaption {
  readonly start: number;
  readonly end: number;
}

/** What stands behind the last words of a story and is none of it. View offsets. */
export interface ClosingMatter {
  readonly signOffs: readonly SignOff[];
  readonly credits: readonly SourceCredit[];
  readonly captions: readonly ClosingCaption[];
}

/** Characters before an end in which what closes a text is looked for. */
const REACH = 480;

/** So many pieces close one passage at most. */
const MOST_PIECES = 8;

/**
 * Peels off what closes a text, from its end: `… he said. (Source: Press TV) Photo: The dam in May HJ/MA END` and then
 * the sentence that licenses it, in any order. Where a passage is nothing else, the one before it closes the story.
 */
export const findClosingMatter = keepFor((document: Document): ClosingMatter => {
  const { passages, page, afterProse, comments } = document;
  const found = { signOffs: [], credits: [], captions: [] };
  const last = Math.min(afterProse, comments) - 1;
  let isStory = false;
  for (let index = Math.min(passages.length, page?.foot.end ?? comments) - 1; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || (isStory && index < last)) break;
    const rest = peel(document, passage, found);
    if (index <= last) isStory = rest > passage.start;
  }
  return found;
});

type Found = { signOffs: SignOff[]; credits: SourceCredit[]; captions: ClosingCaption[] };

/** Takes the pieces off a passage's end; where they begin. */
function peel({ view, outlets, licenceSentences }: Document, passage: Passage, found: Found): number {
  const isLicensed = licenceSentences.length > 0;
  let end = passage.end;
  for (let pieces = 0; pieces < MOST_PIECES && end > passage.start; pieces += 1) {
    const licence = licenceSentences.find(({ start, end: to }) => to === end && start >= passage.start);
    if (licence !== undefined) {
      end = trimmed(view.text, passage.start, licence.start);
      continue;
    }
    const base = Math.max(0, end - REACH);
    const text = toPlainSpaces(view.text.slice(base, end));
    const from = Math.max(0, passage.start - base);
    const signOff = readSignOff(text, from, isLicensed);
    const credit =
      signOff === null ? readSourceCredit(text, from, (name) => outlets.known(name) !== null) : null;
    const caption = signOff === null && credit === null ? findCaptionAtEnd(text, from) : null;
    const start = signOff?.start ?? credit?.start ?? caption;
    if (start === null || start === undefined) break;
    if (signOff !== null) found.signOffs.push(shift(signOff, base, 'id'));
    if (credit !== null) found.credits.push(shift(credit, base, 'name'));
    if (caption !== null) found.captions.push({ start: base + caption, end });
    end = trimmed(view.text, passage.start, base + start);
  }
  return end;
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A piece and the part of it that says something, moved from the text it was read from to the view. */
function shift<Part extends string, Whole extends Piece & { readonly [part in Part]: Piece | null }>(
  piece: Whole,
  by: number,
  part: Part,
): Whole {
  const inside: Piece | null = piece[part];
  const moved = inside === null ? null : { ...inside, start: inside.start + by, end: inside.end + by };
  return { ...piece, start: piece.start + by, end: piece.end + by, [part]: moved };
}
