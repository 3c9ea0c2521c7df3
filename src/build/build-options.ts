import type { RunningProcess } from '../files/lock.ts';
import type { RunSettings } from './run-settings.ts';

/** The stages of a build, in order. */
export const STAGES = ['read', 'normalize', 'model', 'render', 'index', 'publish'] as const;

export type Stage = (typeof STAGES)[number];

/** One of several shards of a site, built by itself: `3/8`. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What one build needs to know. Paths are as the person who runs it knows them. */
export interface BuildOptions extends RunSettings {
  readonly contentDir: string;
  readonly outputDir: string;
  /** Absolute address at which the site will stand; null leaves it to archive.yaml. */
  readonly url: string | null;
  /** `/`, or the folder of the site on its host, with a slash at both ends; null leaves it to the address. */
  readonly pathPrefix: string | null;
  /** Which shard alone is to be built; null for the whole site. */
  readonly shard: Shard | null;
  /** Folders of the shards that are to be joined; empty where the site is made from texts. */
  readonly merge: readonly string[];
  readonly self: RunningProcess;
  /** Told when a stage begins. */
  readonly onStage: (stage: Stage) => void;
  /** Stops the build before it publishes; once it publishes it goes through to the end. */
  readonly signal: AbortSignal;
}

/** Where a site goes unless told otherwise: `npm start` shows what stands there. */
export const DEFAULT_OUTPUT = '_site';
