// What each file of a published site was made from, so that the next build leaves it where it stands. Nothing here is
// trusted: a file counts only with the stamp that it had when it was published, or else with its bytes – a site that
// comes back from the cache of a CI service, or from a backup, has other stamps.
import path from 'node:path';
import { cacheName } from '../../files/cache-name.ts';
import { inEntries, readCheckedLines, writeCheckedLines } from '../../files/checked-lines.ts';
import { digestOfBytes } from '../../files/digest-contents.ts';
import { type FileStamp, isSettledBefore, stampOf, timeOf } from '../../files/file-stamp.ts';
import { type KnownStamps, later } from '../../files/stamps-of.ts';
import { writeAfter } from '../../files/write-after.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BuildOptions } from '../build-options.ts';
import { memoryDamaged } from './memory-damaged.ts';

/** The files of an output folder that are known to be what a build published. */
export interface StandingFiles {
  /** Whether a file stands there as it was made from what this key tells of. */
  readonly isStanding: (file: string, key: string) => boolean;
  /** What is to be said of how the note was found. */
  readonly noted: readonly Diagnostic[];
  /** Of the files that were found to stand. */
  readonly stamps: KnownStamps;
  /** Leaves a note of files that were published just now. @param keys by path below the output folder @param stamps theirs */
  readonly write: (keys: ReadonlyMap<string, string>, stamps: KnownStamps) => Promise<void>;
}

/** The first line: what all keys have in common. */
interface Head {
  readonly outputDir: string;
  readonly program: string;
}

/** A file with its key, its stamp and `digestOfBytes`. */
type Row = readonly [file: string, key: string, stamp: FileStamp, digest: string];

/** Files of an entry: one that is damaged costs so many, and one for each file would take longer to read. */
const ROWS = 100;

/** Finds the note of an output folder. @param program digest of the program that makes the files */
export async function openStandingFiles(
  { cacheDir, outputDir, fresh }: Pick<BuildOptions, 'cacheDir' | 'outputDir' | 'fresh'>,
  program: string,
): Promise<StandingFiles> {
  const head: Head = { outputDir: path.resolve(outputDir), program };
  const file = path.join(cacheDir, `files-${cacheName(outputDir)}.jsonl`);
  const time = timeOf(file);
  const { entries, damaged } = fresh ? { entries: [], damaged: 0 } : await readCheckedLines(file);
  const [first, ...rest] = entries;
  const isOurs = JSON.stringify(first) === JSON.stringify(head);
  // Whole lines are ours, and hold what was put into them.
  const noted = isOurs ? (rest as (readonly Row[] | null)[]) : [];
  const known = new Map<string, Row>();
  for (const rows of noted) for (const row of rows ?? []) known.set(row[0], row);
  const stamps = new Map<string, FileStamp>();
  return {
    stamps,
    isStanding(name, key) {
      const [, before, stamp, digest] = known.get(name) ?? [];
      if (before !== key || stamp === undefined) return false;
      const at = `${outputDir}/${name}`;
      const now = stampOf(at);
      if (now === null) return false;
      const isSettled = now === stamp && isSettledBefore(stamp, time);
      if (!isSettled && digestOfBytes(at) !== digest) return false;
      stamps.set(name, now);
      return true;
    },
    noted: damaged > 0 ? [memoryDamaged(file, damaged, 'build', 'their files are made anew')] : [],
    async write(keys, published) {
      let newest = '0';
      const rows: Row[] = [];
      for (const [name, key] of keys) {
        const stamp = published.get(name);
        if (stamp === undefined) continue;
        const digest = stamps.has(name) ? known.get(name)?.[3] : digestOfBytes(`${outputDir}/${name}`);
        if (!digest) continue;
        newest = later(newest, stamp);
        rows.push([name, key, stamp, digest]);
      }
      await writeAfter(file, BigInt(newest), () => writeCheckedLines(file, [head, ...inEntries(rows, ROWS)]));
    },
  };
}
