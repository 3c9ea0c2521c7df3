import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isEdtf } from '../../src/edtf/is-edtf.ts';

const SET = new URL('../evaluation/', import.meta.url).pathname;

/** The two halves of the labelled set: rules may be written from the first, never from the second. */
export const HALVES = ['tune', 'sealed'] as const;

/** One of the two halves. */
export type Half = (typeof HALVES)[number];

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim());

const stretch = z.strictObject({
  /** First words of the stretch, at most a dozen, as printed on one line. */
  from: text,
  /** Last words of the stretch, at most a dozen, as printed on one line. */
  to: text,
});

/** What a careful reader finds in one raw text; tests/evaluation/README.md says how each value is chosen. */
export const goldSchema = z.strictObject({
  about: text,
  language: z.string().regex(/^[a-z]{2,3}$/u),
  kind: z.enum(['news', 'interview', 'opinion', 'press-release', 'liveblog', 'transcript', 'other']),
  title: text.nullable(),
  source: z.strictObject({ id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), name: text }).nullable(),
  date: text.refine(isEdtf, { error: 'not a date in EDTF' }).nullable(),
  byline: z.array(text).min(1).nullable(),
  dateline: text.nullable(),
  body: z.array(stretch).min(1),
});

/** The labels of one raw text. */
export type Gold = z.infer<typeof goldSchema>;

/** One labelled text: its half and layout, its path from the set's folder without an extension, text and labels. */
export interface LabelledText {
  readonly half: Half;
  readonly layout: string;
  readonly id: string;
  readonly raw: string;
  /** As parsed from YAML, not yet held against the schema. */
  readonly labels: unknown;
}

const layoutSchema = z.array(z.strictObject({ id: text, half: z.enum(HALVES), about: text }));

/** The layouts of the set and the half each belongs to. */
export function readLayouts(): z.infer<typeof layoutSchema> {
  return layoutSchema.parse(parse(readFileSync(path.join(SET, 'layouts.yaml'), 'utf8')));
}

/** Every labelled text of a half, sorted by its path; null where the half has no folder. */
export function readLabelledTexts(half: Half): readonly LabelledText[] | null {
  const folder = path.join(SET, half);
  if (!existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gold.yaml'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name.replace(/\.gold\.yaml$/u, ''));
      return {
        half,
        layout: path.dirname(name),
        id: path.posix.join(half, name.replace(/\.gold\.yaml$/u, '')),
        raw: readFileSync(`${file}.txt`, 'utf8'),
        labels: parse(readFileSync(`${file}.gold.yaml`, 'utf8')),
      };
    });
}
