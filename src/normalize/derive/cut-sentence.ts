import type { ClauseWords } from '../languages/clause-word-kinds.ts';
import { CLAUSE_WORDS } from '../languages/clause-words.ts';
import { isVerb, toCompleteness } from './clause-state.ts';
import {
  isComma,
  isInDate,
  isInList,
  LAST_ITEM,
  MOST_ITEM,
  toDepths,
  toWords,
  type Word,
} from './sentence-words.ts';

/** UTF-16 units of a sentence that is left whole, of a cut at most and at least. */
const [WHOLE, LONGEST, LEAST] = [180, 200, 60];

/** Longest cut in a script that sets no spaces. */
const LONGEST_UNSPACED = 160;

/** Cuts between these lengths are preferred to shorter and longer ones. */
const PREFERRED = { from: 110, to: 165 };

/** Where no place parts a sentence well, it is left whole up to this length, or cut before it. */
const LONGEST_IN_NEED = 300;

/** How well a sentence is cut at a place: the sizes are set by hand. */
const GRADES = {
  /** Before a stop inside the sentence, or a comma and a word that opens a clause or phrase. */
  clause: 3,
  /** Before a word that opens a clause. */
  opener: 2.8,
  /** At another comma. */
  comma: 2.2,
  /** Before a phrase of place, time or means. */
  phrase: 2,
  /** Before `to`, which mostly goes on with what was begun. */
  to: 0.9,
  /** Between the items of a list. */
  list: 0.8,
  /** Between two words of which nothing is known. */
  word: 0.3,
  /** Lost where what is left cannot stand alone. */
  incomplete: 3,
  /** Lost by a cut behind a verb, which wants its object, or a word that mostly stands before a noun. */
  beforeNoun: 1.5,
  /** Lost by a cut shorter or longer than those preferred. */
  short: 1,
  long: 0.6,
};

/** A cut that is graded less reads as broken. */
const GOOD = 1.2;

/**
 * The beginning of a sentence that reads as a title: all of it where it is short, else up to the best
 * boundary of a clause or phrase that fits. Never inside a quotation, a bracket or a name, never behind a
 * word that nothing ends in; where nothing reads as complete, the whole sentence if it is not too long. Linear.
 * @param sentence white space folded
 * @param language BCP 47; null where it is not known: then punctuation and capitals alone tell
 * @returns the cut, without punctuation behind it
 */
export function cutSentence(sentence: string, language: string | null): string {
  if (!sentence.slice(0, LONGEST_UNSPACED).includes(' ')) return cutUnspaced(sentence);
  if (sentence.length <= WHOLE) return sentence;
  const lexicon = CLAUSE_WORDS[language ?? ''] ?? null;
  const head = sentence.slice(0, LONGEST + 1);
  const cut = best(findCuts(head, lexicon, LONGEST));
  if (cut !== null && cut.grade >= GOOD) return cutAt(head, cut.at);
  if (sentence.length <= LONGEST_IN_NEED) return sentence;
  const wide = sentence.slice(0, LONGEST_IN_NEED + 1);
  const far = best(findCuts(wide, lexicon, LONGEST_IN_NEED).filter(({ at }) => at > LONGEST));
  if (far !== null && far.grade >= GOOD) return cutAt(wide, far.at);
  return cutAt(head, cut?.at ?? lastSpace(head) ?? wholeCharacters(head, LONGEST));
}

/** Chinese and Japanese say in so many characters what takes others three times as many, and part clauses by signs alone. */
function cutUnspaced(sentence: string): string {
  if (sentence.length <= LONGEST_UNSPACED) return sentence;
  const head = sentence.slice(0, LONGEST_UNSPACED + 1);
  return cutAt(head, best(commasWithoutSpaces(head))?.at ?? wholeCharacters(head, LONGEST_UNSPACED));
}

function cutAt(head: string, at: number): string {
  return head.slice(0, at).replace(/[\s,;:،؛，；：、–—-]+$/u, '');
}

interface Cut {
  readonly at: number;
  readonly grade: number;
}

function best(cuts: readonly Cut[]): Cut | null {
  return cuts.reduce<Cut | null>(
    (most, cut) => (most === null || cut.grade >= most.grade ? cut : most),
    null,
  );
}

function findCuts(head: string, lexicon: ClauseWords | null, longest: number): readonly Cut[] {
  const words = toWords(head);
  const depth = toDepths(head);
  const brackets = toDepths(head.replace(/["“”„«»「」『』]/gu, ' '));
  const isComplete = toCompleteness(words, lexicon, (offset) => (brackets[offset] ?? 0) > 0);
  return words.flatMap((word, index): readonly Cut[] => {
    const next = words[index + 1];
    if (next === undefined || word.end < LEAST || word.end > longest || depth[word.end] !== 0) return [];
    if (isInName(words, index, lexicon) || (lexicon?.notLast.has(word.key) && word.stop === '')) return [];
    if (isLed(words, index, lexicon) || isInDate(words, index) || /[–—]/u.test(word.key)) return [];
    if (word.stop === ':' && lexicon?.saying.has(word.key)) return [];
    const wantsMore = word.stop === '' && lexicon !== null && wantsObject(words, index, lexicon);
    const grade =
      toGrade(words, index, lexicon) -
      (isComplete[index] ? 0 : GRADES.incomplete) -
      (wantsMore ? GRADES.beforeNoun : 0) -
      lostByLength(word.end);
    return [{ at: word.end, grade }];
  });
}

function lostByLength(at: number): number {
  const [short, long] = [PREFERRED.from - at, at - PREFERRED.to];
  if (short > 0) return (GRADES.short * short) / (PREFERRED.from - LEAST);
  return long > 0 ? Math.min(GRADES.long, (GRADES.long * long) / (LONGEST - PREFERRED.to)) : 0;
}

/** Whether a word mostly stands before a noun, or is a verb that no passive closes: `has met | with`, not `was held | in`. */
function wantsObject(words: readonly Word[], index: number, lexicon: ClauseWords): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || next === undefined) return false;
  if (lexicon.beforeNoun?.test(word.key)) return true;
  if (!isVerb(words, index, lexicon)) return false;
  const isPassive = before !== undefined && lexicon.linking.has(before.key);
  return !(
    isPassive &&
    next.key !== 'to' &&
    (lexicon.prepositions.has(next.key) || lexicon.openers.has(next.key))
  );
}

function toGrade(words: readonly Word[], index: number, lexicon: ClauseWords | null): number {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return 0;
  const opens = lexicon?.openers.has(next.key) === true;
  const isPhrase = lexicon?.prepositions.has(next.key) === true || next.isBracket;
  if (/[;:؛–—-]/u.test(word.stop)) return GRADES.clause;
  if (word.stop !== '') {
    if (isInList(words, index)) return GRADES.list;
    return opens || isPhrase || /[a-z]{3}ing$/u.test(next.key) ? GRADES.clause : GRADES.comma;
  }
  if (LAST_ITEM.has(next.key) && lexicon !== null && !joinsClauses(words, index, lexicon)) return GRADES.list;
  if (next.key === 'to') return GRADES.to;
  return opens ? GRADES.opener : isPhrase ? GRADES.phrase : GRADES.word;
}

/** Whether the `and` behind a word goes on with a verb, and ends no list: `… their differences | and to endeavor`. */
function joinsClauses(words: readonly Word[], index: number, lexicon: ClauseWords): boolean {
  if (words.slice(Math.max(0, index - MOST_ITEM), index).some(isComma)) return false;
  const behind = words[index + 2];
  return behind !== undefined && (lexicon.leading.has(behind.key) || isVerb(words, index + 2, lexicon));
}

/**
 * Whether a word leads up to the next one: what an auxiliary or `to` stands before wants its object (`will
 * hold | a`), `known | as` and `responsible | for` what they are said of.
 */
function isLed(words: readonly Word[], index: number, lexicon: ClauseWords | null): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (lexicon === null || before === undefined || word === undefined || next === undefined) return false;
  if (isInPair(words, index, lexicon)) return true;
  if (word.stop !== '' || before.stop !== '' || lexicon.openers.has(next.key)) {
    return next.key === 'as' && lexicon.verbEnding?.test(word.key) === true;
  }
  // `it is Iran | that …`: what is said of it follows.
  if (
    lexicon.leading.has(before.key) ||
    (lexicon.linking.has(before.key) && lexicon.complements.has(next.key))
  )
    return true;
  return (
    lexicon.linking.has(before.key) && lexicon.prepositions.has(next.key) && !isVerb(words, index, lexicon)
  );
}

/** Whether of two things only the first has been named: `talks between Tehran | and Muscat`. */
function isInPair(words: readonly Word[], index: number, { pairing }: ClauseWords): boolean {
  const near = words.slice(Math.max(0, index - 2 * MOST_ITEM), index + 1).toReversed();
  const opened = near.findIndex(({ key }) => pairing.has(key));
  return opened >= 0 && !near.slice(0, opened).some(({ key }) => LAST_ITEM.has(key));
}

/** Whether the words on both sides of a place are of one name: `Quds Force | Major`, `Committee | for the Red Cross`. */
function isInName(words: readonly Word[], index: number, lexicon: ClauseWords | null): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || word.stop !== '' || !word.isCapital) return false;
  if (next.isCapital) return true;
  const isLink = lexicon?.openers.has(next.key) || NAME_LINKS.has(next.key);
  const behind = words.slice(index + 2, index + 4);
  return isLink === true && NAME_LINKS.has(next.key) && behind.some(({ isCapital }) => isCapital);
}

/** Small words inside names. */
const NAME_LINKS: ReadonlySet<string> = new Set(
  'of for and on de del des du y et e und für di da do dos per para pour'.split(' '),
);

/** Chinese and Japanese part clauses by signs without a space. */
function commasWithoutSpaces(head: string): readonly Cut[] {
  const depths = toDepths(head);
  return [...head.matchAll(/[，；：、]/gu)]
    .filter(({ index }) => index >= LEAST / 2 && index <= LONGEST_UNSPACED && depths[index] === 0)
    .map(({ index, 0: sign }) => ({
      at: index,
      grade: (sign === '、' ? GRADES.list + 1 : GRADES.clause) - lostByLength(index),
    }));
}

function lastSpace(head: string): number | null {
  const at = head.lastIndexOf(' ');
  return at > 0 ? at : null;
}

/** Never between the two halves of one character. */
function wholeCharacters(text: string, at: number): number {
  return /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) ? at - 1 : at;
}
