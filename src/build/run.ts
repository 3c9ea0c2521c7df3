import type { KnownStamps } from '../files/stamps-of.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { NormalizeJob } from './article-task.ts';
import type { BuildOptions } from './build-options.ts';
import type { PublishedSite } from './build-report.ts';
import type { CollectionFacts } from './collection-facts.ts';
import type { Content } from './load-content.ts';
import type { SiteNote } from './memory/site-note.ts';
import type { TaskRunner } from './run-tasks.ts';
import type { WorkFolder } from './work-folder.ts';

/** What is known of a build so far; stays as it is when a build stops. */
export interface Run {
  readonly diagnostics: Diagnostic[];
  facts: CollectionFacts | null;
  site: PublishedSite | null;
  /** Of the files of the site, by path below the output folder; none before it is published. */
  stamps: KnownStamps;
}

/** Where the site will stand. */
export interface SiteAddress {
  readonly url: string | null;
  readonly pathPrefix: string;
}

/** All that a build works with once its content has been read. */
export interface Workplace {
  readonly options: BuildOptions;
  /** See `siteProgram`. */
  readonly program: string;
  readonly content: Content;
  readonly address: SiteAddress;
  readonly work: WorkFolder;
  readonly note: SiteNote;
  /** What its texts are normalized with. */
  readonly job: NormalizeJob;
  readonly runner: TaskRunner;
}

/** What a site is assembled from beside its articles. */
export function siteSettings({ content, address }: Workplace) {
  const { settings, profiles, names, rawDir } = content;
  return { settings, profiles, names, rawDir, ...address };
}
