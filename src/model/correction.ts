import { z } from 'zod';
import { FIELD_VALUES, type FieldName } from './field.ts';
import { sha256Schema } from './record.ts';

function corrected<N extends FieldName>(field: N) {
  return z.strictObject({
    field: z.literal(field),
    /** null says: the text does not state this, whatever the machine found. */
    value: FIELD_VALUES[field].nullable(),
    /** Why the editor sets this value. */
    reason: z.string().trim().min(1),
    /** What supports it: an address, a document, another item of the collection. */
    evidence: z.string().trim().min(1),
    /** What the machine had found when this was written: a build warns when that has changed. */
    machine: FIELD_VALUES[field].nullable().optional(),
  });
}

/** One corrected field, told apart by its name. */
export const correctedFieldSchema = z.discriminatedUnion('field', [
  corrected('title'),
  corrected('source'),
  corrected('date'),
  corrected('dateTime'),
  corrected('dateline'),
  corrected('byline'),
  corrected('sourceId'),
  corrected('captured'),
  corrected('licence'),
  corrected('language'),
  corrected('kind'),
  corrected('carrier'),
  corrected('originalUrl'),
  corrected('mentionedDates'),
]);

/** A file in `content/corrections/`: a person's corrections to one raw file. */
export const correctionFileSchema = z
  .strictObject({
    /** Path of the raw file below `content/raw/`. */
    raw: z.string().min(1),
    /** The bytes the editor saw; another hash means that the corrections no longer hold. */
    sha256: sha256Schema,
    corrections: z.array(correctedFieldSchema).min(1).readonly(),
  })
  .readonly();

export type CorrectionFile = z.infer<typeof correctionFileSchema>;
export type CorrectedField = z.infer<typeof correctedFieldSchema>;
