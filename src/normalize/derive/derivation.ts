import { BODY_BLOCK_TYPES } from '../../model/block.ts';
import type { Fields } from '../../model/record.ts';
import type { SourceProfile } from '../../model/source-profile.ts';
import type { Document } from '../document.ts';
import type { RuledClaim } from '../resolve/resolve-fields.ts';
import type { DraftBlock } from '../structure/build-blocks.ts';
import type { DateInStory } from './printed-dates.ts';

/** What is known of an article once its characters have labels and its blocks are built. */
export interface Draft {
  readonly document: Document;
  readonly blocks: readonly DraftBlock[];
  /** The dates printed in its body and captions. */
  readonly dates: readonly DateInStory[];
  /** The fields as the text states them. */
  readonly fields: Fields;
  /** The profile of its source, where there is one. */
  readonly profile: SourceProfile | null;
}

/**
 * A rule that computes a field from what is printed. It comes last: what a text states outranks it,
 * except where a derivation only completes what is stated (`completes`). Raw offsets.
 */
export interface Derivation {
  readonly id: string;
  readonly completes?: true;
  derive(draft: Draft): Omit<RuledClaim, 'rule'> | null;
}

/** The blocks of the body, in order. */
export function bodyBlocks({ blocks }: Draft): readonly DraftBlock['block'][] {
  return blocks.map(({ block }) => block).filter(({ type }) => BODY_BLOCK_TYPES.has(type));
}
