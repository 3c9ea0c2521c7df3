/** Prints of one story differ in less of their running text than this: in a teaser, in a reader's letter beside it. */
const VARYING = 1 / 8;

/**
 * The passage by which a text is known: two texts that share it tell one story. It is the longest of those running passages that fewest
 * texts have; what makes up less than an eighth of the running text does not count. So neither a plea that is longer than
 * any paragraph tells the story, nor a teaser that each print of it has another of.
 * @param prose the text's running passages, each once
 * @param seen in how many texts each of them stands
 */
export function storyOf(prose: readonly string[], seen: ReadonlyMap<string, number>): string | null {
  const seenOf = (passage: string) => seen.get(passage) ?? 0;
  const rarest = prose.toSorted((a, b) => seenOf(a) - seenOf(b) || b.length - a.length);
  const beside = prose.reduce((sum, { length }) => sum + length, 0) * VARYING;
  let read = 0;
  for (const passage of rarest) {
    read += passage.length;
    if (read > beside) return rarest.find((each) => seenOf(each) === seenOf(passage)) ?? null;
  }
  return null;
}
