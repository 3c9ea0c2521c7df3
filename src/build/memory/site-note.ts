// What a build notes of the site that it published, so that the next one need not build what has not changed.
// The note is checked, not trusted: it holds where every file that the site was made from, and every file of the
// site, has the stamp that it had.
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cacheName } from '../../files/cache-name.ts';
import { readChecked, writeCheckedAfter } from '../../files/checked-file.ts';
import { timeOf } from '../../files/file-stamp.ts';
import { findRawFiles, type RawFiles } from '../../files/find-raw-files.ts';
import { type KnownStamps, type Stamps, stampsBelow, stampsOf } from '../../files/stamps-of.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildReport } from '../build-report.ts';
import { memoryDamaged } from './memory-damaged.ts';
import { articleStamps, outputStamps, publishedStamps, siteInputs } from './site-stamps.ts';

/** The note of a site, as a build finds it and leaves it. */
export interface SiteNote {
  /** What the build that left the note said, if all is as it was then; else null. */
  readonly recalled: BuildReport | null;
  /** What is to be said of how it was found. */
  readonly noted: readonly Diagnostic[];
  /** Whether raw files are known to have changed, or to have come or gone, since the site was made. */
  readonly isRawChanged: boolean;
  /** The raw files as they were before anything of them was read; null where there are none to note. */
  readonly raw: StampedRawFiles | null;
  /** Told when all articles are written and are about to be read. @param stamps of their files as far as they are known, by path below their folder */
  readonly articlesStand: (stamps: KnownStamps) => void;
  /** Leaves a note of a site that was published just now. @param stamps of its files, by path below the output folder */
  readonly write: (report: BuildReport, stamps: KnownStamps) => Promise<void>;
}

/** Raw files with their stamps, by path below the raw folder. */
export interface StampedRawFiles {
  readonly files: RawFiles;
  readonly stamps: KnownStamps;
}

/** What the file holds. The report is as this program wrote it: another program's inputs are others. */
const notedSchema = z.object({
  outputDir: z.string(),
  inputs: z.string(),
  raw: z.string(),
  articles: z.string(),
  output: z.string(),
  report: z.custom<BuildReport>((value) => typeof value === 'object' && value !== null),
});

type Noted = z.infer<typeof notedSchema>;

const NOTHING: SiteNote = {
  recalled: null,
  noted: [],
  isRawChanged: false,
  raw: null,
  articlesStand: () => undefined,
  write: async () => undefined,
};

/** Looks for the note of the site that a build is about to make. @param program see `siteProgram` */
export async function openSiteNote(options: BuildOptions, program: string): Promise<SiteNote> {
  const { contentDir, outputDir, cacheDir } = options;
  const [rawDir, articlesDir] = [path.join(contentDir, 'raw'), path.join(contentDir, 'articles')];
  const raw = await findRawFiles(rawDir);
  // Another run may be at work.
  if (raw === null || existsSync(path.join(articlesDir, '.building'))) return NOTHING;
  const file = noteFile(cacheDir, outputDir);
  // Taken before anything is read: what changes while a build is at work is not as its note says.
  const stamps = stampsBelow(rawDir, raw.paths, new Map());
  const before = {
    inputs: siteInputs(program, options, raw),
    raw: stampsOf(rawDir, raw.paths, stamps),
  };
  const last = options.fresh ? null : await readNote(file);
  let articles: Stamps | null = null;
  return {
    recalled:
      last && (await recall(last, { ...before, articlesDir, outputDir, rawFiles: raw }, timeOf(file))),
    isRawChanged: last !== null && last.raw !== before.raw.digest,
    noted:
      options.fresh || last !== null || (await isWhole(file))
        ? []
        : [memoryDamaged(file, 1, 'build', 'all is looked at anew')],
    raw: { files: raw, stamps },
    articlesStand(known) {
      articles = articleStamps(articlesDir, raw, known);
    },
    async write(report, published) {
      if (!isLasting(report) || articles === null) return forget(file);
      const output = publishedStamps(outputDir, published);
      const newest = [before.raw, articles, output].reduce(
        (max, each) => (each.newest > max ? each.newest : max),
        0n,
      );
      const noted: Noted = {
        outputDir: path.resolve(outputDir),
        inputs: before.inputs,
        raw: before.raw.digest,
        articles: articles.digest,
        output: output.digest,
        report: unchanged(report),
      };
      if (await writeCheckedAfter(file, newest, noted)) await forgetGoneSites(cacheDir);
    },
  };
}

/** @param time when the note was written */
async function recall(
  noted: Noted,
  found: {
    readonly inputs: string;
    readonly raw: Stamps;
    readonly articlesDir: string;
    readonly outputDir: string;
    readonly rawFiles: RawFiles;
  },
  time: bigint,
): Promise<BuildReport | null> {
  if (noted.inputs !== found.inputs || noted.raw !== found.raw.digest) return null;
  const articles = articleStamps(found.articlesDir, found.rawFiles);
  const output = await outputStamps(found.outputDir);
  const isSame =
    noted.articles === articles.digest &&
    noted.output === output.digest &&
    [found.raw, articles, output].every(({ newest }) => newest < time);
  return isSame ? noted.report : null;
}

/** The report of a build that changes nothing. */
function unchanged(report: BuildReport): BuildReport {
  const { site } = report;
  if (site === null) return report;
  const files = site.added + site.changed + site.unchanged;
  const nothing = { made: 0, added: 0, changed: 0, deleted: 0, changes: { upload: [], remove: [] } };
  return { ...report, site: { ...site, ...nothing, unchanged: files } };
}

/** What is said of this run alone is no part of what the next one would say. */
function isLasting({ outcome, diagnostics }: BuildReport): boolean {
  return outcome === 'published' && !diagnostics.some(({ code }) => code.startsWith('memory-'));
}

function noteFile(cacheDir: string, outputDir: string): string {
  return path.join(cacheDir, `site-${cacheName(outputDir)}.json`);
}

/** Whether what stands there, if anything does, is as it was written: by any version of the program. */
async function isWhole(file: string): Promise<boolean> {
  return !existsSync(file) || (await readChecked(file)) !== null;
}

/** A note that is whole; a damaged one counts for nothing. */
async function readNote(file: string): Promise<Noted | null> {
  return notedSchema.safeParse(await readChecked(file)).data ?? null;
}

/** Where the system does not let a note be deleted it stays, and is void: it is held against the disk. */
async function forget(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Takes away all that is kept of sites that are gone. */
async function forgetGoneSites(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (!/^site-[0-9a-f]{16}\.json$/u.test(name)) continue;
    const file = path.join(cacheDir, name);
    const noted = await readNote(file);
    if (noted !== null && existsSync(noted.outputDir)) continue;
    const [, ofSite = ''] = name.split(/[-.]/u);
    for (const kept of [name, `files-${ofSite}.jsonl`, `search-${ofSite}.json`])
      await forget(path.join(cacheDir, kept));
  }
}
