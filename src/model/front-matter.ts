import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { FIELD_VALUES, sourceIdSchema } from './field.ts';
import { articleIdSchema, sha256Schema } from './record.ts';

/** The YAML block of an article's Markdown file; its keys stand in this order, absent ones null. */
export const frontMatterSchema = z
  .strictObject({
    id: articleIdSchema,
    title: FIELD_VALUES.title.nullable(),
    titleBasis: basisSchema,
    source: sourceIdSchema.nullable(),
    sourceName: z.string().min(1).nullable(),
    sourceBasis: basisSchema,
    date: FIELD_VALUES.date.nullable(),
    dateTime: FIELD_VALUES.dateTime.nullable(),
    dateBasis: basisSchema,
    dateline: FIELD_VALUES.dateline.nullable(),
    byline: FIELD_VALUES.byline.nullable(),
    kind: FIELD_VALUES.kind,
    language: FIELD_VALUES.language.nullable(),
    licence: FIELD_VALUES.licence.nullable(),
    originalUrl: FIELD_VALUES.originalUrl.nullable(),
    standfirst: z.string().min(1).nullable(),
    /** Path of the raw file below `content/raw/`. */
    raw: z.string().min(1),
    sha256: sha256Schema,
  })
  .readonly();

export type FrontMatter = z.infer<typeof frontMatterSchema>;
