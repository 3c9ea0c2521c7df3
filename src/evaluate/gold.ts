// The door for the labelled set: what tests/evaluation holds beside its raw texts. tests/evaluation/README.md says how it is written.
import { z } from 'zod';
import { isEdtf } from '../edtf/is-edtf.ts';
import { edtfSchema, kindSchema, languageSchema, sourceRefSchema } from '../model/field.ts';

/** Rules may be written with the one half in view; the other is only counted. */
export const HALVES = ['tune', 'sealed'] as const;

export type Half = (typeof HALVES)[number];

/** `layouts.yaml`: kinds of files, and the half to which each belongs. */
export const layoutsSchema = z
  .array(
    z
      .strictObject({
        /** Name of the folder that holds its texts. */
        id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected a kebab-case name'),
        half: z.enum(HALVES),
        /** Which draw added it: a half can be widened later, by authors who know as little of the rules. */
        draw: z.int().min(1).default(1),
        about: z.string().trim().min(1),
      })
      .readonly(),
  )
  .min(1)
  .readonly();

const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), { error: 'expected text without white space around it' });

/** `<case>.gold.yaml`: what a careful reader finds in one text; null where the text does not say. */
export const goldSchema = z
  .strictObject({
    /** What the text is there for. */
    about: textSchema,
    language: languageSchema,
    kind: kindSchema,
    /** The headline as printed, white space folded. */
    title: textSchema.nullable(),
    source: sourceRefSchema.nullable(),
    /** Day of publication, EDTF. */
    date: edtfSchema
      .refine(isEdtf, { error: 'not a date in EDTF, expected one such as `2021-05-17`' })
      .nullable(),
    /** Persons or desks that a byline names. */
    byline: z.array(textSchema).min(1).readonly().nullable(),
    /** The place as printed. */
    dateline: textSchema.nullable(),
    /** Stretches of the raw text that are the story, in order: first and last words of each, as printed on one line. */
    body: z
      .array(z.strictObject({ from: textSchema, to: textSchema }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();

export type Gold = z.infer<typeof goldSchema>;
export type GoldStretch = Gold['body'][number];
