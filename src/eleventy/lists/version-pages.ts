import type { Frame } from '../../components/frame.ts';
import { renderVersions } from '../../pages/versions.tsx';
import { paginate } from '../../site/paginate.ts';
import type { Site } from '../../site/site.ts';
import { toVersionList } from '../../site/versions/article-versions.ts';
import { type Pages, toPage } from '../pages.ts';

/** Pages that list all versions of a text, of groups too large for an article's own page. */
export function versionsPages(site: Site, frame: Frame): Pages {
  return [...new Set(site.versions.values())].flatMap((group) => {
    const list = toVersionList(group);
    const first = group.members[0]?.entry;
    if (list === null || first === undefined) return [];
    const { front, pages } = paginate(list.path, list.versions);
    const count = group.members.length;
    return [front, ...pages].map((page) => toPage(page.path, { frame, first, count, page }, renderVersions));
  });
}
