// The search indexes as the last build left them. What it noted is held against the disk, by stamps, or else by bytes: an
// index of which a file has changed or gone counts for nothing.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readChecked, writeCheckedAfter } from '../files/checked-file.ts';
import { digestOf, digestOfBytes, digestOfProgram } from '../files/digest-contents.ts';
import { timeOf } from '../files/file-stamp.ts';
import { type Stamps, stampsOf } from '../files/stamps-of.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SEARCH_TABLE } from '../site/paths.ts';
import type { FrequentWords } from './frequent-words.ts';
import { filesOfIndex, type KeptIndex, keptIndexSchema, writeKeptIndex } from './kept-index.ts';

/** The indexes of a site: those of its base, and a small one of what came since. */
export interface SiteIndexes {
  readonly base: KeptIndex;
  readonly delta: KeptIndex | null;
  /** Texts that were indexed for deltas since the base was built. */
  readonly spent: number;
}

/** What is known of the last build. */
export interface LastIndexes {
  /** null where they have to be built anew. */
  readonly indexes: SiteIndexes | null;
  /** The digest of the indexed part of an article's page as published; null where it is not known. */
  readonly digestOf: (id: string) => string | null;
  /** null where they have to be looked for anew. */
  readonly frequent: FrequentWords | null;
  readonly diagnostics: readonly Diagnostic[];
}

const memorySchema = z.object({
  program: z.string(),
  table: z.string(),
  tableContents: z.string(),
  base: keptIndexSchema,
  delta: keptIndexSchema.nullable(),
  spent: z.int(),
  frequent: z.object({
    sample: z.string(),
    words: z.array(z.object({ word: z.string(), share: z.number() })),
  }),
});

/** Of a site that no build has left. */
export const NOTHING_LEFT: LastIndexes = {
  indexes: null,
  digestOf: () => null,
  frequent: null,
  diagnostics: [],
};

/** @param file where the last build noted them @param outputDir the site as it published it */
export async function recallIndexes(file: string, outputDir: string): Promise<LastIndexes> {
  if (!existsSync(file) || !existsSync(path.join(outputDir, SEARCH_TABLE))) return NOTHING_LEFT;
  const noted = memorySchema.safeParse(await readChecked(file)).data;
  if (noted === undefined) return { ...NOTHING_LEFT, diagnostics: [isVoid(file, 'it is not whole')] };
  if (noted.program !== program()) return NOTHING_LEFT;
  const time = timeOf(file);
  // As it is now; null where its files are not what they were.
  const now = (kept: KeptIndex): KeptIndex | null => {
    if (isSame(stampsOfIndex(outputDir, kept), kept.stamps, time)) return kept;
    return contentsOfFiles(outputDir, filesOfIndex(kept)) === kept.contents
      ? { ...kept, stamps: null }
      : null;
  };
  const base = now(noted.base);
  if (base === null)
    return { ...NOTHING_LEFT, diagnostics: [isVoid(file, 'files of the index have changed since')] };
  const { spent, frequent } = noted;
  const delta = noted.delta && now(noted.delta);
  // A table that another build has written since may tell of other texts.
  const isLatest =
    isSame(tableStamps(outputDir), noted.table, time) ||
    contentsOfFiles(outputDir, [TABLE]) === noted.tableContents;
  return {
    indexes: { base, delta, spent },
    digestOf: (id) =>
      isLatest ? noted.delta?.texts.get(id)?.digest || base.texts.get(id)?.digest || null : null,
    frequent,
    diagnostics:
      noted.delta === null || delta !== null
        ? []
        : [isVoid(file, 'files of the smaller index have changed since')],
  };
}

/** Notes the indexes of a site that was published just now. @returns whether the system let it */
export async function noteIndexes(
  file: string,
  outputDir: string,
  indexes: SiteIndexes,
  frequent: FrequentWords,
): Promise<boolean> {
  let newest = 0n;
  const take = (stamps: Stamps): string => {
    if (stamps.newest > newest) newest = stamps.newest;
    return stamps.digest;
  };
  const note = (kept: KeptIndex) =>
    writeKeptIndex(
      kept,
      kept.stamps ?? take(stampsOfIndex(outputDir, kept)),
      kept.contents ?? contentsOfFiles(outputDir, filesOfIndex(kept)),
    );
  const { base, delta, spent } = indexes;
  const noted: z.input<typeof memorySchema> = {
    program: program(),
    table: take(tableStamps(outputDir)),
    tableContents: contentsOfFiles(outputDir, [TABLE]),
    base: note(base),
    delta: delta && note(delta),
    spent,
    frequent: { sample: frequent.sample, words: [...frequent.words] },
  };
  return writeCheckedAfter(file, newest, noted);
}

/** What decides, beside the pages, what an index holds. */
function program(): string {
  return digestOfProgram(['search', '../package-lock.json']);
}

function stampsOfIndex(outputDir: string, kept: KeptIndex): Stamps {
  const root = path.resolve(outputDir);
  return stampsOf(root, filesOfIndex(kept));
}

const TABLE = SEARCH_TABLE.slice(1);

function tableStamps(outputDir: string): Stamps {
  return stampsOf(path.resolve(outputDir), [TABLE]);
}

/** A digest of what files hold; one that cannot be read has a place in it too. */
function contentsOfFiles(outputDir: string, files: readonly string[]): string {
  return digestOf(files.map((file) => [file, digestOfBytes(path.join(outputDir, file))]));
}

/** @param time when the note was written: files that changed within the same tick of the clock may not be the same */
function isSame({ digest, newest }: Stamps, noted: string | null, time: bigint): boolean {
  return digest === noted && newest < time;
}

function isVoid(file: string, reason: string): Diagnostic {
  const message = `Cannot use what the last build noted here of the search index: ${reason}. The index is built anew, and nothing else is lost`;
  return { code: 'memory-search', severity: 'notice', file, line: null, field: null, message };
}
