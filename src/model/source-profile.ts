import { z } from 'zod';
import { languageSchema, sourceIdSchema } from './field.ts';

/** Where on the page a cue is looked for. */
export const CUE_PLACES = ['first-line', 'line', 'last-line', 'dateline-credit'] as const;

/**
 * One sign by which an outlet's layout is known. `template` is literal text of a whole line (or of
 * the credit in a dateline), with these placeholders: `{number}` digits, `{day}` one or two digits,
 * `{month}` an English month name, `{year}` four digits, `{time}` hours and minutes.
 */
export const cueSchema = z
  .strictObject({
    /** The cue in words, shown to the reader. */
    says: z.string().min(1),
    where: z.enum(CUE_PLACES),
    template: z.string().min(1),
    /** Only this outlet is known to print it. */
    exclusive: z.boolean().default(false),
  })
  .readonly();

/** What a line of an outlet's furniture is on the page: roles that the article page does not show as its story. */
export const FURNITURE_LABELS = [
  'widget',
  'promo',
  'related',
  'form',
  'licence',
  'sign-off',
  'source',
  'identifier',
  'duplicate',
] as const;

/** A passage that an outlet's texts repeat word for word, accepted as furniture by a person. */
export const furnitureSchema = z
  .strictObject({
    /** The whole passage, white space folded. */
    text: z.string().min(1),
    label: z.enum(FURNITURE_LABELS),
    /** In how many texts it stood when it was proposed. */
    seen: z.int().positive().optional(),
  })
  .readonly();

/** An outlet as the normalizer knows it: names and forms only, no verdicts. */
export const sourceProfileSchema = z
  .strictObject({
    id: sourceIdSchema,
    /** The usual English name. */
    name: z.string().min(1),
    /** Other names under which it is printed, initials included; matched as whole words. */
    aliases: z.array(z.string().min(2)).default([]).readonly(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u, 'expected a two-letter country code such as `IR`')
      .nullable()
      .default(null),
    /** IANA zone in which it prints clock times; null where that is not known. */
    zone: z
      .string()
      .regex(/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}$/u, 'expected an IANA zone such as `Asia/Tehran`')
      .nullable()
      .default(null),
    /** The calendar of dates that it prints in Latin letters or in numbers alone: `27 Ordibehesht 1400`. */
    calendar: z.enum(['jalali']).nullable().default(null),
    /** Which of two numbers is the day in `05/12/2021`; null where that is not known. */
    numericOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
    languages: z.array(languageSchema).default([]).readonly(),
    /** What it is, in one word. */
    type: z
      .enum(['agency', 'newspaper', 'broadcaster', 'website', 'magazine', 'organization'])
      .nullable()
      .default(null),
    /**
     * Its names are words of common use as well (`The Age`, `Arab News`, `UNHCR`): they count only in places where an
     * outlet is named and nothing else, not alone on a line.
     */
    commonName: z.boolean().default(false),
    /** Credits it sets in its datelines, as in `TEHRAN, May 17 (MNA) –`. */
    agencyMarks: z.array(z.string().min(2)).default([]).readonly(),
    /** Hosts of its own pages, without `www.`: an address on one of them or below it is its own. */
    domains: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'expected a host such as `example.org`'))
      .default([])
      .readonly(),
    /** Lines that close its items, each whole and with its name or initials in it: `End ISNA item`. */
    signOffs: z.array(z.string().min(2)).default([]).readonly(),
    /** Passages that its texts repeat: set aside where a text is known to be its own. `npm run suggest-profile` proposes them. */
    furniture: z.array(furnitureSchema).default([]).readonly(),
    /** Layout by which it is recognized when the text names nobody: three cues, one exclusive. */
    layout: z
      .array(cueSchema)
      .refine((cues) => cues.length >= 3 && cues.some((cue) => cue.exclusive), {
        error: 'expected at least three cues, one of them exclusive',
      })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly();

export type Cue = z.infer<typeof cueSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type SourceProfile = z.infer<typeof sourceProfileSchema>;
