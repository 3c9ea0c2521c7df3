import { PRODUCT_WORDS } from '../../languages/product-words.ts';
import { hasArticle, nounWeight } from '../../lines/outlet-name.ts';
import { isHostName, toFullKey } from '../../outlets/identity/name-key.ts';
import { hasMenuBelow, isNameLine } from './menu-below.ts';
import type { NamePrint } from './name-prints.ts';
import type { Spelling } from './page-spellings.ts';
import { isUpper, type SignedName, type SignedPage } from './signed-page.ts';

/** What may speak for or against a name's being the outlet's; how often something is seen counts as a logarithm. */
export type Sign = (name: SignedName, page: SignedPage) => number;
/** So many lines are the page's first. */
const TOP = 6;

/** The signs by name. */
export const SIGNS = {
  /** The last piece of the page's title: `Dam to be mended | Norda`. */
  titleEnd: ({ prints }, page) => is(prints.some((print) => isTitleEnd(print, page))),
  /** Elsewhere in the first line. */
  inTitle: ({ prints }, page) =>
    is(prints[0]?.line === 0 && !prints.some((print) => isTitleEnd(print, page))),
  aloneFirst: ({ alone }) => is(alone[0]?.line === 0),
  aloneTop: ({ alone }) => is(alone.some(({ line }) => line > 0 && line < TOP)),
  aloneHead: ({ alone }, page) =>
    is(alone.some(({ line }) => line >= TOP && startOf(line, page) < page.headEnd)),
  aloneFoot: ({ alone }, page) => is(alone.some(({ line }) => startOf(line, page) >= page.storyEnd)),
  /** Alone among the first lines, right above a menu on one line. */
  aboveMenu: ({ alone }, page) =>
    is(alone.some(({ line }) => line < TOP && isNameLine(line, page) && hasMenuBelow(line, page))),
  /** Alone on the first line that says anything, of a page that keeps few others. */
  firstOfFew: ({ alone }, page) =>
    is(
      page.lines.length < FEW_LINES &&
        alone.some(({ line }) => line === page.first && isNameLine(line, page)),
    ),
  early: ({ prints }) => is((prints[0]?.line ?? TOP) < EARLY),
  /** Right behind the sign of copyright and its years. */
  rights: ({ prints }, page) => is(prints.some((print) => RIGHTS_BEFORE.test(textBefore(print, page)))),
  /** Anywhere in the page's last line of rights. */
  inRights: ({ prints }, { lines }) =>
    is(prints.some(({ line }) => line >= lines.length - TOP && RIGHTS.test(lines[line]?.text ?? ''))),
  /** Behind sign and year at the page's end, and no company. */
  rightsOfYear: ({ prints }, page) => is(prints.some((print) => isRightsOfYear(print, page))),
  company: ({ name }) => is(COMPANY_WORD.test(name)),
  address: (name, page) => is(spellingsOf(name, page)?.has('address')),
  account: (name, page) => is(spellingsOf(name, page)?.has('account')),
  /** Printed as a host: `Norda.de`. */
  asHost: ({ prints }) => is(prints.some(({ text }) => isHostName(text))),
  /** In how many surroundings it stands in short lines, and in longer ones. */
  frames: ({ short }) => framesOf(short),
  sentences: ({ long }) => framesOf(long),
  /** Beside a word for what outlets offer: `Norda Newsletter`. */
  product: ({ short }) =>
    is(short.some(({ before, behind }) => PRODUCTS.has(before) || PRODUCTS.has(behind))),
  /** In lines of different case: `NORDA`, `Norda`. */
  cases: ({ prints }) => is(new Set(prints.map(({ text }) => text.replace(/[^\p{L}]/gu, ''))).size > 1),
  /** In capitals among small letters, more than once. */
  capitals: ({ prints }, page) => is(prints.filter((print) => isShouted(print, page)).length > 1),
  /** In the credits of pictures. */
  credits: ({ prints }, { credits }) => often(prints.filter(({ line }) => credits[line] === true).length),
  /** How much of its prints stand beside one and the same word: then it is part of a longer name. */
  part: ({ distinct }) => partOf(distinct),
  /** Before a colon: a label. */
  label: ({ prints }, { lines }) =>
    is(
      prints.some(
        ({ at, line, text }) => at === 0 && /^\s?[:：]/u.test((lines[line]?.text ?? '').slice(text.length)),
      ),
    ),
  single: ({ distinct }) => is(distinct.length < 2),
  inHeadline: ({ name }, { headline }) => is(headline.includes(name.toLowerCase())),
  /** How often the story says it, and whether never. */
  told: ({ name }, { story }) => often(countIn(story, name.toLowerCase())),
  untold: ({ name }, { story }) => is(!story.includes(name.toLowerCase())),
  /** Known by the catalogue, and alone on a line. */
  known: ({ isKnown, alone }) => is(isKnown && alone.length > 0),
  noun: ({ name }) => is(nounWeight(name) === 1),
  paperNoun: ({ name }) => is(nounWeight(name) === 2),
  article: ({ name }) => is(hasArticle(name)),
  initials: ({ key }) => is(key.length <= 3),
  severalWords: ({ name }) => is(/[ -]/u.test(name)),
} as const satisfies Readonly<Record<string, Sign>>;

/** So many lines are read first. */
const EARLY = 4;

const RIGHTS = /[©ⓒ]|\(c\)|copyright/iu;
const RIGHTS_BEFORE = /(?:[©ⓒ]|\(c\)|copyright)[\s\d©–—,-]*(?:(?:by|the|der|die|das|la|le|el|il) )?$/iu;

/** A legal form behind a name. */
const LEGAL_FORM =
  /^,? (?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|PLC|S\.?A|S\.?r\.?l|S\.?p\.?A|B\.?V|AS|AB|Oy|ApS|A\/S|S\.L)(?!\p{L})/iu;

/** Companies that have papers, rather than papers. */
const COMPANY_WORD =
  /(?:^|\s)(?:media|group|verlag|medien|holdings?|publishing|publications|communications?|gruppe|groupe|grupo|gruppo|network|company|corporation)$/iu;

/** A line of rights is among so many last ones. */
const LAST_LINES = 12;

function isRightsOfYear(print: NamePrint, page: SignedPage): boolean {
  const text = page.lines[print.line]?.text ?? '';
  if (print.line < page.lines.length - LAST_LINES || !/(?:19|20)\d\d/u.test(text)) return false;
  return (
    RIGHTS_BEFORE.test(textBefore(print, page)) && !LEGAL_FORM.test(text.slice(print.at + print.text.length))
  );
}

/** A page of fewer lines was copied without its menus, but for the name on top. */
const FEW_LINES = 80;
/** What parts the last piece of a page's title from its headline, at the end of what stands before. */
const STROKE_BEFORE = /[|–—:»«·•*,-]\s*$/u;

/** A page's title has so many words at least. */
const TITLE_WORDS = 4;

const PRODUCTS: ReadonlySet<string> = new Set(
  [...PRODUCT_WORDS.before, ...PRODUCT_WORDS.behind].map((word) => word.toLowerCase()),
);

function is(seen: boolean | undefined): number {
  return seen === true ? 1 : 0;
}

function often(count: number): number {
  return Math.log2(1 + count);
}

function startOf(line: number, { lines }: SignedPage): number {
  return lines[line]?.start ?? 0;
}

function textBefore({ line, at }: NamePrint, { lines }: SignedPage): string {
  return lines[line]?.text.slice(Math.max(0, at - 60), at) ?? '';
}

function isTitleEnd({ line, at, text }: NamePrint, { lines, words }: SignedPage): boolean {
  const title = lines[0]?.text.trimEnd() ?? '';
  if (line !== 0 || (words[0] ?? 0) < TITLE_WORDS || at + text.length < title.length - 1) return false;
  return STROKE_BEFORE.test(title.slice(0, at));
}

function spellingsOf(
  { key, name }: SignedName,
  { spellings }: SignedPage,
): ReadonlySet<Spelling> | undefined {
  return spellings.get(key) ?? spellings.get(toFullKey(name));
}

function framesOf(prints: readonly NamePrint[]): number {
  return often(new Set(prints.map(({ before, behind }) => `${before} _ ${behind}`)).size);
}
function isShouted({ line, text }: NamePrint, { lines }: SignedPage): boolean {
  return isUpper(text) && /\p{Ll}{3}/u.test((lines[line]?.text ?? '').replace(text, ''));
}

function partOf(prints: readonly NamePrint[]): number {
  const counts = new Map<string, number>();
  for (const { before, behind } of prints)
    for (const beside of [before && `${before} _`, behind && `_ ${behind}`])
      if (beside !== '') counts.set(beside, (counts.get(beside) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? 0 : most / prints.length;
}

function countIn(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 30; at = text.indexOf(name, at + name.length))
    count += 1;
  return count;
}
