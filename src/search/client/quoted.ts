import { firstWords } from '../../site/first-words.ts';

/** What was typed is said again, but no page of it. */
const SAID_LENGTH = 40;

/** The beginning of what was typed, or of what an address holds, in quotation marks. @param length characters at most */
export function quoted(words: string, length: number = SAID_LENGTH): string {
  return `“${firstWords(words, length)}”`;
}
