import { foldSpelling } from './fold-spelling.ts';

/** Vowels that transliterations take for one another. */
const CLASSES: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u' };

/**
 * Whether two spellings of one skeleton may sound alike: their vowels, e and i, o and u taken as one,
 * differ in one place at most, and a is never printed for u. *Hussein* and *Hossein* may, *Hassan* may not; nor may
 * *Iraq* and *Iraqi*, *Palestine* and *Palestinian*, because such an end makes another word of it.
 */
export function haveLikeVowels(first: string, second: string): boolean {
  const [a, b] = [vowelsOf(first), vowelsOf(second)];
  if (endsInI(first) !== endsInI(second) || endsInIan(first) !== endsInIan(second)) return false;
  return differInOnePlace(a, b);
}

function vowelsOf(spelling: string): string {
  const letters = foldSpelling(spelling).replace(/^(?:a[a-z]|e[a-z]|ul) /u, '');
  const classes = [...letters].map((letter) => CLASSES[letter] ?? ' ').join('');
  return classes.replace(/(?<vowel>\S)\S*/gu, '$<vowel>').replaceAll(' ', '');
}

function endsInI(spelling: string): boolean {
  return /[iy]+['’]*$/u.test(foldSpelling(spelling));
}

function endsInIan(spelling: string): boolean {
  return /[iye]an['’]*$/u.test(foldSpelling(spelling));
}

/** Whether one insertion, deletion or exchange at most leads from one to the other. */
function differInOnePlace(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.slice(1) === restB.slice(1) && restA[0] !== 'u' && restB[0] !== 'u';
}
