import { keepAnswers } from '../../text/keep-answers.ts';
import { foldWords } from '../languages/fold-words.ts';
import { LEXICONS } from '../languages/lexicons.ts';

const OPENERS = LEXICONS.flatMap(({ correction }) => correction.map((words) => foldWords(words)));

/** The openers by their first two letters: nearly all texts begin with others. */
const BY_BEGINNING = byBeginning(OPENERS);

function beginningOf(words: string): string {
  return words.slice(0, 2);
}

function byBeginning(openers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const words of openers) {
    const beginning = beginningOf(words);
    found.set(beginning, [...(found.get(beginning) ?? []), words]);
  }
  return found;
}

/** A label needs its colon, stop, dash or date behind it; a clause speaks for itself. */
const LABELS = new Set(OPENERS.filter((words) => words.split(' ').length <= 4));
const CLAUSES = OPENERS.filter((words) => words.split(' ').length > 3);

/** What stands before the mark that closes a label, brackets and bold apart. */
const LABELLED =
  /^[\s[(*_]*(?<label>\p{L}[\p{L}\p{M}'. /]{1,40}?)[\s.*_]*(?:,? [^:.–—]{0,20}\d[^:.–—]{0,14})?(?:[:：.)\]]|\s[–—-])[*_]{0,2}\s*(?=\S)/u;

/** A note says something: not `Corrections`, a link, not `Correction:` alone. */
const LEAST = 24;

/** A note is no longer than a paragraph, in characters. */
const LONGEST = 1500;

/**
 * Whether a passage is a note on the text itself, by who published it: `Correction: An earlier version
 * of this report …`, `(Korrektur: …)`, `This article was amended on 3 May 2021 to …`. Not
 * `Corrections`, a link of the page, nor `The correction of the market …`, a sentence of the story.
 */
export function isCorrectionNote(text: string): boolean {
  return text.length >= LEAST && text.length <= LONGEST && opensNote(text.slice(0, 120));
}

const opensNote = keepAnswers((text): boolean => {
  const beginning = foldWords(text).replace(/^[\s[(*_•-]+/u, '');
  const openers = BY_BEGINNING.get(beginningOf(beginning)) ?? [];
  if (!openers.some((words) => beginning.startsWith(words))) return false;
  if (CLAUSES.some((words) => beginning.startsWith(words))) return true;
  const label = LABELLED.exec(text)?.groups?.label;
  return label !== undefined && LABELS.has(foldWords(label).replace(/\.$/u, ''));
});
