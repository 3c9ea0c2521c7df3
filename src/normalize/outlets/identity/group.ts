import type { SourceProfile } from '../../../model/source-profile.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { isHostName, labelOf, toFullKey, toNameKey, withoutWebWord } from './name-key.ts';
import type { Evidence } from './place-evidence.ts';

/** All evidence for one name, and the profile that knows it. */
export interface Candidate {
  readonly profile: SourceProfile | null;
  readonly evidence: Evidence[];
}

/** Labels of fewer letters are initials that many share; names of so few count as they are printed, in capitals. */
const [LEAST_LABEL, INITIALS] = [3, 4];

/** Evidence by name: prints that differ in case, article, blanks or a domain's end are of one name, and so are names of one profile. */
export function groupByName(evidence: readonly Evidence[], outlets: OutletIndex): readonly Candidate[] {
  const full = new Map<string, string>();
  const keys = evidence.map((each) => {
    if (isHost(each)) return null;
    const key = toNameKey(each.name);
    full.set(toFullKey(each.name), key);
    return key;
  });
  const profiles = new Map<string, SourceProfile>();
  for (const [index, each] of evidence.entries()) {
    const profile = isHost(each)
      ? outlets.byHost(each.name.toLowerCase())
      : (outlets.named(each.name) ?? outlets.named(withoutWebWord(each.name)));
    const key = keys[index] ?? keyOfHost(each.name, full);
    if (profile !== null && !profiles.has(key)) profiles.set(key, profile);
  }
  const seen = new Set(profiles.values());
  const groups = new Map<string, Candidate>();
  for (const [index, each] of evidence.entries()) {
    const key = keys[index] ?? keyOfHost(each.name, full);
    if (key.length < 2) continue;
    const labelled = profiles.has(key) ? [] : byLabels(each.name, key, outlets);
    const profile = profiles.get(key) ?? labelled.find((one) => seen.has(one)) ?? only(labelled);
    // A name that several profiles share, and none of them is named otherwise.
    if (profile === null && labelled.length > 0) continue;
    const id = profile === null ? key : `id:${profile.id}`;
    const found = groups.get(id) ?? { profile, evidence: [] };
    found.evidence.push(each);
    groups.set(id, found);
  }
  return [...groups.values()];
}

/** The key of the name that a host spells, or the host's own label. */
function keyOfHost(host: string, full: ReadonlyMap<string, string>): string {
  const label = host.includes('.') ? labelOf(host) : toNameKey(host);
  return full.get(label) ?? label;
}

/** The profiles whose domains spell a name. Initials count as they are printed. */
function byLabels(name: string, key: string, outlets: OutletIndex): readonly SourceProfile[] {
  if (key.length <= INITIALS && !/^[\p{Lu}\p{N}]+$|\./u.test(name)) return [];
  const labels = [key, toFullKey(name), key.replace(/(?:news|tv|newspaper)$/u, '')];
  return (
    labels
      .filter(({ length }) => length >= LEAST_LABEL)
      .map(outlets.byLabel)
      .find(({ length }) => length > 0) ?? []
  );
}

function only(profiles: readonly SourceProfile[]): SourceProfile | null {
  return profiles.length === 1 ? (profiles[0] ?? null) : null;
}

/** Whether a print is a host, an address of mail or an account, which spell a name and do not print it. */
export function isHost({ place, name }: Evidence): boolean {
  return place === 'address' || place === 'mail' || place === 'account' || isHostName(name);
}
