import { isSystemError } from '../files/system-error.ts';
import { readIfThere } from '../files/write-safely-sync.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { outOfDate } from './article-diagnostics.ts';
import { type ArticlePair, filesIn, NO_STAMPS, type PlacedPair } from './place-pairs.ts';

/** Holds a pair against what stands in `content/articles`, and writes nothing. */
export function comparePair(articlesDir: string, { rawPath, markdown, record }: ArticlePair): PlacedPair {
  const files = filesIn(articlesDir, rawPath);
  const diagnostics = [...differences(files.markdown, markdown), ...differences(files.record, record)];
  return { files, isInPlace: diagnostics.length === 0, stamps: NO_STAMPS, diagnostics };
}

const CANNOT_BE_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** What to say of a file that does not hold what it should; nothing where it does. */
export function differences(file: string, wanted: string): readonly Diagnostic[] {
  try {
    const there = readIfThere(file);
    if (there === null) return [outOfDate(file, 'is missing')];
    if (Buffer.from(wanted).equals(there)) return [];
    return [outOfDate(file, 'differs from what the raw text gives now')];
  } catch (error) {
    if (isSystemError(error) && CANNOT_BE_THERE.has(error.code)) return [outOfDate(file, 'is missing')];
    throw error;
  }
}
