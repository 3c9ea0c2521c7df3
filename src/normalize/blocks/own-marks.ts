import { toComparable } from '../lines/comparable.ts';
import { isInitialsOf } from '../lines/initials.ts';
import { countWords } from '../lines/prose.ts';
import type { Passage } from './passages.ts';

/** Among so many first and last passages a page names itself, in a line of so many words at most. */
const [FIRST, LAST, MOST_WORDS] = [4, 10, 6];

/** A mark of so few letters is no name's beginning. */
const LEAST_LETTERS = 3;

/**
 * The line of a text's edges whose words begin with the mark of its dateline, or have it for initials: `Norda News` above `SUNDVIK
 * (Norda) – …`, `Ege Haber Ajansı` beside `ÇANAKKALE, (EHA) –`. So a mark that no catalogue knows is known by the text itself. Null
 * where no line is; never the headline's, never running text.
 * @param headline indexes of the headline's passages, `[at, until)`
 */
export function findOwnLine(
  passages: readonly Passage[],
  headline: { readonly at: number; readonly until: number } | null,
  mark: string,
): Passage | null {
  // `(سپین غر، ۵ مرغومی)`: a day may stand behind the mark.
  const [own = ''] = mark.split(/[,،]/u);
  const key = toComparable(own);
  if (key.length < LEAST_LETTERS) return null;
  const isEdge = (index: number) => index < FIRST || index >= passages.length - LAST;
  return (
    passages.find(({ isProse, text }, index) => {
      if (isProse || !isEdge(index) || text.length > 80) return false;
      if (headline !== null && index >= headline.at && index < headline.until) return false;
      const line = toComparable(text);
      if (countWords(line) > MOST_WORDS) return false;
      return line === key || line.startsWith(`${key} `) || isInitialsOf(own.trim(), text);
    }) ?? null
  );
}
