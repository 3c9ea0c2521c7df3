/** What was measured before: how many five-word runs two bodies share, by the digests of their sketches. */
export interface KnownOverlaps {
  /** @returns null where it is not known */
  readonly recall: (first: string, second: string) => number | null;
  /** Takes note of what was measured just now. */
  readonly note: (first: string, second: string, shared: number) => void;
}

/** Where nothing was measured before, and nobody asks again. */
export const NOTHING_MEASURED: KnownOverlaps = { recall: () => null, note: () => undefined };
