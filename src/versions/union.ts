/** Things joined into groups one pair after another (union–find; the group's first member stands for it). */
export interface Groups {
  /** The first member of the group that a thing is in. */
  readonly firstOf: (thing: number) => number;
  /** Makes one group of two. */
  readonly join: (a: number, b: number) => void;
}

/** As many groups as things, each of one. @param count things, numbered from 0 */
export function makeGroups(count: number): Groups {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const firstOf = (thing: number): number => {
    let at = thing;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      // Halving the path keeps later walks short.
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? parent;
    }
    return at;
  };
  return {
    firstOf,
    join(a, b) {
      const [first, other] = [firstOf(a), firstOf(b)].sort((x, y) => x - y);
      if (first !== undefined && other !== undefined) parents[other] = first;
    },
  };
}
