import { z } from 'zod';
import { blockSchema } from './block.ts';
import { FIELD_VALUES, type FieldName, type FieldValue, fieldSchema } from './field.ts';
import { isPartition, ledgerEntrySchema } from './ledger.ts';

/** The first 16 hex digits of the SHA-256 of the raw bytes: an article's permanent name. */
export const articleIdSchema = z.string().regex(/^[0-9a-f]{16}$/u);

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hex digits of a SHA-256');

/** The raw file that an article was made from. */
export const rawFileSchema = z
  .strictObject({
    /** Path below `content/raw/`, with `/`. */
    path: z.string().min(1),
    /** Paths of other raw files with the very same bytes. */
    copies: z.array(z.string().min(1)).readonly(),
    sha256: sha256Schema,
    bytes: z.int().nonnegative(),
    /** UTF-16 length of the decoded text: what spans and ledger count in. */
    length: z.int().nonnegative(),
    /** WHATWG name of the encoding it was decoded from. */
    encoding: z.string().min(1),
  })
  .readonly();

const {
  title,
  source,
  date,
  dateTime,
  dateline,
  byline,
  sourceId,
  captured,
  licence,
  language,
  kind,
  carrier,
  originalUrl,
  mentionedDates,
} = FIELD_VALUES;

const fieldsSchema = z
  .strictObject({
    title: fieldSchema(title),
    source: fieldSchema(source),
    date: fieldSchema(date),
    dateTime: fieldSchema(dateTime),
    dateline: fieldSchema(dateline),
    byline: fieldSchema(byline),
    sourceId: fieldSchema(sourceId),
    captured: fieldSchema(captured),
    licence: fieldSchema(licence),
    language: fieldSchema(language),
    kind: fieldSchema(kind),
    carrier: fieldSchema(carrier),
    originalUrl: fieldSchema(originalUrl),
    mentionedDates: fieldSchema(mentionedDates),
  })
  .readonly();

/** The whole account of one raw file: what every character is, and how every value is known. */
export const recordSchema = z
  .strictObject({
    id: articleIdSchema,
    raw: rawFileSchema,
    offsets: z.literal('utf16'),
    ledger: z.array(ledgerEntrySchema).readonly(),
    fields: fieldsSchema,
    blocks: z.array(blockSchema).readonly(),
  })
  .refine((record) => isPartition(record.ledger, record.raw.length), {
    path: ['ledger'],
    error: 'expected a ledger that covers every character of the raw text once, in order',
  })
  .readonly();

export type RawFile = z.infer<typeof rawFileSchema>;
export type ArticleRecord = z.infer<typeof recordSchema>;
export type Fields = ArticleRecord['fields'];
export type Field<N extends FieldName = FieldName> = Fields[N];
export type RejectedClaim<N extends FieldName = FieldName> = Fields[N]['claims'][number];
export type { FieldName, FieldValue };
