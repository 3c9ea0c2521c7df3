import type { BlockType } from '../../model/block.ts';
import type { TypeClaim } from '../claims/claim.ts';
import type { Document } from '../document.ts';
import type { TypedPassage } from './build-blocks.ts';

/** Each passage with the earliest type claimed for it, a paragraph where none is; in raw offsets. */
export function typePassages(
  { view, passages }: Document,
  claims: readonly TypeClaim[],
): readonly TypedPassage[] {
  const types = new Map<number, BlockType>();
  for (const { type, start } of claims) if (!types.has(start)) types.set(start, type);
  return passages.map(({ start, end, mark }) => ({
    start: view.toRaw(start),
    end: view.toRaw(end),
    type: types.get(start) ?? 'paragraph',
    number: mark?.kind === 'number' ? mark.number : null,
  }));
}
