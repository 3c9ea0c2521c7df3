import type { SourceProfile } from '../../../model/source-profile.ts';
import { CARRIERS } from '../carriers.ts';
import type { CueInput } from '../cues/cue.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { isNotOutlet } from '../not-outlets.ts';
import { couldBePerson, nounWeight } from '../outlet-name.ts';
import { type Evidence, gatherEvidence, type PageInput, type Place } from './evidence.ts';
import { isHostName, labelOf, toFullKey, toNameKey, withoutWebWord } from './name-key.ts';

/** Whose page a text is, by what several places of the page agree on. */
export interface Identity {
  readonly profile: SourceProfile | null;
  /** The best print of the name, by its place in the view. */
  readonly name: string;
  readonly print: { readonly start: number; readonly end: number };
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** What names an outlet, and one that a profile knows; how far ahead of any other name it must be. */
const [ENOUGH, ENOUGH_OF_KNOWN, AHEAD] = [3.25, 3, 0.5];

/** Places that hardly any other name than the page's own stands in. */
const OWN: ReadonlySet<Place> = new Set([
  'title',
  'masthead',
  'rights',
  'address',
  'mail',
  'phrase',
  'product',
]);

/** Places of which a name that no profile knows needs one: menus and pleas name all sorts of things. */
const ANCHORS: ReadonlySet<Place> = new Set(['title', 'masthead', 'rights', 'address', 'mail']);

/** Places that say a name, where only hosts are printed. */
const SAYS_NAME: ReadonlySet<Place> = new Set(['title', 'masthead', 'rights', 'phrase']);

/** Companies that have papers, rather than papers. */
const COMPANY =
  /\s(?:media|media group|group|holdings?|newspapers|publishing|publishers|publications|entertainment|digital|verlag|editora|éditions|ediciones|medien|mediengruppe|groupe|grupo|gruppo|network|networks|communications?|corporation|company|inc|ltd|interactive)$/iu;

/** Places in which an agency is named on its own pages alone. */
const AGENCY: ReadonlySet<Place> = new Set(['title', 'mail', 'product']);

interface Candidate {
  readonly profile: SourceProfile | null;
  readonly evidence: Evidence[];
}

/** The outlet whose page this is, where several places of the page agree on it and on no other; else null. Linear. */
export function findIdentity(input: PageInput): Identity | null {
  const weighed = weighNames(input);
  const [first] = weighed;
  // The page's head prints a name in full that its pleas and addresses print short.
  const best =
    first &&
    (weighed.find((other) => isPartOf(first, other) && other.evidence.some(({ isSure }) => isSure)) ?? first);
  if (best === undefined || best.score < (best.profile === null ? ENOUGH : ENOUGH_OF_KNOWN)) return null;
  const isTitled = hasPlace(best, 'title');
  // A company keeps the rights in papers of other names.
  const rival = weighed
    .slice(1)
    .find(
      (other) =>
        !isPartOf(other, best) && (!isTitled || hasPlace(other, 'title') || hasPlace(other, 'masthead')),
    );
  return rival !== undefined && rival.score > best.score - AHEAD ? null : best;
}

/** All names that places of the page print, the one with most evidence first. */
export function weighNames(input: PageInput): readonly Identity[] {
  return group(gatherEvidence(input), input.outlets)
    .flatMap((candidate) => weigh(candidate, input.furniture) ?? [])
    .toSorted((a, b) => b.score - a.score);
}

function hasPlace({ evidence }: Identity, place: Place): boolean {
  return evidence.some((each) => each.place === place);
}

function isPartOf(a: Identity, b: Identity): boolean {
  const [one, other] = [toNameKey(a.name), toNameKey(b.name)];
  return one.includes(other) || other.includes(one);
}

/** Labels of fewer letters are initials that many share; names of so few count as they are printed, in capitals. */
const [LEAST_LABEL, INITIALS] = [3, 4];

/** Evidence by name: prints that differ in case, article, blanks or a domain's end are of one name, and so are names of one profile. */
function group(evidence: readonly Evidence[], outlets: CueInput['outlets']): readonly Candidate[] {
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
function byLabels(name: string, key: string, outlets: CueInput['outlets']): readonly SourceProfile[] {
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

function isHost({ place, name }: Evidence): boolean {
  return place === 'address' || place === 'mail' || place === 'account' || isHostName(name);
}

function weigh({ profile, evidence }: Candidate, lines: readonly EdgeLine[]): Identity | null {
  const best = bestPrint(evidence);
  if (best === null || isNotOutlet(best.name) || CARRIERS.some(({ pattern }) => pattern.test(best.name)))
    return null;
  const places = new Map<Place, number>();
  const wordings = new Set<string>();
  for (const { place, wording, weight } of evidence.toSorted((a, b) => b.weight - a.weight)) {
    if (wordings.has(`${place} ${wording}`)) continue;
    wordings.add(`${place} ${wording}`);
    const sum = places.get(place);
    places.set(place, sum === undefined ? weight : Math.min(sum + weight / 2, 3));
  }
  const names = [
    ...new Set(
      evidence.filter((each) => each.place !== 'account').flatMap(({ name }) => [name, shortOf(name)]),
    ),
  ];
  const { alone, within, byline } = countPrints(names, lines);
  if (byline && !places.has('byline')) places.set('byline', 1);
  // A section stands alone in menus; a name stands within other words as well.
  if (alone > 0 || within > 1) places.set('line', alone > 2 ? 1 : 0.5);
  const own = [...places.keys()].filter((place) => OWN.has(place));
  const isSure = evidence.some((each) => each.isSure === true);
  if (!isSure && (own.length === 0 || places.size + (profile === null ? 0 : 1) < 2)) return null;
  // An agency is credited on the pages of all others.
  if (profile?.type === 'agency' && !own.some((place) => AGENCY.has(place))) return null;
  if (profile === null && !isSure) {
    if (!own.some((place) => ANCHORS.has(place))) return null;
    // Lists and providers of mail have hosts as well.
    if (isHost(best) && !own.some((place) => SAYS_NAME.has(place))) return null;
    if (COMPANY.test(best.name) && !places.has('title') && !places.has('masthead')) return null;
    if (couldBePerson(best.name) && own.length < 2) return null;
    // Behind the headline there may stand a section.
    if (
      places.size === 2 &&
      places.has('title') &&
      places.has('line') &&
      alone > 0 &&
      nounWeight(best.name) < 2
    )
      return null;
  }
  const noun = nounWeight(best.name) / 2;
  const known = profile === null ? 0 : 0.75;
  const echo = ECHOES.filter((least) => within >= least).length / 2;
  const score = [...places.values()].reduce((a, b) => a + b, 0) + Math.max(noun, known) + echo;
  return { profile, name: best.name, print: { start: best.start, end: best.end }, evidence, score };
}

/** Lines in which the name stands among other words; each of these numbers adds as much as the first. */
const ECHOES = [3, 6, 12, 20];

/** `Norda` of `Norda.de`. */
function shortOf(name: string): string {
  return isHostName(name) ? name.replace(/^www\./iu, '').replace(/\..*$/u, '') : name;
}

const PREFERRED: readonly Place[] = [
  'title',
  'masthead',
  'rights',
  'phrase',
  'plea',
  'byline',
  'product',
  'address',
  'mail',
];

/** The print that reads most like a name: no host where a name is printed. */
function bestPrint(evidence: readonly Evidence[]): Evidence | null {
  const rank = (each: Evidence) => PREFERRED.indexOf(each.place) + (isHost(each) ? 5 : 0);
  const prints = evidence.filter(({ place }) => place !== 'account');
  return prints.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

const BYLINE =
  /^(?:by|from|von|par|por|di|door|av|af|oleh|tekst|text|автор|od|autor|red)\b.{0,80}$|(?:staff|reporter|correspondent|writer|redaktion|redaction|rédaction|redacción|redação|redazione|desk)\b/iu;

/** How often the edges print one of the names: alone on a line, within a line, beside an author. */
function countPrints(names: readonly string[], lines: readonly EdgeLine[]) {
  const alternatives = names
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  let [alone, within, byline] = [0, 0, false];
  if (alternatives.length === 0) return { alone, within, byline };
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})`, 'iu');
  const seen = new Set<string>();
  for (const { text } of lines) {
    const found = pattern.exec(text);
    // Words grown together by lost blanks count: `Evening CourierPrivacy`.
    if (found === null || /^[\p{Ll}\p{N}]/u.test(text.slice(found.index + found[0].length))) continue;
    if (toNameKey(text) === toNameKey(names[0] ?? '') || names.includes(text)) alone += 1;
    else if (!seen.has(text)) within += 1;
    seen.add(text);
    if (text.length < 90 && BYLINE.test(text)) byline = true;
  }
  return { alone, within, byline };
}
