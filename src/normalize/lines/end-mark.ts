import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toComparable } from './comparable.ts';
import { toPhraseTest } from './phrase-lines.ts';

/** `###`, `# # #`, `■`, `***END***`, `-30-`: signs by which senders close a story. */
const END_SIGNS = /^(?:#(?:\s?#){1,4}|■+|◆|∎|\(?-{1,2}(?:30|0)-{1,2}\)?)$/u;

const isEndWord = toPhraseTest(FRAME_WORDS.endMarks);

/** Whether a passage says that the story is over: `ENDS`, `-30-`, `# # #`, `(END)`, `انتهای پیام`. Not a numeral alone. */
export function isEndMark(text: string): boolean {
  if (text.length > 30) return false;
  // `پایان پیام/ت`, `End/129`: initials or a number behind a stroke.
  const words = text.replace(/\s?\/\s?[\p{L}\p{N}]{0,6}$/u, '');
  return END_SIGNS.test(text) || (/\p{L}/u.test(words) && isEndWord(toComparable(words)));
}
