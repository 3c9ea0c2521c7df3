import type { Span } from '../../../model/span.ts';
import { printedText } from '../../decode/printed.ts';
import type { Document } from '../../document.ts';
import type { FieldClaim } from '../claim.ts';

/** The claim that the title stands at these view offsets. */
export function statedTitle({ view }: Document, { start, end }: Span): FieldClaim {
  return { field: 'title', value: printedText(view, start, end), basis: 'stated', spans: [{ start, end }] };
}
