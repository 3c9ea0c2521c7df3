import { z } from 'zod';

/** How a value is known, strongest reader's interest first. */
export const BASES = ['stated', 'derived', 'profile', 'editor', 'absent'] as const;

/**
 * How a value is known:
 * `stated` printed in the text; `derived` computed by a named rule from what is printed;
 * `profile` supplied by a source profile; `editor` set by a correction or archive.yaml, with a
 * reason; `absent` the text does not say, and the value is null.
 */
export const basisSchema = z.enum(BASES);

export type Basis = z.infer<typeof basisSchema>;
