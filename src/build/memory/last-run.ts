// What a run leaves behind, so that the next one need not do again what has not changed. Nothing here is trusted:
// every use is held against the disk, and without it a run only takes longer.
import type { FileStamp } from '../../files/file-stamp.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MadeArticle } from '../article-task.ts';
import type { CollectionFacts } from '../collection-facts.ts';

/** A raw file as it was read. */
export interface KnownText {
  /** Below the raw folder. */
  readonly path: string;
  /** Null where the file was so fresh that its stamp proves nothing. */
  readonly stamp: FileStamp | null;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** An article that stands in `content/articles`. */
export interface KnownArticle {
  /** Of its raw file, below the raw folder. */
  readonly path: string;
  /** `articleKey` of all that it was made from. */
  readonly key: string;
  readonly made: Pick<MadeArticle, 'sha256' | 'stamps' | 'facts'>;
  /** What was said of it; all of it concerns its raw file. */
  readonly diagnostics: readonly Omit<Diagnostic, 'file'>[];
}

/** What a run said at its end. */
export interface RunReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: CollectionFacts;
}

/** A run as it was left behind. */
export interface LastRun {
  /** `inputsDigest` of all that it read beside the raw files. */
  readonly inputs: string;
  /** Stamp of the list of written files. */
  readonly list: FileStamp | null;
  /** Null where the run was stopped, or met what may be gone next time. */
  readonly report: RunReport | null;
  /** By path. */
  readonly texts: ReadonlyMap<string, KnownText>;
  /** By path of the raw file. */
  readonly articles: ReadonlyMap<string, KnownArticle>;
}

/** A run as it was found again. */
export interface RememberedRun extends LastRun {
  /** When it was written down: stamps of generated files that are not older prove nothing. */
  readonly time: bigint;
  /** How many of its entries cannot be read any more. */
  readonly damaged: number;
}

/** As little as can be remembered. */
export const NOTHING_REMEMBERED: RememberedRun = {
  inputs: '',
  list: null,
  report: null,
  texts: new Map(),
  articles: new Map(),
  time: 0n,
  damaged: 0,
};
