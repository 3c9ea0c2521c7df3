import { z } from 'zod';

/** Every role that a character of a raw file can have on the page it was taken from. */
export const LEDGER_LABELS = [
  'body',
  'standfirst',
  'headline',
  'dateline',
  'byline',
  'date',
  'source',
  'identifier',
  'caption',
  'image',
  'licence',
  'sign-off',
  'promo',
  'related',
  'widget',
  'comment',
  'form',
  'duplicate',
  'layout',
] as const;

export const labelSchema = z.enum(LEDGER_LABELS);

/**
 * The role of a character. `layout` (white space, separators, list and emphasis marks) never holds
 * words, except `Q:`/`A:` labels and enumerators.
 */
export type Label = z.infer<typeof labelSchema>;

/** Labels that an article page must never show; the evidence page does. */
export const LABELS_OFF_THE_PAGE: ReadonlySet<Label> = new Set(['comment', 'widget', 'form']);

/** A run of raw characters with one role, and the id of the rule that gave it. UTF-16 offsets. */
export const ledgerEntrySchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    label: labelSchema,
    rule: z.string().min(1),
  })
  .readonly();

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/**
 * Every character of a raw file once, in order.
 * @param entries the ledger
 * @param length UTF-16 length of the decoded raw text
 */
export function isPartition(entries: readonly LedgerEntry[], length: number): boolean {
  let at = 0;
  for (const entry of entries) {
    if (entry.start !== at || entry.end <= entry.start) return false;
    at = entry.end;
  }
  return at === length;
}
