import type { Passage } from '../blocks/passages.ts';
import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toComparable } from '../lines/comparable.ts';
import { toPhraseTest } from '../lines/phrase-lines.ts';

const isPressWord = toPhraseTest(FRAME_WORDS.pressMatter);

/** A heading or an embargo's line is no longer, in characters. */
const LONGEST = 120;

/**
 * What only a sender to the press prints round a story: the heading of notes to editors or of the press's contact, a line
 * that holds the text back till a day. A line of running text is none.
 * @param around the passages before and behind the story
 */
export function findPressMatter(around: readonly Passage[]): Passage | null {
  return (
    around.find(
      ({ text, isProse }) => !isProse && text.length <= LONGEST && isPressWord(toComparable(text)),
    ) ?? null
  );
}
