import { foldSpaces } from '../text/spaces.ts';

/** Characters that only steer display, and the dot that lower case leaves behind of a Turkish capital. */
const UNSEEN = /\u0307|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/gu;

/**
 * Words as lexicons are compared with what is printed: lower case, straight apostrophes, single
 * spaces, and without the dots of `i` that Turkish capitals keep apart (`BASIN BÜLTENİ`).
 */
export function foldWords(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return foldSpaces(ASCII.test(lower) ? lower : foldLetters(lower)).trim();
}

/** Nothing in it is folded but white space. */
const ASCII = /^[\0-\x7F]*$/u;

function foldLetters(text: string): string {
  return text.replace(UNSEEN, '').replaceAll('ı', 'i').replace(/[‘’ʼ]/gu, "'");
}
