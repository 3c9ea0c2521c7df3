// A site as files, each with a key: where that is the same, so is the file.
import type { Assets } from '../assets/assets.ts';
import { toFrame } from '../components/frame.ts';
import { toValueDigester } from '../files/digest-values.ts';
import { groupBy } from '../site/group-by.ts';
import { toOutputFile } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { listComparisons } from '../site/versions/comparisons.ts';
import {
  ARTICLE_FILES,
  type ArticlesJob,
  type ArticleToMake,
  keysOf,
  outputFileOf,
} from './articles/article-files.ts';
import { toSurroundings } from './articles/surroundings.ts';
import { listPages } from './lists/list-pages.ts';
import type { PageKind } from './pages.ts';

/** All files of a site but its search index, those that are to be made and those that stand already. */
export interface SitePlan {
  /** What is common to the files of articles. */
  readonly job: ArticlesJob;
  /** Articles of which files are to be made. */
  readonly articles: readonly ArticleToMake[];
  /** Other pages and data files to be made. */
  readonly lists: readonly PageKind[];
  readonly assets: Assets['files'];
  /** HTML pages of the whole site. */
  readonly pages: number;
  /** Of every file that has one, by its path below the output folder. What has none is made in every run. */
  readonly keys: ReadonlyMap<string, string>;
  /** Files that stand already and are not made again. */
  readonly standing: ReadonlySet<string>;
}

/** Whether a file stands where the site is to stand, as it was made from what this key tells of. */
export type IsStanding = (file: string, key: string) => boolean;

/** Where nothing stands yet. */
export const NOTHING_STANDS: IsStanding = () => false;

/** Lists all files of a site. */
export function planSite(site: Site, assets: Assets, isStanding: IsStanding): SitePlan {
  // An entry holds what its article's files say, wherever on this disk they lie.
  const digest = toValueDigester(
    site.articles.map((entry) => [entry, `${entry.files.sha256.markdown} ${entry.files.sha256.record}`]),
  );
  const keys = new Map<string, string>();
  const standing = new Set<string>();
  const isOpen = (file: string, key: string) => {
    keys.set(file, key);
    if (!isStanding(file, key)) return true;
    standing.add(file);
    return false;
  };
  const job: ArticlesJob = { frame: toFrame(site, assets.paths), rawDir: site.rawDir, names: site.nameList };
  const pairs = listComparisons(site);
  const comparedWith = groupBy(pairs, ({ second }) => second.id);
  const articles = site.articles.map((entry): ArticleToMake => {
    const article = { entry, surroundings: toSurroundings(site, entry) };
    const keyOf = keysOf(job, article, digest);
    const compared = comparedWith.get(entry.id) ?? [];
    const open = ARTICLE_FILES.filter((file) => isOpen(outputFileOf(file, entry.id), keyOf[file]));
    return {
      ...article,
      make: open.length === ARTICLE_FILES.length ? ARTICLE_FILES : open,
      comparisons: compared.filter((pair) =>
        isOpen(toOutputFile(pair.path), digest({ frame: job.frame, pair })),
      ),
    };
  });
  const lists = listPages(site, job.frame);
  const listed = lists
    .filter(({ name }) => name !== 'data')
    .reduce((sum, { pages }) => sum + pages.length, 0);
  return {
    job,
    articles: articles.filter(({ make, comparisons }) => make.length + comparisons.length > 0),
    lists: lists.map(({ name, pages }) => ({
      name,
      pages: pages.filter(({ path, from }) => from === null || isOpen(toOutputFile(path), digest(from))),
    })),
    assets: assets.files,
    // Each article has its page and that of its evidence.
    pages: listed + 2 * articles.length + pairs.length,
    keys,
    standing,
  };
}
