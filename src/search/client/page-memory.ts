// What the browser's history keeps of a search beside its address: how far it was read.

/** How a reader left a list of results. */
export interface PageMemory {
  /** Results shown. */
  readonly shown: number;
  /** Pixels scrolled. */
  readonly scroll: number;
  /** Which of the results stood unfolded, by their place in the list. */
  readonly open: readonly number[];
  /** The link that was last followed, or has the focus, by its place among all links of the list; -1 for none. */
  readonly link: number;
}

/** What stands in the history's state, as far as it is ours; null where it is not. */
export function readMemory(state: unknown): PageMemory | null {
  if (typeof state !== 'object' || state === null) return null;
  const { shown, scroll, open, link }: Partial<Record<keyof PageMemory, unknown>> = state;
  if (!isCount(shown) || !isCount(scroll) || !Array.isArray(open) || !open.every(isCount)) return null;
  return { shown, scroll, open, link: isCount(link) ? link : -1 };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
