import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { FIELD_VALUES, sourceIdSchema } from './field.ts';
import { type ArticleRecord, articleIdSchema, sha256Schema } from './record.ts';

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

/** The front matter that an article's record calls for, in the order in which it is written. */
export function toFrontMatter({ id, raw, fields, blocks }: ArticleRecord): FrontMatter {
  return {
    id,
    title: fields.title.value,
    titleBasis: fields.title.basis,
    source: fields.source.value?.id ?? null,
    sourceName: fields.source.value?.name ?? null,
    sourceBasis: fields.source.basis,
    date: fields.date.value,
    dateTime: fields.dateTime.value,
    dateBasis: fields.date.basis,
    dateline: fields.dateline.value,
    byline: fields.byline.value,
    kind: fields.kind.value ?? 'other',
    language: fields.language.value,
    licence: fields.licence.value,
    originalUrl: fields.originalUrl.value,
    standfirst:
      blocks
        .filter(({ type }) => type === 'standfirst')
        .map(({ text }) => text)
        .join(' ') || null,
    raw: raw.path,
    sha256: raw.sha256,
  };
}
