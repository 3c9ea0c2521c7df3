// The list of all routes but those of the articles themselves and of what they are compared with.
import { toHomeView } from '../../charts/home.ts';
import { toTimeline } from '../../charts/timeline.ts';
import type { Frame } from '../../components/frame.ts';
import { toCatalogue, toCatalogueYear, toCatalogueYears, yearsOfArticles } from '../../exports/catalogue.ts';
import { toFeed } from '../../exports/feed.ts';
import { toNamesData } from '../../exports/names-data.ts';
import { toOpenSearch } from '../../exports/opensearch.ts';
import { toRobots } from '../../exports/robots.ts';
import { toSitemap } from '../../exports/sitemap.ts';
import { renderAbout } from '../../pages/about.tsx';
import { renderArticles } from '../../pages/articles.tsx';
import { renderDates } from '../../pages/dates.tsx';
import { renderHome } from '../../pages/home.tsx';
import { renderNotFound } from '../../pages/not-found.tsx';
import { renderSearch } from '../../pages/search.tsx';
import { paginate } from '../../site/paginate.ts';
import * as paths from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { type PageKind, type Pages, type SourcedPage, toPage, toPageOfAll } from '../pages.ts';
import { dayOfYearPages, monthPages, uncertainPages, undatedPages, yearPages } from './date-pages.ts';
import { namePages, namesPages } from './name-pages.ts';
import { numberedPages } from './numbered-pages.ts';
import { sourcePages, sourcesPages } from './source-pages.ts';
import { versionsPages } from './version-pages.ts';

/** Every page and data file of a site that tells of several texts or of none, in the order in which they are written. */
export function listPages(site: Site, frame: Frame): readonly PageKind<SourcedPage>[] {
  return [
    kind('source', sourcePages(site, frame)),
    kind('sources', sourcesPages(site, frame)),
    kind('name', namePages(site, frame)),
    kind('names', namesPages(site, frame)),
    kind('month', monthPages(site, frame)),
    kind('year', yearPages(site, frame)),
    kind('day-of-year', dayOfYearPages(site, frame)),
    kind('undated', undatedPages(site, frame)),
    kind('uncertain', uncertainPages(site, frame)),
    kind('articles', articlesPages(site, frame)),
    kind('single', [
      toPageOfAll(paths.DATES, () => renderDates({ frame, site, timeline: toTimeline(site) })),
      toPageOfAll(paths.SEARCH, () => renderSearch({ frame, site })),
      toPageOfAll(paths.ABOUT, () => renderAbout({ frame, site })),
      toPage(paths.NOT_FOUND, { frame }, renderNotFound),
      toPageOfAll(paths.HOME, () => renderHome({ frame, site, ...toHomeView(site) })),
    ]),
    kind('versions', versionsPages(site, frame)),
    kind('data', dataFiles(site)),
  ];
}

function kind(name: string, pages: Pages): PageKind<SourcedPage> {
  return { name, pages };
}

function articlesPages(site: Site, frame: Frame): Pages {
  const { front, pages } = paginate(paths.ARTICLES, site.dated);
  const undated = paginate(paths.UNDATED, site.undated).front;
  const holdings = { all: site.articles.length, dated: site.dated.length, span: site.span };
  return [
    toPage(front.path, { frame, holdings, page: front, undated }, renderArticles),
    ...numberedPages(frame, 'All texts', pages),
  ];
}

function dataFiles(site: Site): Pages {
  const years = yearsOfArticles(site);
  const { address } = site;
  const written = [
    [paths.FEED, toFeed(site)],
    [paths.OPEN_SEARCH, toOpenSearch(site)],
  ] as const;
  return [
    toPage('/robots.txt', { address }, () => toRobots(address)),
    toPageOfAll(paths.CATALOGUE, () => `${JSON.stringify(toCatalogue(site), null, 1)}\n`),
    toPageOfAll(paths.CATALOGUE_YEARS, () => `${JSON.stringify(toCatalogueYears(site, years), null, 1)}\n`),
    ...years.map((year) =>
      toPage(
        paths.catalogueYearPath(year.year),
        year,
        () => `${JSON.stringify(toCatalogueYear(year), null, 1)}\n`,
      ),
    ),
    ...(site.names.length === 0
      ? []
      : [toPageOfAll(paths.NAMES_DATA, () => `${JSON.stringify(toNamesData(site))}\n`)]),
    ...toSitemap(site).map(({ path, toText }) => toPageOfAll(path, toText)),
    ...written.flatMap(([path, text]) => (text === null ? [] : [toPageOfAll(path, () => text)])),
  ];
}
