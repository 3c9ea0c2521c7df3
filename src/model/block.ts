import { z } from 'zod';
import { spanSchema } from './span.ts';

/** The pieces an article is made of. */
export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'question',
  'answer',
  'list-item',
  'quote',
  'caption',
  'standfirst',
] as const;

export const blockTypeSchema = z.enum(BLOCK_TYPES);

export type BlockType = z.infer<typeof blockTypeSchema>;

/** Block types that make up the body; the others stand beside it. */
export const BODY_BLOCK_TYPES: ReadonlySet<BlockType> = new Set([
  'paragraph',
  'heading',
  'question',
  'answer',
  'list-item',
  'quote',
]);

/**
 * The writer's own marks in the Markdown of an article, printed in strong type before the text.
 * Raw text cannot forge them, because it is escaped.
 */
export const BLOCK_MARKS = {
  question: 'Q:',
  answer: 'A:',
  caption: 'Caption:',
} as const satisfies Partial<Record<BlockType, string>>;

export const blockSchema = z
  .strictObject({
    type: blockTypeSchema,
    /** The kept text with white space folded; marks of lists, interviews and emphasis left off. */
    text: z.string().min(1),
    /** Where the text stands in the raw file, in order; layout at the ends is left out. */
    spans: z.array(spanSchema).min(1).readonly(),
    /** Emphasized stretches of `text`, as UTF-16 offsets into it: `[from, to]`, in order, apart. */
    emphasis: z
      .array(z.tuple([z.int().nonnegative(), z.int().positive()]).readonly())
      .min(1)
      .readonly()
      .optional(),
  })
  .readonly();

export type Block = z.infer<typeof blockSchema>;
