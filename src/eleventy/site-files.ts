// All files of a site but its search index, each with a key: where that is the same, so is the file.
import path from 'node:path';
import type { Assets } from '../assets/build-assets.ts';
import { toFrame } from '../components/frame.ts';
import { toValueDigester } from '../files/digest-values.ts';
import { rawTextPath, recordPath, toOutputFile } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { listPages } from './page-kinds.ts';
import type { Page, PageKind } from './pages.ts';

/** A file that goes out byte for byte as it is. */
export interface CopiedFile {
  /** On this disk. */
  readonly from: string;
  /** Below the output folder, with `/`. */
  readonly file: string;
}

/** The files that a run makes. */
export interface SiteFiles {
  readonly kinds: readonly PageKind[];
  readonly copies: readonly CopiedFile[];
  readonly assets: Assets['files'];
}

/** A site as files, those that are to be made and those that stand already. */
export interface SitePlan {
  /** To be made. */
  readonly files: SiteFiles;
  /** HTML pages of the whole site. */
  readonly pages: number;
  /** Of every file that has one, by its path below the output folder. What has none is made in every run. */
  readonly keys: ReadonlyMap<string, string>;
  /** Files that stand already and are not made again. */
  readonly standing: ReadonlySet<string>;
}

/** Whether a file stands where the site is to stand, as it was made from what this key tells of. */
export type IsStanding = (file: string, key: string) => boolean;

/** Lists all files of a site. */
export function planSite(site: Site, assets: Assets, isStanding: IsStanding): SitePlan {
  const digest = toValueDigester();
  const keys = new Map<string, string>();
  const standing = new Set<string>();
  const isOpen = (file: string, key: string) => {
    keys.set(file, key);
    if (!isStanding(file, key)) return true;
    standing.add(file);
    return false;
  };
  const isOpenPage = ({ path: route, from }: Page) =>
    from === null || isOpen(toOutputFile(route), digest(from));
  const kinds = listPages(site, toFrame(site, assets.paths));
  const pages = kinds.filter(({ name }) => name !== 'data').reduce((sum, kind) => sum + kind.pages.length, 0);
  const files: SiteFiles = {
    kinds: kinds.map(({ name, pages: all }) => ({ name, pages: all.filter(isOpenPage) })),
    copies: copiesOf(site).flatMap(({ sha256, ...copy }) => (isOpen(copy.file, sha256) ? [copy] : [])),
    assets: assets.files,
  };
  return { files, pages, keys, standing };
}

/** Raw texts and records. */
function copiesOf({ articles, rawDir }: Site): readonly (CopiedFile & { readonly sha256: string })[] {
  return articles.flatMap(({ id, raw, files }) => [
    { from: path.join(rawDir, raw.path), file: toOutputFile(rawTextPath(id)), sha256: raw.sha256 },
    { from: files.record, file: toOutputFile(recordPath(id)), sha256: files.sha256.record },
  ]);
}
