import type { Basis } from '../../model/basis.ts';
import type { BlockType } from '../../model/block.ts';
import type { FieldName, FieldValue } from '../../model/field.ts';
import type { Label } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';

/** What one rule says a field's value is. Spans are the view's. */
export type FieldClaim = {
  [N in FieldName]: {
    readonly field: N;
    readonly value: FieldValue<N>;
    readonly basis: Exclude<Basis, 'editor' | 'absent'>;
    readonly spans: readonly Span[];
    /** Whether its words say what they say wherever they stand, between other items and readers' comments as well. */
    readonly isSaidAnywhere?: boolean;
  };
}[FieldName];

/** What one rule says the role of a stretch of text is. View offsets. */
export interface LabelClaim {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** What one rule says a passage is, where it is more than a paragraph. `start` is the passage's. */
export interface TypeClaim {
  readonly type: BlockType;
  readonly start: number;
}

/** Something odd that an editor should look at. View offset. */
export interface Flag {
  readonly code: string;
  readonly start: number;
  readonly message: string;
}

/** All that one rule found in one text. */
export interface Findings {
  readonly fields?: readonly FieldClaim[];
  readonly labels?: readonly LabelClaim[];
  readonly types?: readonly TypeClaim[];
  /** Words that the text prints between emphasis marks, without the marks. */
  readonly emphasis?: readonly Span[];
  readonly flags?: readonly Flag[];
}

/**
 * One way in which a text says something. A rule reads the document and only claims: it edits no
 * text and reads no other rule's claims. Its id is its path below `claims/`.
 */
export interface Rule {
  readonly id: string;
  find(document: Document): Findings;
}

/** What a rule returns that does not apply. */
export const NOTHING: Findings = {};
