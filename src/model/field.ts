import { z } from 'zod';
import { type Basis, basisSchema } from './basis.ts';
import { spanSchema } from './span.ts';

/** What a text can be. An `interview` has question and answer blocks. */
export const KINDS = [
  'news',
  'interview',
  'opinion',
  'press-release',
  'liveblog',
  'transcript',
  'other',
] as const;

export const kindSchema = z.enum(KINDS);

export type Kind = z.infer<typeof kindSchema>;

/** Kebab-case, Latin letters and digits: safe in a path and in a URL on every system. */
export const sourceIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected a kebab-case id such as `mehr-news-agency`')
  .refine(
    (id) => id !== 'not-stated',
    'expected another id: `not-stated` is kept for texts without a source',
  );

/** The outlet that a text comes from: its id, and its usual English name. */
export const sourceRefSchema = z.strictObject({ id: sourceIdSchema, name: z.string().min(1) }).readonly();

export type SourceRef = z.infer<typeof sourceRefSchema>;

/** An address that may stand in a link: http or https, nothing else. */
export const httpUrlSchema = z.url({ protocol: /^https?$/u });

/** BCP 47 without a region: `en`, `fa`, `zh-Hans`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u, 'expected a language such as `en`');

/** `2021-05-17T11:09:00`, with `+04:30` only where an offset is printed or a profile gives the zone. */
export const dateTimeSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z)?$/u,
    'expected a clock time such as `2021-05-17T11:09:00+04:30`',
  );

/** EDTF is checked in full where dates are parsed; here only that the alphabet is EDTF's. */
export const edtfSchema = z
  .string()
  .regex(/^[-0-9XEYST:Z+~?%.,/[\]{}]+$/u, 'expected an EDTF date such as `2021-05-17`');

/** The value of each field, by name, in the order in which records list them. */
export const FIELD_VALUES = {
  title: z.string().min(1),
  source: sourceRefSchema,
  date: edtfSchema,
  dateTime: dateTimeSchema,
  dateline: z.string().min(1),
  byline: z.string().min(1),
  sourceId: z.string().min(1),
  captured: edtfSchema,
  licence: z.string().min(1),
  language: languageSchema,
  kind: kindSchema,
  carrier: z.string().min(1),
  originalUrl: httpUrlSchema,
  mentionedDates: z.array(edtfSchema).min(1).readonly(),
} as const;

export type FieldName = keyof typeof FIELD_VALUES;
export type FieldValue<N extends FieldName = FieldName> = z.infer<(typeof FIELD_VALUES)[N]>;

export const FIELD_NAMES = Object.keys(FIELD_VALUES) as readonly FieldName[];

/** A value that a rule proposed and that was not chosen. */
function rejectedClaimSchema<V extends z.ZodType>(value: V) {
  return z
    .strictObject({
      value,
      basis: basisSchema,
      rule: z.string().min(1),
      spans: z.array(spanSchema).readonly(),
      /** Why another value, or none, was taken instead. */
      why: z.string().min(1),
    })
    .readonly();
}

/** A field of a record: the value shown, how it is known, and what else was claimed. */
export function fieldSchema<V extends z.ZodType>(value: V) {
  return z
    .strictObject({
      value: value.nullable(),
      basis: basisSchema,
      rule: z.string().min(1),
      /** The raw characters that say so. */
      spans: z.array(spanSchema).readonly(),
      claims: z.array(rejectedClaimSchema(value)).readonly(),
      /** What the machine found, kept beside an editor's value. */
      machine: value.nullable().optional(),
      machineBasis: basisSchema.optional(),
      machineSpans: z.array(spanSchema).readonly().optional(),
      machineRule: z.string().min(1).optional(),
      /** The editor's reason, and what supports it. */
      reason: z.string().min(1).optional(),
      evidence: z.string().min(1).optional(),
    })
    .refine(
      (field: { readonly basis: Basis; readonly value?: unknown }) =>
        (field.basis === 'absent') === (field.value === null),
      {
        error: 'expected a null value exactly where the basis is `absent`',
      },
    )
    .readonly();
}
