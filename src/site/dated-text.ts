import type { ArticleEntry, DateFacts } from './article-entry.ts';
import type { Site } from './site.ts';

/** A text whose day is not known, with all that bounds its date. */
export interface DatedText {
  readonly entry: ArticleEntry;
  readonly facts: DateFacts;
  /** The earliest of the versions of it that have a date. */
  readonly versions: readonly ArticleEntry[];
  readonly moreVersions: number;
  /** Whether there is nothing of all this. */
  readonly isUnbounded: boolean;
}

const MOST_VERSIONS = 3;
const NO_FACTS: DateFacts = {
  reason: null,
  captured: null,
  capturedBasis: 'absent',
  mentioned: null,
  yearless: [],
};

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
    const facts = entry.dateFacts ?? NO_FACTS;
    const { reason, captured, mentioned, yearless } = facts;
    return {
      entry,
      facts,
      versions: dated.slice(0, MOST_VERSIONS),
      moreVersions: Math.max(0, dated.length - MOST_VERSIONS),
      isUnbounded:
        [reason, captured, mentioned].every((fact) => fact === null) && yearless.length + dated.length === 0,
    };
  });
}
