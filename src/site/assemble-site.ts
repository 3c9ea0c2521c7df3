import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Name } from '../model/names.ts';
import type { SourceProfile } from '../model/source-profile.ts';
import type { FoundVersions } from '../versions/find-versions.ts';
import type { ArticlePart, PartReading } from './article-part.ts';
import { buildSite } from './build-site.ts';
import type { Site } from './site.ts';
import { compareBodies } from './versions/compare-bodies.ts';

/** What a site needs to know beside its articles. */
export interface SiteSettings {
  /** Folder of the raw files. */
  readonly rawDir: string;
  readonly settings: ArchiveSettings;
  readonly profiles: readonly SourceProfile[];
  /** As `names.yaml` holds them. */
  readonly names: readonly Name[];
  /** Absolute address of the site, or null. */
  readonly url: string | null;
  /** `/` or `/repo/` */
  readonly pathPrefix: string;
}

export interface AssembledSite {
  readonly site: Site;
  /** Those that it is made of. */
  readonly parts: readonly ArticlePart[];
  readonly versions: FoundVersions;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds a site from what is kept of its articles. Of two with the same id the first stands.
 * @param toVersions finds the versions among them; their bodies are read and compared unless that was done before
 */
export async function assembleSite(
  readings: readonly PartReading[],
  { rawDir, settings, profiles, names, url, pathPrefix }: SiteSettings,
  toVersions: (articles: readonly ArticlePart[]) => Promise<FoundVersions> = (articles) =>
    compareBodies(articles),
): Promise<AssembledSite> {
  const parts = new Map<string, ArticlePart>();
  const diagnostics: Diagnostic[] = [];
  for (const reading of readings) {
    if (reading.part === null) diagnostics.push(...reading.diagnostics);
    else if (parts.has(reading.part.entry.id)) diagnostics.push(duplicate(reading.part, parts));
    else parts.set(reading.part.entry.id, reading.part);
  }
  const articles = [...parts.values()];
  const versions = await toVersions(articles);
  const site = buildSite({
    archive: settings,
    address: { url, pathPrefix },
    rawDir,
    profiles,
    names,
    versions,
    articles,
  });
  return { site, parts: articles, versions, diagnostics };
}

function duplicate({ entry }: ArticlePart, parts: ReadonlyMap<string, ArticlePart>): Diagnostic {
  return {
    code: 'article-twice',
    severity: 'warning',
    file: entry.files.markdown,
    line: null,
    field: 'id',
    message: `Article ${entry.id} is already in the archive, from \`${parts.get(entry.id)?.entry.files.markdown}\`; remove one of the two files`,
  };
}
