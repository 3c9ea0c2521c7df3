// The query language: words, "phrases in quotation marks", -excluded ones, and title: before what must stand in the title.

import { INVISIBLE } from '../../../text/letter-forms.ts';

/** One thing that a hit must hold, or must not. */
export interface Term {
  /** As typed, without quotation marks and signs before it. */
  readonly text: string;
  /** Its words; several only in a phrase. */
  readonly words: readonly string[];
  /** Typed in quotation marks: taken to the letter. */
  readonly quoted: boolean;
  /** Whether it must not be in a hit. */
  readonly excluded: boolean;
  /** Whether only the title counts. */
  readonly titleOnly: boolean;
}

/** A query as understood. */
export interface Query {
  readonly terms: readonly Term[];
  /** Different words beyond the limit, which are not looked for. */
  readonly ignored: number;
}

/** Nobody types more; an address made by a machine may. */
const MOST_TERMS = 32;

/** Of all scripts; single ones are apostrophes as well, and count as such. */
const QUOTATION_MARK = /["“”„‟«»‹›「」『』〝〞〟＂]/u;
/**
 * What other searches take for signs, in capitals; where all letters are capitals, they are words. All words must be in
 * a hit, so that `AND` says nothing.
 */
const NOT = /(?<before>^|\s)NOT\s+/gu;
const AND_OR = /(?:^|\s)(?:AND|OR)(?=\s|$)/gu;
const NO_CAPITAL = /[\p{Ll}\p{Lo}]/u;
/** Some leave a space behind it. */
const SPACED_TITLE = /(?<sign>(?:^|\s)[-\u2212]*title:)\s+/giu;
/** Apostrophes that count as letters, as some keyboards and some texts have them: to the index they are others. */
const LETTER_APOSTROPHE = /[\u02B9-\u02BF]/gu;
/** The index holds each word without them, too. */
const STEERING = new RegExp(`[${INVISIBLE}]`, 'gu');
const WORD = /[\p{L}\p{N}]/u;
/** Signs before a word, or at the end of what stands before a phrase. */
const SIGNS = '(?<excluded>[-\u2212]+)?(?<title>title:)?';
const BEFORE_WORD = new RegExp(`^${SIGNS}`, 'iu');
const BEFORE_PHRASE = new RegExp(`(?:^|\\s)${SIGNS}$`, 'iu');

type Signs = Pick<Term, 'excluded' | 'titleOnly'>;

/**
 * Reads a query. Never fails: a quotation mark without its partner is passed over, and so is what
 * holds no letter or digit. `NOT` before a word excludes it, as `-` does. A word may stand twice, as part of two names.
 * @param titleOnly whether only titles count for all of it
 */
export function parseQuery(text: string, titleOnly = false): Query {
  const parts = partsOf(text);
  const hasSigns = NO_CAPITAL.test(text);
  const terms: Term[] = [];
  const different = new Set<string>();
  const add = (words: readonly string[], quoted: boolean, { excluded, titleOnly: inTitle }: Signs) => {
    const term = { text: words.join(' '), words, quoted, excluded, titleOnly: inTitle || titleOnly };
    if (words.length === 0) return;
    different.add(keyOfTerm(term));
    if (different.size <= MOST_TERMS) terms.push(term);
  };
  let before: Signs = { excluded: false, titleOnly: false };
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1 && index < parts.length - 1) {
      add(wordsOf(part), true, before);
      continue;
    }
    const signed = (hasSigns ? part.replace(AND_OR, ' ').replace(NOT, '$<before>-') : part).replace(
      SPACED_TITLE,
      '$<sign>',
    );
    // What stands right before a phrase is its sign, and no word.
    before = signsOf(BEFORE_PHRASE.exec(signed));
    const plain = before.excluded || before.titleOnly ? signed.replace(BEFORE_PHRASE, '') : signed;
    for (const typed of plain.split(/\s+/u)) {
      const signs = signsOf(BEFORE_WORD.exec(typed));
      add(wordsOf(typed.replace(BEFORE_WORD, '')), false, signs);
    }
  }
  return { terms, ignored: Math.max(0, different.size - MOST_TERMS) };
}

/** Equal for what asks for the same, so that it is looked for once. */
export function keyOfTerm({
  text,
  words,
  excluded,
  titleOnly,
}: Pick<Term, 'text' | 'words' | 'excluded' | 'titleOnly'>): string {
  return JSON.stringify([text.toLowerCase(), words.length, excluded, titleOnly]);
}

/** What stands outside quotation marks and within them, by turns; behind a mark without its partner it is outside, too. */
function partsOf(text: string): readonly string[] {
  return text.normalize('NFC').replace(STEERING, '').replace(LETTER_APOSTROPHE, '’').split(QUOTATION_MARK);
}

/** Whether a quotation mark has no partner. */
export function hasLoneMark(text: string): boolean {
  return text.split(QUOTATION_MARK).length % 2 === 0;
}

/** What a query has outside of quotation marks; a mark without its partner stands at the end. */
export function outsideMarks(text: string): string {
  const parts = partsOf(text);
  const open = parts.length % 2 === 0 ? ['"'] : [];
  return [...parts.filter((_, at) => at % 2 === 0 || at === parts.length - 1), ...open].join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => WORD.test(word));
}

function signsOf(match: RegExpExecArray | null): Signs {
  const { excluded, title } = match?.groups ?? {};
  return { excluded: excluded !== undefined, titleOnly: title !== undefined };
}
