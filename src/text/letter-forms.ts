// Letters and signs that printers and keyboards take for one another: what of them does not count when texts are compared
// and looked for. Whoever compares names what does not count for it.
//
// Accents, vowel points and letters in one with hamza come apart by Unicode's compatibility decomposition (NFKD, UAX #15)
// and go as marks. What is left are letters of one shape with several code points; these are the pairs of Lucene's
// ArabicNormalizer and PersianNormalizer, with the forms that Urdu, Pashto and Kurdish keyboards write.

/** Apostrophes, the letters by which transliterations write hamza and ayn, and primes, for a class of a pattern. */
export const APOSTROPHES =
  '\\u0027\\u0060\\u00B4\\u02B9-\\u02BF\\u02C8\\u02CA\\u02CB\\u2018-\\u201B\\u2032\\u2035\\uFF07';

/** Characters that only steer display – soft hyphens, joiners, direction marks –, for a class of a pattern. */
export const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';

/** The stroke that stretches an Arabic word. */
export const TATWEEL = '\u0640';

/** Makes a folding of letters. */
function toFolding(letters: Readonly<Record<string, string>>): (text: string) => string {
  const any = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
  return (text) => text.replace(any, (letter) => letters[letter] ?? letter);
}

/** One letter for those of Arabic script that are one to the eye: forms of ya, kaf, ha and alif. Takes text decomposed. */
export const foldLetterForms = toFolding({
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
});

/** The ending ta marbuta as ha: searches are typed so, and names are told apart by it. */
export function foldTaMarbuta(text: string): string {
  return text.replaceAll('ة', 'ه');
}

/**
 * Latin letters that Unicode does not decompose as those that keyboards without them have, as Lucene's ASCIIFoldingFilter
 * does. Takes text in small letters.
 */
export const foldLatin = toFolding({
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
});

const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** Digits of all scripts as 0 to 9: Unicode holds each script's ten in a row. */
export function foldDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let below = 1;
    while (DIGIT.test(String.fromCodePoint(code - below))) below += 1;
    return String((below - 1) % 10);
  });
}
