import type { Passage } from '../../blocks/passages.ts';
import type { Document } from '../../document.ts';
import { endsInCredit } from '../../lines/caption.ts';
import { findImagePlaceholders, isImagePlaceholder } from '../../lines/image-placeholder.ts';
import type { LabelClaim, Rule } from '../claim.ts';

/** A caption is no longer than this, in characters. */
export const LONGEST_CAPTION = 600;

/**
 * The passage behind a picture, if it is set as a caption: indented or bulleted, or closed by a
 * credit. A paragraph that merely follows a picture is body.
 */
export const afterImage: Rule = {
  id: 'caption/after-image',
  find(document) {
    const captions = document.passages.filter(
      (passage, index) =>
        passage.text.length <= LONGEST_CAPTION && isBehindImage(document, index) && isSetApart(passage),
    );
    return { labels: captions.map(toCaption) };
  },
};

/** The caption's own words; a bullet before them is layout. */
export function toCaption({ start, end, mark }: Passage): LabelClaim {
  return { label: 'caption', start: mark?.kind === 'bullet' ? start + mark.text.length : start, end };
}

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
  return isIndented || passage.mark?.kind === 'bullet' || endsInCredit(passage.text);
}
