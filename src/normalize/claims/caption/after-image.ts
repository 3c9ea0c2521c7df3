import { findImagePlaceholders, isImagePlaceholder } from '../../blocks/image-placeholder.ts';
import type { Passage } from '../../blocks/passages.ts';
import type { Document } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** A credit that closes a caption: names in brackets, `(Ledger/M. Okoye)`, `[Reuters]`; `Photo: ISNA`. */
const CREDIT =
  /(?:[([]\p{Lu}[\p{L}\p{M}.'-]*(?:[ /]+(?:via |by )?\p{Lu}[\p{L}\p{M}.'-]*){0,5}[)\]]|(?:Photo|Photograph|Picture|Credit)(?: by)?:? \p{Lu}[^.]{1,40})$/u;

/** A caption is no longer than this, in characters. */
const LONGEST = 600;

/** `Caption: …`, `Photo: …`, `FILE PHOTO: …`, wherever it stands, before a capital. */
const LABELLED = /^(?:[Cc]aption|CAPTION|[Pp]hoto|PHOTO|File photo|FILE PHOTO):\s+[\p{Lu}\p{Lo}"']/u;

/**
 * The passage behind a picture, if it is set as a caption: indented or bulleted, or closed by a
 * credit. A paragraph that merely follows a picture is body.
 */
export const afterImage: Rule = {
  id: 'caption/after-image',
  find(document) {
    const { passages } = document;
    const captions = passages.filter(
      (passage, index) =>
        passage.text.length <= LONGEST && isBehindImage(document, index) && isSetApart(passage),
    );
    const labelled = passages.filter(({ text }) => text.length <= LONGEST && LABELLED.test(text));
    const all = [...captions, ...labelled];
    if (all.length === 0) return NOTHING;
    return {
      labels: all.map(({ start, end, mark }) => ({
        label: 'caption',
        start: mark?.kind === 'bullet' ? start + mark.text.length : start,
        end,
      })),
    };
  },
};

function isBehindImage({ passages }: Document, index: number): boolean {
  const before = passages[index - 1];
  if (before === undefined) return false;
  return (
    isImagePlaceholder(before.text) ||
    findImagePlaceholders(before.text).some(({ end }) => end === before.text.length)
  );
}

function isSetApart(passage: Passage): boolean {
  const isIndented = passage.lines.every((line) => line.indent >= 2);
  return isIndented || passage.mark?.kind === 'bullet' || CREDIT.test(passage.text);
}
