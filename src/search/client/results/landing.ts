// Which of the marked words of a paragraph a link leads to.

/** Words of a stretch that is marked as one; more would be marked than was asked for. */
const LONGEST = 12;

/** A word that was found. */
export interface Mark {
  readonly at: number;
  /** Which of the things asked for it was found for. */
  readonly asked: number;
}

/** From one word to another, both included. */
export interface Landing {
  readonly first: number;
  readonly last: number;
}

/**
 * The shortest stretch with one of each thing that a paragraph holds of those asked for. Where they stand too far apart
 * for that, the one of which the text holds least: common words are no place to land.
 * @param marks of the paragraph, in their order
 * @param countOf how often the text holds one of the things asked for
 * @returns null without marks
 */
export function toLanding(marks: readonly Mark[], countOf: (asked: number) => number): Landing | null {
  const shortest = shortestWithAll(marks);
  if (shortest === null) return null;
  const { first, last } = shortest.last - shortest.first < LONGEST ? shortest : atRarest(marks, countOf);
  // What is marked beside it belongs to it: the other words of a phrase or a name.
  const marked = new Set(marks.map(({ at }) => at));
  let [from, to] = [first, last];
  while (marked.has(from - 1)) from -= 1;
  while (marked.has(to + 1)) to += 1;
  return { first: from, last: to };
}

function shortestWithAll(marks: readonly Mark[]): Landing | null {
  const kinds = new Set(marks.map(({ asked }) => asked)).size;
  const latest = new Map<number, number>();
  let best: Landing | null = null;
  for (const { at, asked } of marks) {
    // Kept in the order in which they were met last, so that the first is where the stretch begins.
    latest.delete(asked);
    latest.set(asked, at);
    const [first = at] = latest.values();
    if (latest.size === kinds && (best === null || at - first < best.last - best.first))
      best = { first, last: at };
  }
  return best;
}

function atRarest(marks: readonly Mark[], countOf: (asked: number) => number): Landing {
  const [rarest] = marks.toSorted((a, b) => countOf(a.asked) - countOf(b.asked));
  const at = rarest?.at ?? 0;
  return { first: at, last: at };
}
