/**
 * Scripts that set no space between words, for a class of a pattern: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Characters
 * of the script itself and the mark that lengthens a vowel; not the points and marks that such scripts share with others.
 */
export const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー`;
