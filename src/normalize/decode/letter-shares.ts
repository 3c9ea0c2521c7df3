import type { SingleByteEncoding } from './single-byte.ts';

/** How often one language prints the letters beyond ASCII. */
export interface LetterShares {
  /** BCP 47. */
  readonly language: string;
  /** The older encodings in which its texts were kept. */
  readonly encodings: readonly SingleByteEncoding[];
  /** Small letters, each with its share of all letters of running text, per cent. Only the proportions count. */
  readonly letters: string;
  /** Share of the same letters as capitals, where the script has them. */
  readonly capitals: number;
}

const CENTRAL = ['windows-1250', 'iso-8859-2'] as const;

/**
 * The languages by whose letters older encodings are told apart. The shares are rounded from common
 * tables of letter frequencies; what decides is their order of magnitude.
 */
export const LETTER_SHARES: readonly LetterShares[] = [
  {
    language: 'fr',
    encodings: ['windows-1252'],
    letters: 'é1.9 à.49 è.27 ê.22 ç.09 ù.06 â.05 î.05 ô.03 û.06 œ.02 ë.01 ï.01',
    capitals: 0.04,
  },
  { language: 'de', encodings: ['windows-1252'], letters: 'ü1 ä.58 ö.44 ß.31', capitals: 0.06 },
  {
    language: 'es',
    encodings: ['windows-1252'],
    letters: 'ó.83 í.73 á.5 é.43 ñ.31 ú.17 ü.01 ¿.05 ¡.02 º.01 ª.01',
    capitals: 0.03,
  },
  {
    language: 'pt',
    encodings: ['windows-1252'],
    letters: 'ã.73 ç.53 é.34 ê.45 í.3 ó.3 á.3 õ.15 ú.12 à.1 â.1 ô.1 º.01 ª.01',
    capitals: 0.04,
  },
  { language: 'it', encodings: ['windows-1252'], letters: 'à.64 è.3 é.1 ò.2 ù.17 ì.1', capitals: 0.04 },
  { language: 'sv', encodings: ['windows-1252'], letters: 'ä1.8 å1.34 ö1.31 é.03', capitals: 0.05 },
  { language: 'da', encodings: ['windows-1252'], letters: 'å1.19 ø.94 æ.87 é.03', capitals: 0.05 },
  {
    language: 'is',
    encodings: ['windows-1252'],
    letters: 'ð4.4 á1.8 í1.57 þ1.46 ó1 ö.78 æ.87 é.65 ú.61 ý.23',
    capitals: 0.1,
  },
  {
    language: 'nl',
    encodings: ['windows-1252'],
    letters: 'ë.1 é.1 ï.04 è.02 ö.02 ü.02 ê.01',
    capitals: 0.02,
  },
  {
    language: 'tr',
    encodings: ['windows-1254'],
    letters: 'ı5.1 ü1.85 ş1.78 ç1.16 ğ1.13 ö.78 İ.3 â.03 î.01',
    capitals: 0.05,
  },
  { language: 'pl', encodings: CENTRAL, letters: 'ł1.8 ę1.1 ą1 ó.85 ż.83 ś.66 ć.4 ń.2 ź.06', capitals: 0.05 },
  {
    language: 'cs',
    encodings: CENTRAL,
    letters: 'í3 á2.2 ě1.5 é1.3 ř1.2 ž1 č1 ý1 š.8 ů.6 ú.15 ň.07 ó.03 ť.04 ď.03',
    capitals: 0.05,
  },
  {
    language: 'sk',
    encodings: CENTRAL,
    letters: 'á1.7 í1 ý1 č1 ž1 é.8 š.9 ľ.4 ú.9 ť.8 ô.2 ó.1 ň.2 ď.2 ä.1 ŕ.02 ĺ.02',
    capitals: 0.05,
  },
  { language: 'hu', encodings: CENTRAL, letters: 'á3.4 é3.3 ö1.1 ó1 ő.9 í.6 ü.6 ú.3 ű.2', capitals: 0.05 },
  { language: 'ro', encodings: CENTRAL, letters: 'ă4.1 î1.4 â.9 ş1.6 ţ1.2', capitals: 0.04 },
  { language: 'hr', encodings: CENTRAL, letters: 'č1 š1 ž.6 ć.7 đ.3', capitals: 0.06 },
  {
    language: 'ru',
    encodings: ['windows-1251', 'koi8-r'],
    letters:
      'о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2 х1 ж.9 ш.7 ю.6 ц.5 щ.4 э.3 ф.3 ъ.04 ё.1',
    capitals: 0.05,
  },
  {
    language: 'uk',
    encodings: ['windows-1251'],
    letters:
      'о9.4 а7.4 н6.8 и6.2 і5.7 в5.2 т5.4 е4.7 р4.8 с4.2 к3.5 л3.6 д3.4 у3.3 м3.1 п2.9 з2.3 я2.3 ь1.8 б1.8 г1.6 ч1.4 й1.3 х1.2 ї.9 ж.9 ц1 ш.7 ю.9 є.6 щ.4 ф.3 ґ.02',
    capitals: 0.05,
  },
  {
    language: 'ar',
    encodings: ['windows-1256', 'iso-8859-6'],
    letters:
      'ا13 ل11.8 ي6.8 م6.3 و6 ن5.7 ر5.3 ت4.8 ب4.2 ة3.7 ع3.7 د3.6 س3.1 ف2.9 ه2.8 أ2.8 ق2.6 ك2.3 ح2.3 ج1.6 ش1.3 ص1.2 ى1.1 خ1.1 ط1 إ1 ز.8 ض.8 ذ.8 ث.7 ئ.7 غ.6 ظ.4 ؤ.2 ء.6 آ.2 ،1 ؛.05 ؟.1 ـ.2',
    capitals: 0,
  },
  {
    language: 'fa',
    encodings: ['windows-1256'],
    letters:
      'ا13 ي9 ر7.5 ن7 د6.7 ه6 و6 م5.5 ت5 ب4.5 س3.5 ش3.5 ل3 ک3 ز2.7 ف1.7 ق1.3 ع1.4 خ1.5 پ1.3 گ1.2 ح1.2 ج1.2 چ.6 آ1.3 ك1.5 ى.5 ص.9 ط.7 ض.5 غ.5 ث.3 ذ.3 ظ.2 ژ.1 ئ.3 أ.1 ء.1 ،1 ؟.1 ؛.05',
    capitals: 0,
  },
];
