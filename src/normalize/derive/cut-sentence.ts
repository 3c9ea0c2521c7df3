import { CLAUSE_WORDS, type ClauseWords } from '../languages/clause-words.ts';
import { isComma, toDepths, toWords, type Word } from './sentence-words.ts';

/** UTF-16 units of a cut, and the least worth cutting to: less only where nothing longer reads whole. */
const [LONGEST, SHORTEST, LEAST] = [160, 100, 70];

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
  /** Between the items of a list. */
  list: 0.8,
  /** Between two words of which nothing is known. */
  word: 0.3,
  /** Lost by a cut before the sentence has a verb, or before its last clause has one. */
  noVerb: 1.5,
  noVerbInClause: 1.2,
  /** Lost by a cut in what a comma has opened and no verb has followed. */
  opened: 0.8,
  /** Lost by a cut behind a word that mostly stands before a noun. */
  beforeNoun: 1.5,
  /** Lost by a short cut, over the whole range. */
  short: 1,
};

/** A cut that is graded less reads as broken. */
const GOOD = 1.2;

/**
 * The beginning of a sentence that reads as a title: all of it where it is short, else up to the best
 * boundary of a clause or phrase that fits. Never inside a quotation, a bracket or a name, never behind a
 * word that nothing ends in. Linear.
 * @param sentence white space folded
 * @param language BCP 47; null where it is not known: then punctuation and capitals alone tell
 * @returns the cut, without punctuation behind it
 */
export function cutSentence(sentence: string, language: string | null): string {
  if (sentence.length <= LONGEST) return sentence;
  const head = sentence.slice(0, LONGEST + 1);
  const lexicon = CLAUSE_WORDS[language ?? ''] ?? null;
  const words = toWords(head);
  const cuts = [...findCuts(head, words, lexicon), ...commasWithoutSpaces(head)];
  const far = best(cuts.filter(({ at }) => at >= SHORTEST));
  const cut = far !== null && far.grade >= GOOD ? far : (best(cuts) ?? far);
  const at = cut?.at ?? lastSpace(head) ?? wholeCharacters(head, LONGEST);
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

function findCuts(head: string, words: readonly Word[], lexicon: ClauseWords | null): readonly Cut[] {
  const depth = toDepths(head);
  const cuts: Cut[] = [];
  let [hasVerb, wantsVerb, isOpened] = [lexicon === null || !canTellVerbs(lexicon), false, false];
  for (const [index, word] of words.entries()) {
    if (lexicon?.complements.has(word.key)) wantsVerb = canTellVerbs(lexicon);
    if (isVerb(word, lexicon)) [hasVerb, wantsVerb, isOpened] = [true, false, false];
    const next = words[index + 1];
    if (next === undefined || word.end < LEAST || word.end > LONGEST || depth[word.end] !== 0) continue;
    if (isInName(words, index, lexicon) || (lexicon?.notLast.has(word.key) && word.stop === '')) continue;
    if (isLed(words, index, lexicon)) continue;
    const grade =
      toGrade(words, index, lexicon) -
      (hasVerb ? 0 : GRADES.noVerb) -
      (wantsVerb ? GRADES.noVerbInClause : 0) -
      (isOpened && word.stop === '' ? GRADES.opened : 0) -
      (word.stop === '' && lexicon?.beforeNoun?.test(word.key) ? GRADES.beforeNoun : 0) -
      (GRADES.short * (LONGEST - word.end)) / (LONGEST - SHORTEST);
    cuts.push({ at: word.end, grade });
    if (isComma(word) && !isInList(words, index)) isOpened = opensNoun(next, lexicon);
  }
  return cuts;
}

/** Whether an article or another word that leads up to a noun stands behind a comma: `…, the spokesman said`. */
function opensNoun({ key }: Word, lexicon: ClauseWords | null): boolean {
  if (lexicon === null || !canTellVerbs(lexicon)) return false;
  return lexicon.notLast.has(key) && !lexicon.openers.has(key) && !lexicon.prepositions.has(key);
}

function canTellVerbs({ verbs, verbEnding }: ClauseWords): boolean {
  return verbs.size > 0 && verbEnding !== null;
}

function isVerb({ key, isCapital }: Word, lexicon: ClauseWords | null): boolean {
  if (lexicon === null || isCapital) return false;
  return lexicon.verbs.has(key) || lexicon.verbEnding?.test(key) === true;
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
  const isLastItem =
    LAST_ITEM.has(next.key) && words.slice(Math.max(0, index - MOST_ITEM), index).some(isComma);
  if (isLastItem) return GRADES.list;
  return opens ? GRADES.opener : isPhrase ? GRADES.phrase : GRADES.word;
}

/**
 * Whether a word leads up to the next one: what an auxiliary or `to` stands before wants its object (`will
 * hold | a`), `known | as` and `responsible | for` what they are said of.
 */
function isLed(words: readonly Word[], index: number, lexicon: ClauseWords | null): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (lexicon === null || before === undefined || word === undefined || next === undefined) return false;
  if (word.stop !== '' || before.stop !== '' || lexicon.openers.has(next.key)) {
    return next.key === 'as' && lexicon.verbEnding?.test(word.key) === true;
  }
  return lexicon.leading.has(before.key) && !lexicon.prepositions.has(next.key)
    ? true
    : lexicon.linking.has(before.key) && lexicon.prepositions.has(next.key) && !isVerb(word, lexicon);
}

/** An item of a list has no more words. */
const MOST_ITEM = 4;

/** Whether a comma parts the items of a list: an `and` follows, an item or two behind it. `Iran, Russia, Kazakhstan and …`. */
function isInList(words: readonly Word[], index: number): boolean {
  const behind = words.slice(index + 1, index + 1 + 2 * MOST_ITEM);
  const and = behind.findIndex(({ key }) => LAST_ITEM.has(key));
  if (and < 0) return false;
  const items = behind.slice(0, and);
  const comma = items.findIndex(isComma);
  return comma < 0 ? and <= MOST_ITEM : comma < MOST_ITEM && and - comma <= MOST_ITEM + 1;
}

/** Before the last item of a list. */
const LAST_ITEM: ReadonlySet<string> = new Set(
  'and or et ou y o e und oder и или و ve veya اور یا'.split(' '),
);

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
    .filter(({ index }) => index >= LEAST / 2 && index <= LONGEST && depths[index] === 0)
    .map(({ index, 0: sign }) => ({
      at: index,
      grade:
        (sign === '、' ? GRADES.list + 1 : GRADES.clause) -
        (GRADES.short * (LONGEST - index)) / (LONGEST - SHORTEST),
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
