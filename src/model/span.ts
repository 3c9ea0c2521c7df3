import { z } from 'zod';

/** A stretch of the decoded raw text: UTF-16 offsets, `start` included, `end` not; never empty. */
export const spanSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine((span) => span.start < span.end, { error: 'expected a span that ends after it starts' })
  .readonly();

export type Span = z.infer<typeof spanSchema>;
