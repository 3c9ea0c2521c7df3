import type { SourceRef } from '../../model/field.ts';
import type { Cue, SourceProfile } from '../../model/source-profile.ts';
import { keepAnswers, lazily } from '../../text/keep-answers.ts';
import { withoutKind } from '../lines/outlet-kind.ts';
import { foldSpaces } from '../text/spaces.ts';
import { toPatternWord, toTriePattern } from '../text/word-trie.ts';
import { labelOf } from './identity/name-key.ts';
import { toSourceId } from './source-id.ts';
import { toTemplatePattern } from './template.ts';

/** The names of all outlets that profiles know, ready to be looked up. */
export interface OutletIndex {
  readonly profiles: readonly SourceProfile[];
  /** The profiles that are known by their layout, with its cues compiled. */
  readonly layouts: readonly { readonly profile: SourceProfile; readonly cues: readonly CompiledCue[] }[];
  /** Whether any profile has passages of furniture. */
  readonly hasFurniture: boolean;
  /** The profile printed under exactly this name, or null. */
  byName(name: string): SourceProfile | null;
  /** The profile that credits itself so in datelines, or null. */
  byAgencyMark(mark: string): SourceProfile | null;
  byId(id: string): SourceProfile | null;
  /** The profile printed under exactly this name, common words included, or null: for places where a page names itself. */
  named(name: string): SourceProfile | null;
  /** The profile printed under this name or mark, or null: for places where an outlet is named and nothing else. */
  known(name: string): SourceProfile | null;
  /** The profile that closes its items with this line, or null. */
  bySignOff(line: string): SourceProfile | null;
  /** The profile on whose pages an address or a host stands, or null. */
  byHost(host: string): SourceProfile | null;
  /** The profiles whose domains are called so, their endings left off: `theguardian`, `abc`. */
  byLabel(label: string): readonly SourceProfile[];
  /** The known name that `text` begins with, perhaps behind its article; where it ends, or null. */
  nameEnd(text: string): number | null;
  /** The first known name in `text`, with its offsets, or null. Initials count only in capitals. */
  findName(
    text: string,
  ): { readonly profile: SourceProfile; readonly start: number; readonly end: number } | null;
}

/** A cue of a layout, and the pattern of its template. */
export interface CompiledCue {
  readonly cue: Cue;
  readonly pattern: RegExp;
}

/** Names of so few letters are initials, which are only ever printed in capitals. */
const INITIALS_LENGTH = 4;

/**
 * Indexes the names of `profiles`. Where two share a name, the later one has it: an archive's own
 * profiles stand behind the built-in ones.
 */
export function toOutletIndex(profiles: readonly SourceProfile[]): OutletIndex {
  const names = new Map<string, SourceProfile>();
  const common = new Map<string, SourceProfile>();
  const marks = new Map<string, SourceProfile>();
  for (const profile of profiles) {
    for (const name of [profile.name, ...profile.aliases]) {
      (profile.commonName ? common : names).set(toKey(name), profile);
    }
    for (const mark of profile.agencyMarks) marks.set(mark, profile);
  }
  const ids = new Map(profiles.map((profile) => [profile.id, profile]));
  const hosts = new Map(
    profiles.flatMap((profile) => profile.domains.map((domain) => [domain, profile] as const)),
  );
  const labels = toLabels(profiles);
  const signOffs = new Map(
    profiles.flatMap((profile) => profile.signOffs.map((line) => [toKey(line), profile] as const)),
  );
  // Few texts ask for them, and they take longer than all the rest.
  const anyName = lazily(() => toNamePattern(profiles));
  const nameAt = lazily(() => new RegExp(anyName().source, 'iuy'));
  const firstWords = lazily(() => new Set(plainNames(profiles).map(firstWord)));
  const byBareName = (printed: string) =>
    withoutKind(printed).flatMap(
      ({ name, isAgency }) =>
        knownAs(names.get(toKey(name)), name) ?? (isAgency ? marks.get(name) : null) ?? [],
    )[0] ?? null;
  const byName = (name: string) => knownAs(names.get(toKey(name)), name) ?? byBareName(name);
  const byAgencyMark = (mark: string) => marks.get(mark) ?? byName(mark);
  return {
    profiles,
    layouts: profiles.flatMap((profile) =>
      profile.layout === null ? [] : [{ profile, cues: profile.layout.map(toCompiledCue) }],
    ),
    hasFurniture: profiles.some(({ furniture }) => furniture.length > 0),
    byName,
    byAgencyMark,
    byId: (id) => ids.get(id) ?? null,
    named: (name) => byName(name) ?? common.get(toKey(name)) ?? null,
    known: (name) => byAgencyMark(name) ?? common.get(toKey(name)) ?? null,
    bySignOff: (line) => signOffs.get(toKey(line)) ?? null,
    byHost: (host) => ownerOf(host, hosts),
    byLabel: (label) => labels.get(label) ?? [],
    nameEnd(text) {
      const isFirst = (name: string) => firstWords().has(firstWord(name));
      if (!isFirst(text.replace(/^the /iu, '')) && !isFirst(text)) return null;
      const pattern = nameAt();
      for (const at of /^the /iu.test(text) ? [0, 4] : [0]) {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined && knownAs(names.get(toKey(found)), found) !== null) return at + found.length;
      }
      return null;
    },
    findName(text) {
      for (const found of text.matchAll(anyName())) {
        const profile = knownAs(names.get(toKey(found[0])), found[0]);
        if (profile !== null) {
          return { profile, start: found.index, end: found.index + found[0].length };
        }
      }
      return null;
    },
  };
}

/** The letters and digits that a name begins with, in lower case. */
function firstWord(name: string): string {
  return (/^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '').toLowerCase();
}

function toCompiledCue(cue: Cue): CompiledCue {
  return { cue, pattern: toTemplatePattern(cue.template) };
}

/** Profiles by the own labels of their domains. */
function toLabels(profiles: readonly SourceProfile[]): ReadonlyMap<string, readonly SourceProfile[]> {
  const labels = new Map<string, readonly SourceProfile[]>();
  for (const profile of profiles) {
    for (const label of new Set(profile.domains.map(labelOf)))
      labels.set(label, [...(labels.get(label) ?? []), profile]);
  }
  return labels;
}

/** The profile that has the host or, first, the longest domain above it: `english.example.org` of `example.org`. */
function ownerOf(host: string, hosts: ReadonlyMap<string, SourceProfile>): SourceProfile | null {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const owner = hosts.get(labels.slice(from).join('.'));
    if (owner !== undefined) return owner;
  }
  return null;
}

/** The profile, unless `name` is initials that are not printed as it prints them: `rt` is not RT. */
function knownAs(profile: SourceProfile | undefined, name: string): SourceProfile | null {
  if (profile === undefined) return null;
  const isInitials = name.length <= INITIALS_LENGTH && /^\p{Script=Latin}+$/u.test(name);
  return !isInitials || [profile.name, ...profile.aliases].includes(name) ? profile : null;
}

/** The outlet that `name` names: as a profile knows it, by name or by the mark of an agency, else as printed. */
export function toSourceRef(name: string, index: OutletIndex): SourceRef {
  const printed = foldSpaces(name).trim();
  const profile = index.known(printed);
  return profile ? { id: profile.id, name: profile.name } : { id: toSourceId(printed), name: printed };
}

/** Two spellings of one name have one key: case, typographic quotes, white space and an article before several words apart. */
const toKey = keepAnswers((name): string => {
  const lower = name.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'");
  const folded = foldSpaces(lower).trim();
  return folded.replace(/^the (?=\S+ \S)/u, '');
});

/** The names that stand for nothing else. */
function plainNames(profiles: readonly SourceProfile[]): readonly string[] {
  return profiles.flatMap(({ commonName, name, aliases }) => (commonName ? [] : [name, ...aliases]));
}

/** Any known name as a whole word, the longest one. */
function toNamePattern(profiles: readonly SourceProfile[]): RegExp {
  const names = plainNames(profiles).map((name) => toPatternWord(foldSpaces(foldCase(name)), '\\s+'));
  if (names.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${toTriePattern(names)})(?![\\p{L}\\p{N}])`, 'giu');
}

/** In lower case but for letters that it makes two of: the pattern ignores case, and names that differ by it begin alike. */
function foldCase(name: string): string {
  const lower = name.toLowerCase();
  return lower.length === name.length ? lower : name;
}
