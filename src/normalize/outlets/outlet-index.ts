import type { SourceRef } from '../../model/field.ts';
import type { SourceProfile } from '../../model/source-profile.ts';
import { toSourceId } from './source-id.ts';

/** The names of all outlets that profiles know, ready to be looked up. */
export interface OutletIndex {
  readonly profiles: readonly SourceProfile[];
  /** The profile printed under exactly this name, or null. */
  byName(name: string): SourceProfile | null;
  /** The profile that credits itself so in datelines, or null. */
  byAgencyMark(mark: string): SourceProfile | null;
  byId(id: string): SourceProfile | null;
  /** The first known name in `text`, with its offsets, or null. Initials count only in capitals. */
  findName(
    text: string,
  ): { readonly profile: SourceProfile; readonly start: number; readonly end: number } | null;
}

/** Names of so few letters are initials, which are only ever printed in capitals. */
const INITIALS_LENGTH = 4;

/**
 * Indexes the names of `profiles`. Where two share a name, the later one has it: an archive's own
 * profiles stand behind the built-in ones.
 */
export function toOutletIndex(profiles: readonly SourceProfile[]): OutletIndex {
  const names = new Map<string, SourceProfile>();
  const marks = new Map<string, SourceProfile>();
  for (const profile of profiles) {
    for (const name of [profile.name, ...profile.aliases]) names.set(toKey(name), profile);
    for (const mark of profile.agencyMarks) marks.set(mark, profile);
  }
  const ids = new Map(profiles.map((profile) => [profile.id, profile]));
  const anyName = toNamePattern(profiles);
  return {
    profiles,
    byName: (name) => knownAs(names.get(toKey(name)), name),
    byAgencyMark: (mark) => marks.get(mark) ?? knownAs(names.get(toKey(mark)), mark),
    byId: (id) => ids.get(id) ?? null,
    findName(text) {
      for (const found of text.matchAll(anyName)) {
        const profile = knownAs(names.get(toKey(found[0])), found[0]);
        if (profile !== null) {
          return { profile, start: found.index, end: found.index + found[0].length };
        }
      }
      return null;
    },
  };
}

/** The profile, unless `name` is initials that are not printed as it prints them: `rt` is not RT. */
function knownAs(profile: SourceProfile | undefined, name: string): SourceProfile | null {
  if (profile === undefined) return null;
  const isInitials = name.length <= INITIALS_LENGTH && /^\p{Script=Latin}+$/u.test(name);
  return !isInitials || [profile.name, ...profile.aliases].includes(name) ? profile : null;
}

/** The outlet that `name` names: as a profile knows it, by name or by the mark of an agency, else as printed. */
export function toSourceRef(name: string, index: OutletIndex): SourceRef {
  const printed = name.replace(/\s+/gu, ' ').trim();
  const profile = index.byName(printed) ?? index.byAgencyMark(printed);
  return profile ? { id: profile.id, name: profile.name } : { id: toSourceId(printed), name: printed };
}

/** Two spellings of one name have one key: case, typographic quotes, white space and an article before several words apart. */
function toKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  return folded.replace(/^the (?=\S+ \S)/u, '');
}

/** Any known name as a whole word, longest first. */
function toNamePattern(profiles: readonly SourceProfile[]): RegExp {
  const names = profiles
    .flatMap((profile) => [profile.name, ...profile.aliases])
    .toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return /(?!)/gu;
  const alternatives = names.map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
