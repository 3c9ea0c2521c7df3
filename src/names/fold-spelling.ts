const MARKS = /\p{M}+|[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u2066-\u2069\u202a-\u202e\u0640]/gu;

/** Apostrophes, and the letters by which transliterations write hamza and ayn. */
const APOSTROPHES = /['`´ʹʻʼʽʾʿˈˊˋ‘’‛′＇]/gu;

/** Hyphens of every length join the parts of a name. */
const HYPHENS = /[\s\u2010-\u2015_-]+/gu;

/**
 * A spelling without what printers change at will: case, accents and vowel signs, the form of apostrophes
 * and hyphens, zero-width and direction marks, the variants of Arabic letters that the eye takes for one.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, ' ')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/[ٱ]/gu, 'ا')
    .trim();
}
