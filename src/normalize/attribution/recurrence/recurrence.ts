import type { Document } from '../../document.ts';
import { toComparable } from '../../lines/comparable.ts';
import { readFurnitureLine } from '../../lines/furniture-words.ts';
import { isLeadWord, isNotOutlet } from '../../lines/not-outlets.ts';
import { withoutKind } from '../../lines/outlet-kind.ts';
import { hasArticle } from '../../lines/outlet-name.ts';
import { toPageLines } from '../../outlets/edge-lines.ts';
import { findNamePrints, type NamePrint } from './name-prints.ts';
import { SIGNS } from './name-signs.ts';
import { type SignedName, type SignedPage, toSignedName, toSignedPage } from './signed-page.ts';

type SignName = keyof typeof SIGNS;

/**
 * How much each sign adds to the logarithm of a name's odds: the weights of a conditional logit, fitted to saved pages of some 300 outlets
 * of all languages and to the labelled texts. To see one more sign is worth a factor of e to the weight.
 */
const WEIGHTS: Readonly<Record<SignName, number>> = {
  address: 4.3,
  titleEnd: 3.4,
  paperNoun: 3.3,
  noun: 2.3,
  rights: 2,
  known: 1.8,
  product: 1.8,
  firstOfFew: 1.6,
  aboveMenu: 1.5,
  aloneFirst: 1.5,
  account: 1.2,
  rightsOfYear: 1.1,
  early: 0.9,
  article: 0.9,
  aloneTop: 0.8,
  aloneFoot: 0.8,
  cases: 0.8,
  credits: 0.7,
  frames: 0.7,
  capitals: 0.7,
  severalWords: 0.7,
  inTitle: 0.6,
  aloneHead: 0.4,
  asHost: 0.4,
  sentences: 0.3,
  inRights: 0.2,
  told: -0.5,
  inHeadline: -0.5,
  initials: -0.6,
  label: -0.7,
  untold: -1.2,
  single: -1.3,
  part: -1.6,
  company: -2.4,
};

/** The logarithm of the odds that a name without any sign is the outlet's, against that the page names none. */
const BIAS = -3.6;

/** How probable the chosen name must be, prints of it in longer and shorter names included. */
const ENOUGH = 0.5;

/** The same where the name stands on top of a page, above its menu or few lines: little else stands there. */
const ENOUGH_ON_TOP = 0.5;

/** A text with fewer lines around its story is a page only where a menu stands below the name. */
const LEAST_LINES = 15;

/** A name that recurs over a page. View offsets. */
export interface RecurringName {
  readonly name: string;
  readonly prints: readonly { readonly start: number; readonly end: number }[];
  readonly probability: number;
}

type PageFacts = Pick<
  Document,
  'lines' | 'page' | 'passages' | 'firstProse' | 'afterProse' | 'comments' | 'headline' | 'view' | 'outlets'
>;

/**
 * The name that a page calls itself by, from how its lines print it: an outlet's name recurs in different surroundings (alone on top, at the
 * end of the page's title, beside what it offers, in its line of rights, spelled by its addresses), a section's as a whole line of menus
 * only, a topic's and a cited outlet's inside headlines and the story. Each name has odds against the page's naming nobody, which
 * have odds of 1; null where no name is probable enough. Linear in the length of the page's lines.
 */
export function findRecurringName(document: PageFacts): RecurringName | null {
  const { page, names } = signNames(document);
  const odds = names.map((name) => ({ name, odds: Math.exp(scoreOf(name, page)) }));
  const best = odds.reduce<(typeof odds)[number] | null>(
    (most, each) => (most === null || each.odds > most.odds ? each : most),
    null,
  );
  if (best === null) return null;
  const rest = odds.filter(({ name }) => name === best.name || !isWithin(name, best.name));
  const family = rest.filter(({ name }) => isPartOf(name.key, best.name.key));
  const all = rest.reduce((sum, each) => sum + each.odds, 1);
  const probability = family.reduce((sum, each) => sum + each.odds, 0) / all;
  const isOnTop = SIGNS.aboveMenu(best.name, page) + SIGNS.firstOfFew(best.name, page) > 0;
  if (probability < (isOnTop ? ENOUGH_ON_TOP : ENOUGH) || isSection(best.name, page)) return null;
  if (document.page === null && page.lines.length < LEAST_LINES && SIGNS.aboveMenu(best.name, page) === 0)
    return null;
  const { name: printed, prints } = inFull(best.name, family, page);
  // `Журнал «Ближний берег»`: what it is, and its name.
  const name = /[«"“„]/u.test(printed) ? (withoutKind(printed)[0]?.name ?? printed) : printed;
  return { name, probability, prints: prints.slice(0, MOST_SHOWN).map((print) => toSpan(print, page)) };
}

/** Signs that sections do not have. */
const NEVER_OF_SECTIONS: readonly SignName[] = [
  'address',
  'account',
  'rights',
  'inRights',
  'product',
  'noun',
  'paperNoun',
  'article',
  'asHost',
  'aboveMenu',
  'credits',
];

/** Whether a name may as well be a section: one that the page's title ends with and its menu lists, or a line that menus repeat and nothing else. */
function isSection(name: SignedName, page: SignedPage): boolean {
  const has = (sign: SignName) => SIGNS[sign](name, page) > 0;
  const isListed = has('titleEnd') ? has('aloneTop') || has('aloneHead') : name.alone.length > 1;
  const isMenuLine = has('titleEnd') || name.short.length + name.long.length === 0;
  return isListed && isMenuLine && !NEVER_OF_SECTIONS.some(has);
}

/** So many prints are shown to the reader. */
const MOST_SHOWN = 8;

function scoreOf(name: SignedName, page: SignedPage): number {
  return Object.entries(WEIGHTS).reduce(
    (sum, [sign, weight]) => sum + weight * SIGNS[sign as SignName](name, page),
    BIAS,
  );
}

/** Where so much of a name's prints are part of a longer one, that is the name. */
const MOSTLY = 0.6;

/** The longer print of a name: nearly always, or in a place that names the page in full: on top of it, behind its title's last stroke, in its line of rights. */
function inFull(
  best: SignedName,
  family: readonly { readonly name: SignedName; readonly odds: number }[],
  page: SignedPage,
): SignedName {
  const isFull = (name: SignedName) =>
    name.key.length > best.key.length &&
    name.key.includes(best.key) &&
    (name.distinct.length >= best.distinct.length * MOSTLY ||
      SIGNS.aloneFirst(name) + SIGNS.titleEnd(name, page) + SIGNS.rights(name, page) > 0);
  return family.filter(({ name }) => isFull(name)).toSorted((a, b) => b.odds - a.odds)[0]?.name ?? best;
}

/** Whether a name is never printed but inside another: its prints say nothing of their own. */
function isWithin({ prints }: SignedName, longer: SignedName): boolean {
  return prints.every(({ line, at, text }) =>
    longer.prints.some(
      (print) => print.line === line && print.at <= at && at + text.length <= print.at + print.text.length,
    ),
  );
}

/** Whether one name is the other or a part of it. */
function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function toSpan({ line, at, text }: NamePrint, { lines }: SignedPage): { start: number; end: number } {
  const start = (lines[line]?.start ?? 0) + at;
  return { start, end: start + text.length };
}

/** What a page may call itself by: names in more than one line or in a place of their own; no section, no platform, no agency. */
function signNames(document: PageFacts): {
  readonly page: SignedPage;
  readonly names: readonly SignedName[];
} {
  const { passages, firstProse, afterProse, headline, view, outlets } = document;
  const story = { start: passages[firstProse]?.start ?? 0, end: passages[afterProse - 1]?.end ?? 0 };
  const page = toSignedPage(toPageLines(document), view.text, headline, story);
  const names = [...findNamePrints(page.lines)].flatMap(([key, prints]) => {
    if (!hasPlace(key, prints, page)) return [];
    const name = toSignedName(key, prints, page, outlets);
    const isWord =
      isNotOutlet(name.name) || isLeadWord(name.name) || readFurnitureLine(toComparable(name.name)) !== null;
    if (isWord && !isOwnWord(name, page)) return [];
    return outlets.named(name.name)?.type === 'agency' ? [] : [name];
  });
  return { page, names };
}

/** Places that a section or a button has not, though it is called as some outlets are: `El Mundo`, `Die Welt`. */
const OF_OUTLETS: readonly SignName[] = ['address', 'account', 'rights', 'product'];

/** Whether a name that is a word of menus as well is an outlet's by its article and by what stands beside it. */
function isOwnWord(name: SignedName, page: SignedPage): boolean {
  return hasArticle(name.name) && OF_OUTLETS.some((sign) => SIGNS[sign](name, page) > 0);
}

/** Names printed in one line only count in the page's first and last lines, or alone above the headline. */
const [FIRST, LAST] = [10, 12];

function hasPlace(key: string, prints: readonly NamePrint[], page: SignedPage): boolean {
  const { comparables, spellings, lines, headEnd } = page;
  const [first] = prints;
  if (first === undefined) return false;
  if (spellings.has(key) || prints.some(({ line }) => comparables[line] !== comparables[first.line]))
    return true;
  const { start = 0, text = '' } = lines[first.line] ?? {};
  const isAlone = text.length === first.text.length;
  return (
    first.line === 0 ||
    (isAlone && (first.line < FIRST || start < headEnd)) ||
    prints.some(({ line }) => line >= lines.length - LAST)
  );
}
