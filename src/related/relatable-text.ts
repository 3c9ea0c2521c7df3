import type { Terms } from './terms.ts';

/** What is known of a text when texts related to it are sought. */
export interface RelatableText {
  readonly language: string | null;
  readonly terms: Terms;
  /** Ids of the names that it prints, of the archive's own list. */
  readonly names: readonly string[];
  /** The first day it may be of, as a number of days; null for an undated one. */
  readonly day: number | null;
  /** Texts of one cluster are versions of one another, and not told as related. */
  readonly cluster: number | null;
  /** Texts that it stands in, and that stand in it: not told as related either. */
  readonly kin: ReadonlySet<number>;
}
