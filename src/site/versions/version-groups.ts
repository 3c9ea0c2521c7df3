import type { Inclusion } from '../../versions/inclusions.ts';
import type { FoundGroup } from '../../versions/measure-groups.ts';
import { type Overlap, turned } from '../../versions/overlap.ts';
import type { ArticleEntry } from '../article-entry.ts';

/** Texts of the archive that are versions of one text: reprints, updates, shortened and extended copies. */
export interface VersionGroup {
  /** Id of the first member. */
  readonly id: string;
  /** At least two, in the order of the archive: by date, the undated last. */
  readonly members: readonly Version[];
  /** Where each of them stands in that order, from 0, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

/** A member of a group. */
export interface Version {
  readonly entry: ArticleEntry;
  /** What it has in common with other members, by their id, itself the first of the two. Not of every pair. */
  readonly overlaps: ReadonlyMap<string, Overlap>;
}

/** What else a text stands in, and what stands in it: of texts that hold more than one story. */
export interface Inclusions {
  readonly within: readonly IncludedText[];
  readonly holds: readonly IncludedText[];
}

export interface IncludedText {
  readonly entry: ArticleEntry;
  /** Whether it stands before the text at hand in the archive's order. */
  readonly isBefore: boolean;
  /** Of the text at hand with this one. */
  readonly overlap: Overlap;
}

/**
 * Groups as pages need them, by the id of every member.
 * @param articles in the archive's order, by which the groups count
 */
export function toVersionGroups(
  found: readonly FoundGroup[],
  articles: readonly ArticleEntry[],
): ReadonlyMap<string, VersionGroup> {
  const groups = new Map<string, VersionGroup>();
  for (const { members, overlaps } of found) {
    const versions = members.flatMap((at) => {
      const entry = articles[at];
      return entry === undefined ? [] : [{ entry, overlaps: new Map<string, Overlap>() }];
    });
    const byId = new Map(versions.map((version) => [version.entry.id, version]));
    for (const { first, second, overlap } of overlaps) {
      const [a, b] = [articles[first]?.id ?? '', articles[second]?.id ?? ''];
      byId.get(a)?.overlaps.set(b, overlap);
      byId.get(b)?.overlaps.set(a, turned(overlap));
    }
    const places = new Map(versions.map(({ entry }, place) => [entry.id, place]));
    const group = { id: versions[0]?.entry.id ?? '', members: versions, places };
    for (const { entry } of versions) groups.set(entry.id, group);
  }
  return groups;
}

/** Inclusions by the id of each of the two texts. @param articles in the archive's order */
export function toInclusions(
  found: readonly Inclusion[],
  articles: readonly ArticleEntry[],
): ReadonlyMap<string, Inclusions> {
  const inclusions = new Map<string, { within: IncludedText[]; holds: IncludedText[] }>();
  const of = ({ id }: ArticleEntry) => {
    const known = inclusions.get(id) ?? { within: [], holds: [] };
    inclusions.set(id, known);
    return known;
  };
  for (const { inner, outer, overlap } of found.toSorted((a, b) => a.inner - b.inner || a.outer - b.outer)) {
    const [short, long] = [articles[inner], articles[outer]];
    if (short === undefined || long === undefined) continue;
    of(short).within.push({ entry: long, isBefore: outer < inner, overlap });
    of(long).holds.push({ entry: short, isBefore: inner < outer, overlap: turned(overlap) });
  }
  return inclusions;
}
