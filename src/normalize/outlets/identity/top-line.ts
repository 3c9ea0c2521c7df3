import { BODY_NOUN } from '../../lines/body-noun.ts';
import { toComparable } from '../../lines/comparable.ts';
import { readFurnitureLine } from '../../lines/furniture-words.ts';
import { hasArticle, isLooseName, isName, isPlainWord, nounWeight } from '../../lines/outlet-name.ts';
import { countWords, isProse } from '../../lines/prose.ts';
import { type EdgeLine, WHOLE_PAGE } from '../edge-lines.ts';
import type { OutletIndex } from '../outlet-index.ts';
import { isPageWay } from '../page-way.ts';
import { beginsWithDay } from '../printed-day.ts';
import { isHostName, toNameKey } from './name-key.ts';

/** A site's name on top of its page. Offsets count from the beginning of the line. */
export interface TopLine {
  readonly name: string;
  readonly at: number;
  readonly line: EdgeLine;
}

/** A way home in a menu of one line, or several things side by side. */
const MENU_LINE =
  /(?:^|[\s|·•])(?:home|inicio|início|accueil|start|startseite|ana ?sayfa|voorpagina|forside|etusivu|главная|الرئيسية|صفحه نخست|首页|ホーム|portada)(?=$|[\s|·•])|\S\s{2,}\S.{0,60}\S\s{2,}\S|\S\s[|·•]\s\S.{0,80}\s[|·•]\s\S/iu;

/** A paper's number, below its name. */
const ISSUE =
  /^(?:issue|vol\.?|volume|no\.?|nr\.?|n[°º]|ausgabe|número|numéro|№)\s?(?:\d{1,6}|[IVXLC]{1,8})\b/iu;

/** A station's call sign with its wave: `KNRD 1340 AM`, `WNRD-TV`. */
const CALL_SIGN =
  /^(?<name>[KW][A-Z]{2,3})(?:-(?:TV|FM|AM))?(?: \d{2,4}(?:\.\d)?)? (?:AM|FM|TV|NEWSROOM|NEWS)\b/u;

/** What the name is preceded by where it says what the paper is: a weekly, a magazine. */
const GENUS = /^(?:هفته[\u200c ]?نامه|ماهنامه|مجله|فصلنامه|مجلة|журнал|dergisi|revista|magazine)\s(?=\S)/iu;

/** How far below a name its menu and its headline are looked for; words of a motto and of a headline. */
const [MENU, REACH, MOTTO, HEADLINE] = [8, 60, 3, 3];

/** What names a site on top of its page. */
const ENOUGH = 1.5;

/**
 * The name of the site in the first line of a page: above its menu or its motto, with the headline further down. A name that nothing
 * but its place speaks for may be a kicker: nouns of papers, an article, capitals and a second print count as well. Not a headline that is
 * printed again, not a section, not a way to the content.
 */
export function readTopLine(
  head: readonly EdgeLine[],
  furniture: readonly EdgeLine[],
  outlets: OutletIndex,
  isLabelled: boolean,
): TopLine | null {
  // A way to the content stands before all else.
  const skipped = head.findIndex(({ text }) => !(countWords(text) >= MOTTO && isPageWay(text)));
  const line = head[skipped];
  const text = line?.text.trimEnd() ?? '';
  if (line === undefined || text.length > 90) return null;
  const call = CALL_SIGN.exec(text)?.groups?.name;
  if (call !== undefined) return { name: call, at: 0, line };
  // Above a block of labels stands who compiled it.
  if (isLabelled) return null;
  const host = /^(?<name>\S+)(?:\s[–—|-]\s\S.{5,60}|\s\p{Lu}[\p{L} ]{2,20})$/u.exec(text)?.groups?.name;
  const isHosted = host !== undefined && isHostName(host);
  const genus = GENUS.exec(text)?.[0].length ?? 0;
  const name = isHosted ? host : text.slice(genus).replace(/[.:]$/u, '');
  const below = head.slice(skipped + 1, skipped + 1 + REACH);
  const isKnown =
    outlets.named(name) !== null ||
    outlets.byLabel(toNameKey(name)).some(({ commonName }) => commonName !== true);
  if (
    isPageWay(name) ||
    beginsWithDay(name) ||
    (!isKnown && !isHosted && !isName(name) && !isLooseName(name))
  )
    return null;
  if (!isKnown && /\d{3}/u.test(name)) return null;
  const key = toComparable(name);
  if (below.some(({ text }) => toComparable(text) === key)) return null;
  const near = below.slice(0, MENU).map(({ text }) => text);
  const menu = menuIn(near);
  const next = below[0]?.text ?? '';
  const isMotto =
    countWords(next) >= MOTTO &&
    countWords(next) < 10 &&
    !/\d|[|·•]|\s{2}/u.test(next) &&
    !isPageWay(next) &&
    !beginsWithDay(next);
  const headlines = below
    .slice(isMotto ? 1 : 0)
    .filter(
      ({ text }) =>
        countWords(text) >= HEADLINE && !beginsWithDay(text) && !isProse(text) && !MENU_LINE.test(text),
    );
  if (headlines.length === 0 || (menu === 0 && !isHosted)) return null;
  const isEcho = furniture.some(({ from, text }) => {
    if (from === line.from) return false;
    const words = ` ${toComparable(text)} `;
    const at = words.indexOf(` ${key}`);
    // Languages that decline names add a letter or two.
    return at >= 0 && /^\p{L}{0,2} /u.test(words.slice(at + 1 + key.length));
  });
  const isCapital =
    /\p{Lu}{3}/u.test(name) &&
    name === name.toUpperCase() &&
    below.slice(0, 4).some(({ text }) => /\p{Ll}{3}/u.test(text));
  // A body's page names it again.
  const isBody = isEcho && BODY_NOUN.test(name);
  // Where the words of a menu are known, its way home or its first section would be, too.
  const isOverMenu =
    !(isPlainWord(name) && nounWeight(name) < 2) &&
    countWords(name) <= FEW &&
    (countWords(name) === 1 || isName(name)) &&
    waysIn(near) >= WAYS;
  const score =
    (isOverMenu ? ENOUGH : 0) +
    (menu > 1 ? 0.75 : menu > 0 ? 0.5 : 0) +
    (isMotto ? 0.75 : 0) +
    (isBody ? 0.75 : nounWeight(name) / 2) +
    (hasArticle(name) ? 0.5 : 0) +
    (isCapital ? 0.5 : 0) +
    (isEcho ? 0.75 : 0) +
    (isKnown || isHosted ? 1 : 0);
  // On a whole page a menu begins with its first section as often.
  const says = isKnown || isHosted || nounWeight(name) > 0 || isBody || furniture.length < WHOLE_PAGE;
  // A plain word that has nothing of a name is the section or the country above its headline, where no menu of the site follows.
  const isBare = isPlainWord(name) && !isKnown && nounWeight(name) === 0;
  if (isBare && !near.some(isMenu)) return null;
  return says && score >= ENOUGH ? { name, at: line.text.indexOf(name), line } : null;
}

/** What parts the items of a menu on one line. */
const ITEMS = /\s*[|/·•>]\s*|\s{2,}|\t/u;

/** A longer line may be a headline. */
const FEW = 3;

/** So many known items make a menu of a site. */
const WAYS = 3;

/** How many known ways and sections a menu names, in lines of their own or side by side. */
function waysIn(lines: readonly string[]): number {
  return lines
    .flatMap((text) => text.split(ITEMS))
    .filter((item) => item !== '' && item.length <= 28 && isPageWay(item)).length;
}

/** How much of a menu the lines below a name are: ways and sections among them, in one line or in a row of short lines. */
function menuIn(lines: readonly string[]): number {
  const row = lines.findIndex((text) => text.length > 28 || countWords(text) > 3);
  const isRow =
    (row < 0 ? lines.length : row) > 3 || lines.slice(1, 5).filter((text) => text.length <= 28).length > 3;
  const said = lines.filter(
    (text) => isPageWay(text) || MENU_LINE.test(text) || ISSUE.test(text) || isSections(text),
  );
  return said.length + (isRow ? 2 : 0);
}

/** Ways around a site: what share bars print is none. */
function isMenu(text: string): boolean {
  return MENU_LINE.test(text) || isSections(text) || readFurnitureLine(toComparable(text)) === 'navigation';
}

/** Several sections run into one line: `NEWS SPORT MONEY TV`. */
function isSections(text: string): boolean {
  const words = text.split(' ');
  return words.length > 3 && words.length < 16 && words.filter(isPageWay).length > 1 && !/[.!?]$/u.test(text);
}
