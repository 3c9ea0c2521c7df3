import { isUnspaced } from '../../../site/unspaced-script.ts';
import { type Mark, toLanding } from './landing.ts';
import type { Marking } from './marked-parts.ts';
import type { Stretch } from './stretches.ts';
import { toFragment } from './text-fragment.ts';
import { wordsAround } from './words-around.ts';

/** Leads to where the marks of a stretch stand; in one without spaces to what was found in it. Empty without marks. */
export function linkMarks(
  { id, start, end }: Stretch,
  marks: readonly Mark[],
  { words, countOf, pieces }: Marking,
): string {
  const landing = toLanding(marks, countOf);
  if (landing === null) return '';
  const { first, last } = landing;
  const unspaced = marks.find(({ at }) => at >= first && at <= last && isUnspaced(words[at] ?? ''));
  const within = unspaced && wordsAround(words[unspaced.at] ?? '', pieces);
  if (within) return toFragment(id, [within.before, within.match], 1, 1);
  return toFragment(id, words.slice(start, end), first - start, last + 1 - first);
}
