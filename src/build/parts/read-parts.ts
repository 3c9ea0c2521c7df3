import type { KnownFiles } from '../../files/article-files.ts';
import type { Name } from '../../model/names.ts';
import { toNameIndex } from '../../names/find-names.ts';
import { type PartReading, toArticlePart } from '../../site/article-part.ts';
import { readWrittenAgain } from '../../site/read-article-again.ts';

/** What all parts of a run have in common. */
export interface PartsJob {
  /** As `names.yaml` holds them. */
  readonly names: readonly Name[];
}

/** Readies a reader of parts for one run, on whatever thread it is to work. Throws where files have changed. */
export function toPartsReader({
  names,
}: PartsJob): (articles: readonly KnownFiles[]) => readonly PartReading[] {
  const nameIndex = toNameIndex(names);
  return (articles) => articles.map((files) => toArticlePart(readWrittenAgain(files), files, nameIndex));
}
