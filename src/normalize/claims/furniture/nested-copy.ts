import type { Passage } from '../../blocks/passages.ts';
import type { Document } from '../../document.ts';
import { type LabelClaim, NOTHING, type Rule } from '../claim.ts';

/** A copy has so many characters at least: a short line may well repeat the last words above it. */
const SHORTEST = 20;

/** So many passages that end alike, each the end of the one before, are no accident. */
const NESTED = 3;

/**
 * Paragraphs that a scraper took out of one another: where a page never closes its `<p>`, the first holds the
 * whole story, the next one all but the first paragraph, and so on to the last. Of each the end that the next
 * one repeats is a duplicate; what is left are the paragraphs.
 *
 * Not one line that repeats the last sentence above it (a pull quote), unless the two are all the story; not a refrain.
 */
export const nestedCopy: Rule = {
  id: 'furniture/nested-copy',
  find(document) {
    const labels = findNests(document).flatMap((nest) => nest.slice(0, -1).map(toRepeated(nest)));
    return labels.length === 0 ? NOTHING : { labels };
  },
};

/** Runs of passages each of which is the end of the one before it. */
function findNests({
  passages,
  firstProse,
  afterProse,
  comments,
}: Document): readonly (readonly Passage[])[] {
  const nests: Passage[][] = [];
  for (const passage of passages.slice(firstProse, comments)) {
    const nest = nests.at(-1);
    if (nest !== undefined && isEndOf(passage, nest.at(-1))) nest.push(passage);
    else nests.push([passage]);
  }
  const [first, last] = [passages[firstProse], passages[afterProse - 1]];
  return nests.filter((nest) => {
    const isAll = nest[0] === first && last !== undefined && nest.includes(last);
    return nest.length >= (isAll ? NESTED - 1 : NESTED);
  });
}

function isEndOf({ text }: Passage, before: Passage | undefined): boolean {
  if (before === undefined || text.length < SHORTEST || !before.text.endsWith(text)) return false;
  const at = before.text.length - text.length;
  return at === 0 || /\s/u.test(before.text.charAt(at - 1));
}

function toRepeated(nest: readonly Passage[]) {
  return ({ end }: Passage, index: number): LabelClaim => ({
    label: 'duplicate',
    start: end - (nest[index + 1]?.text.length ?? 0),
    end,
  });
}
