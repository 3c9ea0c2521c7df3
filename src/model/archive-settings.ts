import { z } from 'zod';
import { httpUrlSchema, sourceIdSchema } from './field.ts';

/** The notice that stands on every archive unless archive.yaml brings its own. */
export const DEFAULT_NOTICE =
  "Texts are reproduced as published, for research. They state their sources' views; inclusion is not endorsement. Terms are the sources' own.";

/** An editor's word that all raw files of a folder come from one source. */
const folderSourceSchema = z
  .strictObject({
    /** Folder below `content/raw/`, without a slash at the end. */
    folder: z.string().min(1),
    source: sourceIdSchema,
    reason: z.string().trim().min(1),
  })
  .readonly();

/** `content/archive.yaml`; every key may be left out. */
export const archiveSettingsSchema = z
  .strictObject({
    title: z.string().trim().min(1).default('An archive of news texts'),
    /** One line that says what the collection holds. */
    description: z.string().trim().min(1).nullable().default(null),
    /** Address at which the archive is published; outputs that need absolute addresses wait for it. */
    url: httpUrlSchema.nullable().default(null),
    /** Language of the interface. */
    language: z.literal('en').default('en'),
    /** Where readers write to have something corrected or withheld. */
    contact: z.union([z.email(), httpUrlSchema]).nullable().default(null),
    notice: z.string().trim().min(1).default(DEFAULT_NOTICE),
    /** Rights in the collection as a whole, in words. */
    rights: z.string().trim().min(1).nullable().default(null),
    /** Sources by folder. */
    sources: z.array(folderSourceSchema).default([]).readonly(),
  })
  .readonly();

export type ArchiveSettings = z.infer<typeof archiveSettingsSchema>;
