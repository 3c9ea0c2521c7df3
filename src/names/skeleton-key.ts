import { foldSpelling } from './fold-spelling.ts';

/** The article in transliteration, also where it takes on the sound of the letter behind it. */
const ARTICLE = /^(?:al|el|ul|il|ol|an|ar|as|ash|at|ad|adh|az)$/u;

/** Latin letters and groups that stand for one consonant, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  // Two letters for one sound.
  [/kh/gu, 'x'],
  [/gh/gu, 'g'],
  [/sh/gu, 'ş'],
  [/t?ch/gu, 'ç'],
  [/[dt]h/gu, 'z'],
  [/zh|dj/gu, 'j'],
  [/ph/gu, 'f'],
  [/ck|q|c/gu, 'k'],
  // Of v and w transliterations print either.
  [/v/gu, 'w'],
];

/** Arabic and Persian consonants by the sound that transliterations write. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 'z',
  ج: 'j',
  ژ: 'j',
  چ: 'ç',
  ح: 'h',
  ه: 'h',
  ھ: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  س: 's',
  ص: 's',
  ش: 'ş',
  غ: 'g',
  گ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

const VOWEL = 'aeiouy';

/**
 * What is left of a name's spelling when that is taken away in which transliterations differ: articles,
 * vowels within words, doubled letters, apostrophes, which of several letters stands for one consonant.
 * *al-Nujaba, Al-Nujaba, al-Nujabaa, Nojaba, AlNujaba* and النجباء have one key; *Kataeb* and *Kata'ib
 * Hezbollah* have two. Equal keys are a proposal that a person decides on, never a decision.
 *
 * Source of the method: consonant skeletons as record linkage uses them for romanized Arabic names (the
 * Soundex family), with the romanization variants of the ALA-LC and BGN/PCGN tables as classes.
 * @param name a name in Latin or Arabic script, of one or more words
 * @returns one skeleton a word, joined by spaces; empty where nothing is left
 */
export function toSkeletonKey(name: string): string {
  return (
    foldSpelling(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
      .split(' ')
      // An article alone is a word of its own, as in a list of particles.
      .filter((word, _, all) => all.length === 1 || !ARTICLE.test(word))
      .map((word) => (/\p{Script=Arabic}/u.test(word) ? arabicSkeleton(word) : latinSkeleton(word)))
      .filter((skeleton) => skeleton !== '')
      .join(' ')
  );
}

function latinSkeleton(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  const sounds = LATIN.reduce((text, [pattern, sound]) => text.replace(pattern, sound), letters);
  return withoutVowels(sounds.replace(/(?<=[aeiou])h$/u, ''));
}

function arabicSkeleton(word: string): string {
  const letters = [...word.replace(/^ال(?=.{2})/u, '').replace(/ة$/u, '')];
  const sounds = letters.map((letter, index) => {
    const next = letters[index + 1] ?? '';
    if (letter === 'و') return index === 0 || /[اويى]/u.test(next) ? 'w' : 'u';
    if (letter === 'ي') return index === 0 ? 'ya' : /[او]/u.test(next) ? 'y' : 'i';
    if (/[اأإآعءئؤ]/u.test(letter)) return 'a';
    return ARABIC[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : '');
  });
  return withoutVowels(sounds.join(''));
}

/** Doubled letters once; vowels only at the beginning, where all of them count as one. */
function withoutVowels(sounds: string): string {
  const consonants = [...sounds]
    .map((letter, index, all) => (isVowel(letter, all[index + 1]) ? '' : letter))
    .join('')
    .replace(/(?<letter>.)\k<letter>+/gu, '$<letter>');
  return isVowel(sounds[0] ?? '', sounds[1]) ? `a${consonants}` : consonants;
}

/** `y` before a vowel is a consonant. */
function isVowel(letter: string, next: string | undefined): boolean {
  if (letter === '' || !VOWEL.includes(letter)) return false;
  return letter !== 'y' || next === undefined || !'aeiou'.includes(next);
}
