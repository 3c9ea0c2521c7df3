// The forms under which a printed word can be looked for. Shared by the pages, which tell the index of
// them, and by the search page, which finds them in a text again.
import { isAbbreviation } from '../names/is-abbreviation.ts';
import { withoutArabicArticle } from '../text/arabic-article.ts';
import { keepAnswers, WORDS_OF_TEXTS } from '../text/keep-answers.ts';
import { foldDigits, foldLatin, foldLetterForms, foldTaMarbuta, TATWEEL } from '../text/letter-forms.ts';
import { isUnspaced, pairsOf, unspacedRuns, withoutUnspaced } from './unspaced-script.ts';

const NOT_IN_WORDS = /(?:[^\p{L}\p{N}]|[\u02B9-\u02BF])+/gu;
const MARKS = /\p{M}/gu;
/** Hyphens and dashes of all lengths, and slashes: what joins words that are words by themselves. */
const JOINTS = /[-‐-―−/]+/u;

/** A word as it is compared: case, accents, apostrophes and other punctuation aside. Empty where nothing is left. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').replace(NOT_IN_WORDS, '').toLowerCase();
}

/**
 * All forms of a word between white space: whole, the parts that hyphens and slashes join, and the
 * parts between punctuation of any kind. `al-Sha’abi`: `alshaabi`, `al`, `shaabi`, `sha`, `abi`.
 */
export function formsOf(word: string): readonly string[] {
  const parts = [
    word,
    ...word.split(JOINTS),
    ...word.normalize('NFKD').replace(MARKS, '').split(NOT_IN_WORDS),
  ];
  return [...new Set(parts.map(foldWord))].filter((form) => form !== '');
}

/**
 * The forms of printed words that the index would not hold by itself. It holds each word as its letters and
 * digits in one, and some of the parts between punctuation: of `one-two` both, of `l’hiver`, `P5+1`, `x_y` and
 * `foo–bar` none; ligatures, wide and raised letters it holds as they are. Letters of Arabic script that printers and keyboards take for one another are held as one.
 * @returns forms, and where forms overlap all of them in their order, with spaces
 */
export function hiddenForms(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.replace(PLAIN_WORDS, '').split(/\s+/u));
  const forms = [...new Set(words)].flatMap(hiddenFormsOf);
  return [...[...new Set(forms)].sort(), ...unspacedForms(words)];
}

/** Signs around a word. */
const SIGNS = '[!-/:-@\\[-`\\{-~‘-”…]*';

/**
 * `Iraq’s “forces”, in 2021`: most words have no form but the one that the index holds by itself. A run of them is as
 * long as what is remembered of it for backtracking stays small.
 */
const PLAIN_WORDS = new RegExp(
  `(?<!\\S)(?:${SIGNS}(?:[A-Z]?[a-z]+(?:['’]s)?|[0-9]+)${SIGNS}(?:\\s+|$)){1,50}`,
  'gu',
);

const hiddenFormsOf = keepAnswers((word): readonly string[] => {
  const parts = isBroken(word) && !POSSESSIVE.test(word) ? formsOf(word).filter(isLongEnough) : [];
  const whole = foldWord(word);
  const capitals = abbreviationsIn(word).map(inCapitals);
  return [
    ...parts,
    ...capitals,
    ...(heldForm(word) === whole ? [] : [whole]),
    ...besideUnspaced(word),
    ...[whole, ...parts].flatMap(scriptForms).filter((form) => form !== whole),
  ];
}, WORDS_OF_TEXTS);

/** Stands before each form of a title's words, so that they can be looked for in titles alone. No word begins with it. */
const TITLE = 'qzt';

/** Stands before abbreviations that are printed in capitals, so that `US` can be told from `us`. No word begins with it. */
const CAPITALS = 'qzc';

/** A form as it is held where it is printed in capitals. */
export function inCapitals(form: string): string {
  return `${CAPITALS}${form}`;
}

const AROUND = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}.]*$/gu;

/** The abbreviations in a printed word, folded: `us` of `“U.S.-led`. */
export function abbreviationsIn(word: string): readonly string[] {
  const parts = word.split(JOINTS).map((part) => part.replace(AROUND, ''));
  return parts.filter(isAbbreviation).map(foldWord);
}

/** A form as it is held for titles. */
export function inTitle(form: string): string {
  return `${TITLE}${form}`;
}

/** Whether it is a form as it is held for titles or for capitals: nobody's word. */
export function isMarked(form: string): boolean {
  return form.startsWith(TITLE) || form.startsWith(CAPITALS);
}

const foldTitleWord = keepAnswers(foldWord, WORDS_OF_TEXTS);

/** The words of a title in their order, then every other form of them as `hiddenForms` has them, all as held for titles. */
export function titleForms(title: string): readonly string[] {
  const words = title
    .split(/\s+/u)
    .map(foldTitleWord)
    .filter((form) => form !== '');
  return [words.join(' '), ...hiddenForms([title])].map((forms) => forms.split(' ').map(inTitle).join(' '));
}

/** A folded word with its script's variants as one, with and without an article that is written in one with it. */
export function scriptForms(word: string): readonly string[] {
  const folded = foldScript(word);
  return [folded, withoutArabicArticle(folded)];
}

/** Of each stretch its pairs of characters, so that pairs that overlap are a phrase of it; then each character. */
function unspacedForms(words: readonly string[]): readonly string[] {
  const runs = unspacedRuns(words.join(' ').normalize('NFKC'));
  const characters = new Set(runs.join('').replace(MARKS, ''));
  return [...runs.map((run) => pairsOf(run).join(' ')), [...characters].join(' ')].filter(
    (forms) => forms !== '',
  );
}

/** The form under which the index holds a word by itself: it takes off marks, and leaves ligatures, wide and raised letters. */
function heldForm(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replace(NOT_IN_WORDS, '').toLowerCase();
}

/** What stands before, between and behind the stretches of a word in scripts without spaces: `2021` of `東京、2021年`. */
export function besideUnspaced(word: string): readonly string[] {
  if (!isUnspaced(word)) return [];
  return withoutUnspaced(word.normalize('NFKC'))
    .split(' ')
    .map(foldWord)
    .filter((form) => form !== '');
}

/** The index takes the ending off by itself. */
const POSSESSIVE = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+['’]s[^\p{L}\p{N}]*$/u;

/** Single letters between punctuation, as in `a.m.`, would fill the index for nothing. */
function isLongEnough(form: string): boolean {
  return form.length > 1;
}

/** Whether punctuation stands within a word, not only around it. */
function isBroken(word: string): boolean {
  const letters = word.normalize('NFKD').replace(MARKS, '');
  return letters.split(NOT_IN_WORDS).filter((part) => part !== '').length > 1;
}

/**
 * A folded word with one letter for those that printers and keyboards take for one another: forms of Arabic letters,
 * ta marbuta as ha, no tatweel, digits as 0 to 9, `ß` as `ss`, a final sigma like the others.
 */
export function foldScript(word: string): string {
  const letters = foldLatin(foldTaMarbuta(foldLetterForms(word)));
  return foldDigits(letters).replaceAll(TATWEEL, '').replaceAll('ς', 'σ');
}
