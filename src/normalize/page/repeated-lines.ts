import type { PageFacts } from './role.ts';

/** A page's mark between paragraphs has no more words, and is printed so often at least. */
const [MOST_WORDS, LEAST_PRINTS] = [3, 4];

/**
 * The one short line that a page sets again and again between the paragraphs of its story: `Article
 * content`, `Enlarge`. Where two lines come back they may be the speakers of an interview, and all stay. Linear.
 */
export function findRepeated({ passages, readings, story }: PageFacts): ReadonlySet<number> {
  const prints = new Map<string, number[]>();
  for (const { start, end } of story.stretches)
    for (let index = start; index < end; index += 1) {
      const reading = readings[index];
      if (reading?.form !== 'line' || reading.furniture !== null || reading.isClock || reading.isRow)
        continue;
      const text = passages[index]?.text ?? '';
      if (reading.words > MOST_WORDS || !/\p{L}/u.test(text) || /[:：?؟？]$/u.test(text)) continue;
      const at = prints.get(reading.comparable);
      if (at === undefined) prints.set(reading.comparable, [index]);
      else at.push(index);
    }
  const often = [...prints.values()].filter((at) => at.length > 1);
  const [only] = often;
  return new Set(often.length === 1 && only !== undefined && only.length >= LEAST_PRINTS ? only : []);
}
