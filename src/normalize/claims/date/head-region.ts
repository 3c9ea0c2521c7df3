import type { Document } from '../../document.ts';
import { isStamp } from '../../frame/chat-log.ts';
import type { Line } from '../../lines/lines.ts';

/** Behind its first running text a plain text's story begins within so many passages: a notice or a mail's words stood first. */
const REACH = 16;

/** Where the story begins, past a notice, a standfirst or the words of whoever passed it on. */
export interface HeadRegion {
  /** The lines that are not blank, from the text's first to the story. */
  readonly lines: readonly Line[];
  /** View offset of the first running text: what stands behind it needs more to be the head's. */
  readonly firstProse: number;
}

/** The lines in which a page's head may print its day. Linear. */
export function toHeadRegion(document: Document): HeadRegion {
  const { passages, lines, view, carriedFrom } = document;
  // The head of a post or message around the text prints its own day.
  const start = passages[carriedFrom]?.start ?? 0;
  const end = passages[storyStart(document)]?.start ?? view.text.length;
  // A text in one line prints its day before its first label.
  const first = passages[carriedFrom]?.start;
  return {
    lines: lines.filter(
      ({ isBlank, from, text }) =>
        !isBlank && !isStamp(text) && from >= start && (from < end || from === first),
    ),
    firstProse: passages[document.firstProse]?.start ?? view.text.length,
  };
}

/** Index of the first of two neighboring passages of running text. */
function storyStart({ passages, page, live, conversation, firstProse, comments }: Document): number {
  if (page !== null || live !== null || conversation !== null) return firstProse;
  const last = Math.min(firstProse + REACH, comments - 1);
  for (let at = firstProse; at < last; at += 1)
    if (passages[at]?.isProse === true && passages[at + 1]?.isProse === true) return at;
  return firstProse;
}
