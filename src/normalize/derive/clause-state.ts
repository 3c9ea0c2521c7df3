import type { ClauseWords } from '../languages/clause-word-kinds.ts';
import { isComma, isInDate, isInList, LAST_ITEM, type Word } from './sentence-words.ts';

/**
 * For each word whether what ends with it can stand alone: its main clause has a verb, and so has each clause that
 * `that` or `who` opened; nothing is begun that a comma has still to close. In a language of whose verbs
 * nothing is known, always. Linear.
 * @param words in order
 * @param isInBracket whether a bracket is open at an offset: a verb in it is not the sentence's
 */
export function toCompleteness(
  words: readonly Word[],
  lexicon: ClauseWords | null,
  isInBracket: (offset: number) => boolean,
): readonly boolean[] {
  if (lexicon === null || !canTellVerbs(lexicon)) return words.map(() => true);
  const state = {
    hasVerb: false,
    wantsVerb: false,
    isSaid: false,
    relatives: 0,
    isAside: false,
    isOpened: false,
  };
  let isBefore = opensBefore(words[0], lexicon);
  return words.map((word, index) => {
    const next = words[index + 1];
    if (!isInBracket(word.end - 1)) readWord(state, words, index, lexicon, isBefore);
    const { hasVerb, wantsVerb, relatives, isAside, isOpened } = state;
    const isComplete = hasVerb && !wantsVerb && relatives === 0 && !isAside && !isOpened && !isBefore;
    if (next === undefined || isInBracket(word.end)) return isComplete;
    if (isComma(word) && !isInList(words, index) && !isInDate(words, index)) {
      // The first comma ends what stands before the subject; then pairs of them set something aside.
      if (isBefore) isBefore = false;
      else if (isAside || !hasVerb || wantsVerb) state.isAside = !isAside;
      else state.isOpened = opensNoun(next, lexicon);
    } else if (goesOn(word, lexicon) && isSubordinator(next, lexicon)) state.isAside = true;
    return isComplete;
  });
}

interface State {
  hasVerb: boolean;
  wantsVerb: boolean;
  /** Whether somebody `said`, and what he said has still to come. */
  isSaid: boolean;
  /** Relative clauses that stand between a subject and its verb. */
  relatives: number;
  /** Whether a comma has set something aside between a subject and its verb. */
  isAside: boolean;
  /** Whether a comma has opened a noun that may yet turn out to be a subject: `…, the spokesman | said`. */
  isOpened: boolean;
}

function readWord(
  state: State,
  words: readonly Word[],
  index: number,
  lexicon: ClauseWords,
  isBefore: boolean,
): void {
  const word = words[index];
  if (word === undefined || state.isAside || isBefore) return;
  if (lexicon.complements.has(word.key)) {
    // Behind `said` a clause is said; otherwise it tells more of a subject or an object.
    if (state.isSaid) state.isSaid = false;
    else if (state.hasVerb && !state.wantsVerb) state.wantsVerb = true;
    else state.relatives += 1;
  } else if (isVerb(words, index, lexicon)) {
    const { isOpened: wasOpened, hasVerb: hadVerb } = state;
    if (state.relatives > 0) state.relatives -= 1;
    else Object.assign(state, { hasVerb: true, wantsVerb: false, isOpened: false });
    const says = lexicon.saying.has(word.key) && !wasOpened && (word.stop === '' || !hadVerb);
    if (says) Object.assign(state, { wantsVerb: true, isSaid: true });
  }
}

function canTellVerbs({ verbs, verbEnding }: ClauseWords): boolean {
  return verbs.size > 0 && verbEnding !== null;
}

/** Whether a word is a verb, a participle that stands before its noun left out: `the proposed plan`. */
export function isVerb(words: readonly Word[], index: number, lexicon: ClauseWords): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (word === undefined || word.isCapital) return false;
  if (lexicon.verbs.has(word.key)) return true;
  if (lexicon.verbEnding?.test(word.key) !== true) return false;
  return before === undefined || before.stop !== '' || !leadsToNoun(before.key, lexicon);
}

/** Articles, numerals and prepositions; not pronouns, auxiliaries and words that open clauses. */
function leadsToNoun(key: string, lexicon: ClauseWords): boolean {
  if (lexicon.prepositions.has(key)) return true;
  return (
    lexicon.notLast.has(key) &&
    !lexicon.openers.has(key) &&
    !lexicon.verbs.has(key) &&
    !lexicon.complements.has(key) &&
    !lexicon.subjects.has(key)
  );
}

/** Whether another clause follows a word: `and`, `that`, `says`. */
function goesOn({ key, stop }: Word, lexicon: ClauseWords): boolean {
  return stop === '' && (LAST_ITEM.has(key) || lexicon.complements.has(key) || lexicon.saying.has(key));
}

/** Whether a word opens a clause that stands before another one: `… and | since the government took over, …` */
function isSubordinator({ key }: Word, lexicon: ClauseWords): boolean {
  return (
    lexicon.openers.has(key) && !LAST_ITEM.has(key) && !lexicon.complements.has(key) && !key.endsWith('ing')
  );
}

/** Whether a sentence begins with what stands before its subject: `In a meeting with …`, `While …`, `Noting that …`, `Based on …`. */
function opensBefore(word: Word | undefined, lexicon: ClauseWords): boolean {
  if (word === undefined) return false;
  return (
    lexicon.openers.has(word.key) || lexicon.prepositions.has(word.key) || /^[a-z]{3,}ing$/u.test(word.key)
  );
}

/** Whether what a comma opens is a noun, where whoever says something may stand last: no clause, phrase or participle. */
function opensNoun({ key }: Word, lexicon: ClauseWords): boolean {
  if (lexicon.saying.size === 0) return false;
  const opens = lexicon.openers.has(key) || lexicon.prepositions.has(key) || lexicon.complements.has(key);
  return !opens && !/^[a-z]{3,}(?:ing|ed)$/u.test(key);
}
