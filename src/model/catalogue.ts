import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { FIELD_VALUES } from './field.ts';
import { articleIdSchema, sha256Schema } from './record.ts';

/** One article in `data/articles.json`. Addresses count from the output folder's root, without a path prefix. */
export const catalogueEntrySchema = z
  .strictObject({
    id: articleIdSchema,
    /** `/articles/<id>/` */
    url: z.string().regex(/^\/articles\/[0-9a-f]{16}\/$/u),
    /** `/articles/<id>/record.json` */
    record: z.string().regex(/^\/articles\/[0-9a-f]{16}\/record\.json$/u),
    raw: z
      .strictObject({ path: z.string().min(1), sha256: sha256Schema, bytes: z.int().nonnegative() })
      .readonly(),
    title: FIELD_VALUES.title.nullable(),
    titleBasis: basisSchema,
    source: FIELD_VALUES.source.nullable(),
    sourceBasis: basisSchema,
    date: FIELD_VALUES.date.nullable(),
    dateTime: FIELD_VALUES.dateTime.nullable(),
    dateBasis: basisSchema,
    dateline: FIELD_VALUES.dateline.nullable(),
    kind: FIELD_VALUES.kind,
    language: FIELD_VALUES.language.nullable(),
    /** Words of the body. */
    words: z.int().nonnegative(),
    /** Blocks of type `paragraph`. */
    paragraphs: z.int().nonnegative(),
    licence: FIELD_VALUES.licence.nullable(),
    originalUrl: FIELD_VALUES.originalUrl.nullable(),
  })
  .readonly();

/** `data/articles.json`: the whole archive in small entries. */
export const catalogueSchema = z
  .strictObject({
    archive: z
      .strictObject({
        title: z.string(),
        description: z.string().nullable(),
        url: z.string().nullable(),
        language: z.string(),
        notice: z.string(),
        rights: z.string().nullable(),
        articles: z.int().nonnegative(),
        /** Changes with any change to any article; searches are cited with it. */
        version: z.string().regex(/^[0-9a-f]{12}$/u),
      })
      .readonly(),
    articles: z.array(catalogueEntrySchema).readonly(),
  })
  .readonly();

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
