import type { Span } from '../../../model/span.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import type { FieldClaim } from '../claim.ts';

/** The claim that the source is whom the text names at these view offsets. */
export function nameClaim({ start, end }: Span, { view, outlets }: Document): FieldClaim {
  const value = toSourceRef(printedText(view, start, end), outlets);
  return { field: 'source', value, basis: 'stated', spans: [{ start, end }] };
}
