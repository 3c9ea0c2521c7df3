import { createHash } from 'node:crypto';

const COMBINING = /\p{M}+/gu;
/** Latin letters that are no other letter with an accent. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const NOT_IN_ID = /[^a-z0-9]+/gu;

/**
 * The id of an outlet that no profile knows: its printed name in kebab-case, accents left off. A name
 * that has no Latin letters gets `outlet-` and the first 8 hex digits of its SHA-256. Total.
 */
export function toSourceId(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[ıßøłđðþæœ]/gu, (letter) => LETTERS.get(letter) ?? letter);
  const id = latin
    .replace(NOT_IN_ID, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '');
  const hasEnough = /[a-z]/u.test(id) && !/[^\p{Script=Latin}\p{Script=Common}]/u.test(latin);
  if (hasEnough && id !== 'not-stated') return id;
  return `outlet-${createHash('sha256').update(name.normalize('NFKC')).digest('hex').slice(0, 8)}`;
}
