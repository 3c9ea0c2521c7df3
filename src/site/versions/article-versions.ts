import { containment, turned } from '../../versions/overlap.ts';
import type { ArticleEntry } from '../article-entry.ts';
import { comparisonPath, versionsPath } from '../paths.ts';
import type { Site } from '../site.ts';
import { isCompared } from './comparisons.ts';
import { relationWords } from './relation-words.ts';
import type { IncludedText, VersionGroup } from './version-groups.ts';

/** What an article's page tells of its versions. */
export interface ArticleVersions {
  /** Texts in its group beside itself. */
  readonly others: number;
  /** Those that are listed, in the archive's order. */
  readonly listed: readonly VersionLink[];
  /** The page that lists all of them, where they are too many for this one. */
  readonly all: string | null;
  /** Texts of several stories in which this one stands, and the texts that stand in this one, one of each story. */
  readonly within: readonly VersionLink[];
  readonly holds: readonly VersionLink[];
  /** Texts that stand in this one and are not listed. */
  readonly heldMore: number;
}

/** Another version, as it is seen from a text. */
export interface VersionLink {
  readonly entry: ArticleEntry;
  /** See `relationWords`. */
  readonly relation: string;
  /** The page that compares the two, if there is one. */
  readonly comparison: string | null;
}

/** Of a group so large, and of what stands in a text, only so many are listed on an article's page. */
const MOST_LISTED = 8;
/** Of a larger group the first member is listed, and so many before and after the text at hand. */
const LISTED_NEAR = 3;

/** The versions of a text; null where it has none. */
export function toArticleVersions(
  site: Pick<Site, 'versions' | 'inclusions'>,
  { id }: ArticleEntry,
): ArticleVersions | null {
  const group = site.versions.get(id);
  const { within = [], holds = [] } = site.inclusions.get(id) ?? {};
  if (group === undefined && within.length + holds.length === 0) return null;
  const stories = onePerStory(holds, site);
  const members = group?.members ?? [];
  const isLong = members.length > MOST_LISTED;
  const toLink = ({ entry, isBefore, overlap }: IncludedText): VersionLink => ({
    entry,
    relation: relationWords(overlap),
    comparison: isBefore ? comparisonPath(entry.id, id) : comparisonPath(id, entry.id),
  });
  return {
    others: Math.max(0, members.length - 1),
    listed: group === undefined ? [] : listVersions(group, id, isLong),
    all: group !== undefined && isLong ? versionsPath(group.id) : null,
    within: within.map(toLink),
    holds: stories.slice(0, MOST_LISTED).map(toLink),
    heldMore: Math.max(0, stories.length - MOST_LISTED),
  };
}

/** Of texts that are versions of one another only the one of which most is held. */
function onePerStory(
  held: readonly IncludedText[],
  { versions }: Pick<Site, 'versions'>,
): readonly IncludedText[] {
  const best = new Map<string, IncludedText>();
  for (const text of held) {
    const story = versions.get(text.entry.id)?.id ?? text.entry.id;
    const known = best.get(story);
    if (known === undefined || containment(text.overlap) > containment(known.overlap)) best.set(story, text);
  }
  return [...best.values()];
}

/** All members of a group that is too large for an article's page, as seen from the first; null for one that is not. */
export function toVersionList(
  group: VersionGroup,
): { readonly path: string; readonly versions: readonly VersionLink[] } | null {
  const [first, ...others] = group.members;
  if (first === undefined || group.members.length <= MOST_LISTED) return null;
  const versions = others.flatMap(({ entry, overlaps }) => {
    const overlap = overlaps.get(group.id);
    if (overlap === undefined) return [];
    return [
      {
        entry,
        relation: relationWords(turned(overlap), 'the first'),
        comparison: comparisonPath(group.id, entry.id),
      },
    ];
  });
  return { path: versionsPath(group.id), versions };
}

function listVersions(
  { members, places }: VersionGroup,
  id: string,
  isLong: boolean,
): readonly VersionLink[] {
  const place = places.get(id) ?? 0;
  const from = isLong ? Math.max(0, place - LISTED_NEAR) : 0;
  const to = isLong ? place + LISTED_NEAR + 1 : members.length;
  const near = members.slice(from, to).map((version, at) => ({ ...version, at: from + at }));
  const listed =
    from === 0 ? near : [...members.slice(0, 1).map((version) => ({ ...version, at: 0 })), ...near];
  return listed.flatMap(({ entry, at, overlaps }) => {
    const overlap = overlaps.get(id);
    if (overlap === undefined) return [];
    const [earlier, later] = at < place ? [entry.id, id] : [id, entry.id];
    const comparison = isCompared(place, at) ? comparisonPath(earlier, later) : null;
    return [{ entry, relation: relationWords(turned(overlap)), comparison }];
  });
}
