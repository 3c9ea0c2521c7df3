/** The best of some texts by their scores, the best first; at the same score in the archive's order. */
export interface BestCandidates {
  /** Whether a text would be among the best so far. */
  readonly wouldBeIn: (score: number, text: number) => boolean;
  /** Puts a text among them. */
  readonly add: (score: number, text: number) => void;
  /** Gives them, and begins anew. */
  readonly take: () => readonly number[];
}

/** @param most texts that are kept */
export function keepBest(most: number): BestCandidates {
  const scores = new Float64Array(most + 1);
  const texts = new Uint32Array(most + 1);
  let size = 0;
  const isBefore = (place: number, score: number, text: number) => {
    const there = scores[place] ?? 0;
    return there > score || (there === score && (texts[place] ?? 0) < text);
  };
  return {
    wouldBeIn: (score, text) => size < most || !isBefore(most - 1, score, text),
    add(score, text) {
      let place = size;
      for (; place > 0 && !isBefore(place - 1, score, text); place -= 1) {
        scores[place] = scores[place - 1] ?? 0;
        texts[place] = texts[place - 1] ?? 0;
      }
      scores[place] = score;
      texts[place] = text;
      size = Math.min(most, size + 1);
    },
    take() {
      const best = [...texts.subarray(0, size)];
      size = 0;
      return best;
    },
  };
}
