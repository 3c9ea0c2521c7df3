// What earlier builds measured of pairs of bodies, by the digests of both: bodies that have not changed are not read again.
import path from 'node:path';
import { inEntries, readCheckedLines, writeCheckedLines } from '../../files/checked-lines.ts';
import { digestOfProgram } from '../../files/digest-contents.ts';
import { isSystemError } from '../../files/system-error.ts';
import type { KnownOverlaps } from '../../versions/known-overlaps.ts';
import type { RunSettings } from '../run-settings.ts';
import { partsFolder } from './part-store.ts';

/** The folders of `src` that decide what pairs share: a test holds that none is missing. */
export const OVERLAP_FOLDERS = ['files', 'text', 'versions'];

/** Pairs of an entry. */
const PAIRS = 256;

/** Digests of the sketches of two bodies, and how many runs they share. */
type Row = readonly [first: string, second: string, shared: number];

/** The overlaps that are kept of one archive. */
export interface OverlapStore {
  readonly known: KnownOverlaps;
  /** How many entries could not be read. */
  readonly damaged: number;
  /** Keeps those that were asked for, and no others. Without them the next build only takes longer. */
  readonly write: () => Promise<void>;
}

/** Opens the store of an archive. @param articlesDir its `content/articles` */
export async function openOverlapStore(
  articlesDir: string,
  { cacheDir, runtime, fresh }: RunSettings,
): Promise<OverlapStore> {
  const file = path.join(partsFolder(cacheDir, articlesDir), 'overlaps.jsonl');
  const program = digestOfProgram([...OVERLAP_FOLDERS, '../package-lock.json'], runtime);
  const { entries, damaged } = fresh ? { entries: [], damaged: 0 } : await readCheckedLines(file);
  const [head, ...lines] = entries;
  // Whole lines are ours, and hold what was put into them.
  const rows = head === program ? (lines as (readonly Row[] | null)[]).flatMap((line) => line ?? []) : [];
  const before = new Map(rows.map(([first, second, shared]) => [`${first} ${second}`, shared]));
  const asked = new Map<string, number>();
  return {
    damaged,
    known: {
      recall(first, second) {
        const pair = `${first} ${second}`;
        const shared = before.get(pair) ?? asked.get(pair) ?? null;
        if (shared !== null) asked.set(pair, shared);
        return shared;
      },
      note: (first, second, shared) => asked.set(`${first} ${second}`, shared),
    },
    async write() {
      const isKept = asked.size === before.size && [...asked.keys()].every((pair) => before.has(pair));
      if (isKept && damaged === 0) return;
      try {
        await writeCheckedLines(file, [program, ...inEntries(toRows(asked), PAIRS)]);
      } catch (error) {
        if (!isSystemError(error)) throw error;
      }
    },
  };
}

function toRows(overlaps: ReadonlyMap<string, number>): readonly Row[] {
  return [...overlaps].map(([pair, shared]): Row => {
    const [first = '', second = ''] = pair.split(' ');
    return [first, second, shared];
  });
}
