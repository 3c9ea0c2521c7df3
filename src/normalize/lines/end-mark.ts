import { FRAME_WORDS } from '../languages/frame-words.ts';
import { toComparable } from './comparable.ts';
import { toPhraseTest } from './phrase-lines.ts';

/** `###`, `# # #`, `■`, `***END***`, `-30-`: signs by which senders close a story. */
const END_SIGNS = /^(?:#(?:\s?#){1,4}|■+|◆|∎|\(?-{1,2}(?:30|0)-{1,2}\)?)$/u;

const isEndWord = toPhraseTest(FRAME_WORDS.endMarks);

/** First words of the end marks that are words, without their numbers. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  FRAME_WORDS.endMarks.map((phrase) => withoutNumbers(toComparable(phrase).split(' ')[0] ?? '')),
);

function withoutNumbers(word: string): string {
  return word.replace(/\p{N}+/gu, '');
}

/** Whether an end mark may begin with a word, as `toComparable` leaves it: with one that is none of signs alone, few do. */
export function opensEndMark(comparable: string): boolean {
  const first = withoutNumbers(comparable.split(' ')[0] ?? '');
  return first === '' || FIRST_WORDS.has(first) || UNSPACED.test(first);
}

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a passage says that the story is over: `ENDS`, `-30-`, `# # #`, `(END)`, `انتهای پیام`. Not a numeral alone. */
export function isEndMark(text: string): boolean {
  if (text.length > 30) return false;
  // `پایان پیام/ت`, `End/129`: initials or a number behind a stroke.
  const words = text.replace(/\s?\/\s?[\p{L}\p{N}]{0,6}$/u, '');
  return END_SIGNS.test(text) || (/\p{L}/u.test(words) && isEndWord(toComparable(words)));
}
