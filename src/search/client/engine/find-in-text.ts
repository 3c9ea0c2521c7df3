// Where in a text it holds what was asked for. The index tells which texts hold a word, and of each only the first
// place: all places, and whether it is the very word or another form of it, the text itself tells.
import { GAP } from '../../../site/index-signs.ts';
import { isUnspaced } from '../../../site/unspaced-script.ts';
import { abbreviationsIn, foldScript, foldWord, formsOf } from '../../../site/word-forms.ts';
import { withoutArabicArticle } from '../../../text/arabic-article.ts';
import { keepAnswers, keepFor, WORDS_OF_TEXTS } from '../../../text/keep-answers.ts';
import type { Clause } from './clauses.ts';
import type { IndexedText } from './load-page.ts';
import { isSameWord } from './same-word.ts';
import { shownText } from './shown-text.ts';
import type { Way } from './ways.ts';

/** The words of a text, in the order in which the index counts them. */
export interface TextWords {
  readonly printed: readonly string[];
  /** Letters and digits of each, case, accents and variants of letters aside; empty for a dash, and for a gap. */
  readonly folded: readonly string[];
}

/** What a text holds of a clause. */
export interface ClausePlaces {
  /** In words of the text, rising: every word of every way in which it is held. */
  readonly places: readonly number[];
  /** How often it is held. */
  readonly count: number;
  /** Whether it is held as typed, not only in another form or spelling. */
  readonly isExact: boolean;
}

/** The words of what a page shows; read once a page. */
export const wordsOfPage = keepFor(({ content }: IndexedText): TextWords => toTextWords(shownText(content)));

/** Splits a text as Pagefind does, which does not split at byte order marks. */
export function toTextWords(text: string): TextWords {
  const printed = text.split(/[^\S\uFEFF]+/u).filter((word) => word !== '');
  return { printed, folded: printed.map(fold) };
}

function fold(word: string): string {
  return PLAIN.test(word) ? word : foldOther(word);
}

const PLAIN = /^[a-z0-9]+$/u;

const foldOther = keepAnswers((word) => foldScript(foldWord(word)), WORDS_OF_TEXTS);

/** The beginning of a text: so many words of it. */
export function beginningOf({ printed, folded }: TextWords, count: number): TextWords {
  return { printed: printed.slice(0, count), folded: folded.slice(0, count) };
}

/** Finds a clause in a text. */
export function findInText(text: TextWords, { ways }: Pick<Clause, 'ways'>): ClausePlaces {
  const found = ways.map((way) => findWay(text, way));
  const places = [...new Set(found.flatMap((way) => way.places))].sort((a, b) => a - b);
  return {
    places,
    count: found.reduce((sum, { count }) => sum + count, 0),
    isExact: found[0]?.isExact ?? false,
  };
}

function findWay(text: TextWords, { words, together, inCapitals }: Way): ClausePlaces {
  const each = words.map((word) => (inCapitals ? findAbbreviation(text, word) : findWord(text, word)));
  if (!together) {
    const counts = each.map(({ places }) => places.length);
    return {
      places: each.flatMap(({ places }) => places),
      count: Math.min(...counts),
      isExact: each.every(({ isExact }) => isExact),
    };
  }
  const sets = each.map(({ places }) => new Set(places));
  const runs = (each[0]?.places ?? [])
    .map((at) => runFrom(text, at, words.length))
    .filter((run) => run.length === words.length && run.every((at, next) => sets[next]?.has(at)));
  return {
    places: runs.flat(),
    count: runs.length,
    isExact: runs.some((run) => run.every((at, next) => isExactly(text, at, words[next] ?? ''))),
  };
}

/** The places of words side by side, in one block: a dash with spaces around it is no word, and parts none. */
function runFrom({ printed, folded }: TextWords, start: number, length: number): readonly number[] {
  const run: number[] = [];
  for (let at = start; run.length < length && at < folded.length && printed[at] !== GAP; at += 1)
    if (folded[at] !== '') run.push(at);
  return run;
}

function isExactly({ printed, folded }: TextWords, at: number, word: string): boolean {
  const asked = fold(word);
  if (isUnspaced(asked)) return folded[at]?.includes(asked) ?? false;
  return folded[at] === asked || formsOf(printed[at] ?? '').includes(asked);
}

function findAbbreviation({ printed }: TextWords, word: string): ClausePlaces {
  const asked = foldWord(word);
  const places = printed.flatMap((each, at) => (abbreviationsIn(each).includes(asked) ? [at] : []));
  return { places, count: places.length, isExact: places.length > 0 };
}

/** Letters with which a word begins, or one of its parts, if it may be another form of a word. */
const HEAD = 2;

function findWord(text: TextWords, word: string): ClausePlaces {
  const asked = fold(word);
  const head = asked.slice(0, HEAD);
  const unspaced = isUnspaced(asked);
  const bare = withoutArabicArticle(asked);
  const places = text.folded.flatMap((whole, at) =>
    whole === asked ||
    withoutArabicArticle(whole) === bare ||
    (unspaced && whole.includes(asked)) ||
    (whole.includes(head) && isSameWord(word, text.printed[at] ?? ''))
      ? [at]
      : [],
  );
  return { places, count: places.length, isExact: places.some((at) => isExactly(text, at, word)) };
}
