import type { Span } from '../../../model/span.ts';
import { sourceAt } from '../../attribution/name-extent.ts';
import type { Document } from '../../document.ts';
import type { FieldClaim } from '../claim.ts';

/** The claim that the source is whom the text names at these view offsets. */
export function nameClaim({ start, end }: Span, document: Document, isField = false): FieldClaim {
  const { value, span } = sourceAt(document, { start, end }, isField);
  return { field: 'source', value, basis: 'stated', spans: [span] };
}
