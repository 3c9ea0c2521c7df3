import type { ArticleEntry, Site } from './site.ts';

/** A text whose day is not known, with the versions of it that have a date. */
export interface DatedText {
  readonly entry: ArticleEntry;
  /** The earliest of them. */
  readonly versions: readonly ArticleEntry[];
  readonly moreVersions: number;
}

const MOST_VERSIONS = 3;

/** Adds to each text its dated versions: the same words stood there on a day that is known. */
export function withDatedVersions(
  entries: readonly ArticleEntry[],
  versions: Site['versions'],
): readonly DatedText[] {
  return entries.map((entry) => {
    const members = versions.get(entry.id)?.members ?? [];
    const dated = members
      .map((member) => member.entry)
      .filter(({ id, when }) => id !== entry.id && when.exact);
    return {
      entry,
      versions: dated.slice(0, MOST_VERSIONS),
      moreVersions: Math.max(0, dated.length - MOST_VERSIONS),
    };
  });
}
