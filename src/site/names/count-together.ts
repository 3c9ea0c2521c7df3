/** A name that stands in the same texts as another. */
export interface CountedTogether {
  /** Its place in the list of names. */
  readonly other: number;
  /** Texts that print both. */
  readonly texts: number;
}

/** What stands in the same texts as one name. */
export interface Together {
  /** Those of most texts first, at equal numbers in the order of the list. */
  readonly foremost: readonly CountedTogether[];
  /** How many there are. */
  readonly all: number;
}

/**
 * For each name, how many texts print it together with each other one. A count says nothing of what they have to
 * do with each other. The work grows with the texts, and in each with the square of the names that it prints.
 * @param ids of all names
 * @param texts the ids that each text prints, each once
 * @param most how many are told of one name
 */
export function countTogether(
  ids: readonly string[],
  texts: readonly (readonly string[])[],
  most: number,
): readonly Together[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const placed = texts.map((printed) => printed.flatMap((id) => placeOf.get(id) ?? []));
  const textsOf: number[][] = ids.map(() => []);
  for (const [text, places] of placed.entries()) {
    for (const place of places) textsOf[place]?.push(text);
  }
  // One row of counts for all names, cleared by those that it was used for.
  const counts = new Uint32Array(ids.length);
  return textsOf.map((held, place) => {
    const met: number[] = [];
    for (const text of held) {
      for (const other of placed[text] ?? []) {
        if (counts[other] === 0) met.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const others = met
      .filter((other) => other !== place)
      .map((other) => ({ other, texts: counts[other] ?? 0 }));
    for (const other of met) counts[other] = 0;
    const foremost = others.sort((a, b) => b.texts - a.texts || a.other - b.other).slice(0, most);
    return { foremost, all: others.length };
  });
}
