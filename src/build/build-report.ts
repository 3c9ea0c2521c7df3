import type { Published } from '../files/output/publish.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Shard } from './build-options.ts';
import type { CollectionFacts } from './collection-facts.ts';

/** How a build ended, for its summary and its exit code. */
export interface BuildReport {
  /** `stopped`: nothing was published, and a site of an earlier build stands as it was. */
  readonly outcome: 'published' | 'stopped';
  /** In the order in which they were met. */
  readonly diagnostics: readonly Diagnostic[];
  /** The collection as normalized; null where the build stopped before that. */
  readonly facts: CollectionFacts | null;
  /** Null where nothing was published. */
  readonly site: PublishedSite | null;
}

/** The site that a build published. */
export interface PublishedSite extends Omit<Published, 'files'> {
  /** Bytes of the whole site. */
  readonly bytes: number;
  readonly outputDir: string;
  readonly pathPrefix: string;
  /** Null where no address is known; outputs that need one are then left out. */
  readonly url: string | null;
  readonly pages: number;
  readonly searchable: number;
  /** Where it is but one shard of a site. */
  readonly shard: Shard | null;
}

/**
 * The exit code of a build: 0 where the site stands, with warnings and left-out texts too;
 * 1 where nothing was built, or a person's correction or list of names does not hold.
 */
export function exitCodeOf({ outcome, diagnostics }: BuildReport): 0 | 1 {
  return outcome === 'published' && !diagnostics.some(isBrokenStatement) ? 0 : 1;
}

function isBrokenStatement({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(?:correction|names)-/u.test(code);
}

/** The exit code of `npm run normalize`: 1 also where a comparison finds a difference. */
export function exitCodeOfNormalize({ facts, diagnostics }: Omit<BuildReport, 'outcome' | 'site'>): 0 | 1 {
  const broken = diagnostics.some((each) => isBrokenStatement(each) || each.code === 'article-out-of-date');
  return facts !== null && facts.articles > 0 && !broken ? 0 : 1;
}
