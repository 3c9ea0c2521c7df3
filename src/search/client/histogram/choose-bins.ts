// Choosing a range on the histogram: what a key, and a place of the pointer, mean.

/** A stretch of bins, both ends included, in order. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a key does to a stretch that is being chosen. */
export type KeyAnswer =
  | { readonly kind: 'move'; readonly anchor: number; readonly focus: number }
  | { readonly kind: 'set' }
  | null;

/**
 * Arrow keys, Home and End move; with Shift they extend from where the reader stood; Enter and the space bar set.
 * @param size number of bins
 * @returns null for other keys
 */
export function answerKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { anchor, focus }: { readonly anchor: number; readonly focus: number },
  size: number,
): KeyAnswer {
  if (key === 'Enter' || key === ' ') return { kind: 'set' };
  const to = new Map([
    ['ArrowLeft', focus - 1],
    ['ArrowRight', focus + 1],
    ['Home', 0],
    ['End', size - 1],
  ]).get(key);
  if (to === undefined) return null;
  const moved = Math.min(Math.max(to, 0), size - 1);
  return { kind: 'move', anchor: shiftKey ? anchor : moved, focus: moved };
}

/** Two ends in order. */
export function toStretch(a: number, b: number): Stretch {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

/** The bin at a place of the drawing; beyond its edges the outermost one. */
export function binAt(x: number, { left, width }: Pick<DOMRect, 'left' | 'width'>, size: number): number {
  const at = Math.floor(((x - left) / width) * size);
  return Math.min(Math.max(Number.isFinite(at) ? at : 0, 0), size - 1);
}
