import type { SourceProfile } from '../../../model/source-profile.ts';
import type { Span } from '../../../model/span.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { couldBePerson, isPaperName, nounWeight } from '../../lines/outlet-name.ts';
import { CARRIERS } from '../carriers.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { type Candidate, isHost } from './group.ts';
import { isHostName } from './name-key.ts';
import type { Evidence, Place } from './place-evidence.ts';
import { countPrints } from './prints.ts';

/** Whose page a text is, by what several places of the page agree on. */
export interface Identity {
  readonly profile: SourceProfile | null;
  /** The best print of the name, by its place in the view. */
  readonly name: string;
  readonly print: { readonly start: number; readonly end: number };
  readonly evidence: readonly Evidence[];
  /** Further prints of the name around the story. */
  readonly prints: readonly Span[];
  readonly score: number;
}

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

/** What a name's places say together; null where they are none that name an outlet. Linear in the lines. */
export function weigh(
  { profile, evidence }: Candidate,
  lines: readonly EdgeLine[],
  headEnd: number,
): Identity | null {
  const best = withArticle(bestPrint(evidence), lines);
  if (best === null || isNotOutlet(best.name) || CARRIERS.some(({ pattern }) => pattern.test(best.name)))
    return null;
  const places = new Map<Place, number>();
  const wordings = new Set<string>();
  for (const { place, wording, weight } of evidence.toSorted((a, b) => b.weight - a.weight)) {
    if (wordings.has(`${place} ${wording}`)) continue;
    wordings.add(`${place} ${wording}`);
    const sum = places.get(place);
    const more = place === 'phrase' ? weight : weight / 2;
    places.set(place, sum === undefined ? weight : Math.min(sum + more, MOST_OF_PLACE));
  }
  const names = [
    ...new Set(
      evidence.filter((each) => each.place !== 'account').flatMap(({ name }) => [name, shortOf(name)]),
    ),
  ];
  const { alone, within, byline, above, spans } = countPrints(names, lines, headEnd);
  if (byline && !places.has('byline')) places.set('byline', 1);
  // A section stands alone in menus; a name stands within other words as well.
  if (alone > 0 || within > 1) places.set('line', above ? 1.25 : alone > 2 ? 1 : 0.5);
  const own = [...places.keys()].filter((place) => OWN.has(place));
  const isSure = evidence.some((each) => each.isSure === true);
  if (!isSure && (own.length === 0 || places.size + (profile === null ? 0 : 1) < 2)) return null;
  // An agency is credited on the pages of all others.
  if (profile?.type === 'agency' && !own.some((place) => AGENCY.has(place))) return null;
  if (profile === null && !isSure) {
    const isSaidTwice = (places.get('phrase') ?? 0) > 2;
    if (!isSaidTwice && !own.some((place) => ANCHORS.has(place))) return null;
    // Lists and providers of mail have hosts as well.
    if (isHost(best) && !own.some((place) => SAYS_NAME.has(place))) return null;
    if (COMPANY.test(best.name) && !places.has('title') && !places.has('masthead')) return null;
    if (couldBePerson(best.name) && own.length < 2) return null;
    // Behind the headline there may stand a section, which is followed as well.
    const isSection = own.every((place) => place === 'title' || place === 'product');
    if (isSection && alone > 0 && nounWeight(best.name) < 2) return null;
  }
  const noun = isPaperName(best.name) ? 1 : nounWeight(best.name) / 2;
  const known = profile === null ? 0 : 0.75;
  const echo = ECHOES.filter((least) => within >= least).length / 2;
  const score = [...places.values()].reduce((a, b) => a + b, 0) + Math.max(noun, known) + echo;
  return {
    profile,
    name: best.name,
    print: { start: best.start, end: best.end },
    evidence,
    prints: spans,
    score,
  };
}

/** What one place says at most, however often. */
const MOST_OF_PLACE = 3.25;

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

/** The print that stands on a line of its own with its article, which lines of rights leave off: `The Slow Tram`. */
function withArticle(best: Evidence | null, lines: readonly EdgeLine[]): Evidence | null {
  const full = `the ${best?.name.toLowerCase()}`;
  const line = lines.find(({ text }) => text.length === full.length && text.toLowerCase() === full);
  return best === null || line === undefined
    ? best
    : { ...best, name: line.text, start: line.start, end: line.end };
}

/** The print that reads most like a name: no host where a name is printed. */
function bestPrint(evidence: readonly Evidence[]): Evidence | null {
  const rank = (each: Evidence) => PREFERRED.indexOf(each.place) + (isHost(each) ? 5 : 0);
  const prints = evidence.filter(({ place }) => place !== 'account');
  return prints.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
