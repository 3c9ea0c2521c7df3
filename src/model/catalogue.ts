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

const catalogueArchiveSchema = z
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
  .readonly();

/** `data/articles.json`: the whole archive in small entries. */
export const catalogueSchema = z
  .strictObject({ archive: catalogueArchiveSchema, articles: z.array(catalogueEntrySchema).readonly() })
  .readonly();

/** A year of the catalogue. Its texts stand in the order of the whole. */
const catalogueYearHead = {
  /** That of the first day that its texts may be of; null for texts of which none can be told. */
  year: z.string().nullable(),
  /** Changes with any change to any of its articles. */
  version: z.string().regex(/^[0-9a-f]{12}$/u),
};

/** `data/articles/<year>.json` */
export const catalogueYearSchema = z
  .strictObject({ ...catalogueYearHead, articles: z.array(catalogueEntrySchema).readonly() })
  .readonly();

/** `data/articles/index.json`: the years of the catalogue, which together hold every article once, in its order. */
export const catalogueYearsSchema = z
  .strictObject({
    archive: catalogueArchiveSchema,
    years: z
      .array(
        z.strictObject({ ...catalogueYearHead, url: z.string(), articles: z.int().positive() }).readonly(),
      )
      .readonly(),
  })
  .readonly();

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueYear = z.infer<typeof catalogueYearSchema>;
export type CatalogueYears = z.infer<typeof catalogueYearsSchema>;
