import { FEW_WORDS, type SignedPage } from './signed-page.ts';

/** Whether a line has a name's form: few words, a capital, no signs of labels, addresses and sentences. */
export function isNameLine(line: number, { lines, words }: SignedPage): boolean {
  const text = lines[line]?.text ?? '';
  const isShort = (words[line] ?? 0) <= FEW_WORDS;
  return isShort && OPENS_NAME.test(text) && !/\p{N}{2}|[:=@|.!?…]|\s{2}/u.test(text);
}

const OPENS_NAME = /^[\p{Lu}\p{Lo}]/u;

/** So far below a name its menu begins, and so long a line of menu is; with strokes it has so many items, without so many words. */
const [MENU_REACH, LONGEST_MENU, ITEMS, MENU_WORDS] = [3, 160, 3, 5];

/** Whether a menu on one line begins right below a line: `News | Sport | Culture`, `NEWS SPORT MONEY CULTURE TV`. */
export function hasMenuBelow(line: number, { lines }: SignedPage): boolean {
  return lines.slice(line + 1, line + 1 + MENU_REACH).some(({ text }) => isMenuLine(text));
}

function isMenuLine(text: string): boolean {
  if (text.length > LONGEST_MENU || /[.!?…]$/u.test(text)) return false;
  const items = text.split(/\s{2,}|\s[|/·•.—–-]\s|\t/u).filter((item) => item.trim() !== '');
  if (items.length >= ITEMS) return items.every((item) => item.split(' ').length < MENU_WORDS);
  const words = text.split(' ');
  return (
    words.length >= MENU_WORDS &&
    !/[,:;]/u.test(text) &&
    words.every((word) => /^[\p{Lu}\p{Lo}&+]/u.test(word))
  );
}
