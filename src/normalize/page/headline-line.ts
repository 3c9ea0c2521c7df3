import type { Passage } from '../blocks/passages.ts';
import { readAge } from '../dates/age.ts';
import { alternatives } from '../dates/date-words.ts';
import { readDate } from '../dates/read-date.ts';
import { isByline } from '../lines/byline-line.ts';
import { toComparable } from '../lines/comparable.ts';
import { readDateline } from '../lines/dateline.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';
import { isImagePlaceholder } from '../lines/image-placeholder.ts';
import { isKnownLabel } from '../lines/known-labels.ts';
import { labelSet } from '../lines/label-words.ts';
import { readLabelledCells } from '../lines/labelled-lines.ts';
import { readSubject } from '../lines/mail-subject.ts';
import { readPersonLine, WHEN } from '../lines/person-line.ts';
import { countWords } from '../lines/prose.ts';
import { isSheetHead } from '../lines/sheet-head.ts';
import { endsInCarrier } from '../outlets/carriers.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { endsInDay } from './by-or-day.ts';
import { isOfLetterhead } from './letterhead-line.ts';
import { isCode, isCompany, isMasthead, isMenu } from './other-head-lines.ts';
import type { Reading } from './reading.ts';

/** Words of a headline. */
const [LEAST_WORDS, MOST_WORDS] = [2, 30];

/** Words that open other lines of a page's head. */
const OTHER_LINE =
  /^(?:(?:support|follow|share|donate|subscribe)(?:$|\s(?:us|our|this|it|on|via|to|now|today|article|story)\b)|click (?:here|to|on|the)\b|read more|see also|home(?:$|\s?page))|^(?:newsgroups|path|from|to|cc|reply-to|sender|message-id|lines|xref|references|organization|join date|joined|posts|registered|location|highlight|section|length|byline|slug|show|anchor|dateline|topic|keywords?)\s?:/iu;

/** Addresses, numbers of telephones and boxes: lines of a letterhead. */
const ADDRESS = /@\S|https?:|\bwww\.|(?:\d[\d -]{6,}\d)|^\w{2,}=|\s=\s|=$/u;

/** Years from and to, and groups of thousands, are no telephone's number. */
const NUMBERS = /(?<!\d)(?:(?:1[89]|20)\d\d\s?-\s?(?:1[89]|20)?\d\d|\d{1,3}(?:\s\d{3}){1,4})(?!\d)/gu;

/** The mark of a quoted line, or of a heading in Markdown; signs that messengers set before a headline. */
export const LEADING_MARK =
  /^(?:>[>\s]{0,6}(?=[^\s>]))?(?:<!\[CDATA\[|<(?:h[1-6]|b|strong|title)\b[^<>]{0,60}>|(?:\[(?:b|i|u|h\d|center|quote|size|color|url)\b[^[\]]{0,40}\]){1,4})?(?:#{1,6}\s+)?(?:\+\s)?(?:[*_]{1,2}(?=[^*_\s]))?(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D){1,8}\s?)?(?=\D)/u;

/** Asterisks by which a whole line is set bold: `*Ferry returns*`. */
export const EMPHASIS = /^(?:>\s?)?(?<mark>[*_]{1,2})(?=[^*_\s])/u;

/** When a browser printed the page, at the head of each sheet: `02/05/22, 10:14 Ferry returns`, `2021. 5. 20. 오후 3:08 …`. */
export const PRINTED_DAY =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}[/.-]\s?\d{1,2}[/.-]\s?\d{1,2}\.?),?\s+(?:(?:오전|오후|上午|下午|午前|午後)\s?)?(?:\d{1,2}[:.]\d\d(?:\s[AP]M)?\s+)?(?=[\p{L}"'«“„‘])/u;

/** A trail through a site: `Home / Region / Ferry returns`. */
const TRAIL = /\s\/\s[^/]{1,60}\s\/\s/u;

/** Words set far apart are a menu. */
const WIDE = /\S\s{3,}(?=\S)/gu;

/** A result: `Cwmparc 24  Ystrad Fawr 22`, `Sivas 3 - Tokat 2`. */
const SCORE_LINE = /^(?:\p{L}[\p{L}.'’-]*\s){1,4}\d{1,3}\s*[,–-]?\s*(?:\p{L}[\p{L}.'’-]*\s){1,4}\d{1,3}$/u;

/** What a candidate is read from. */
export interface HeadLine {
  readonly passage: Passage;
  readonly reading: Reading;
  /** What of the passage would be the headline, without a byline or a date that is glued to it. */
  readonly line: string;
  /** The view's text. */
  readonly text: string;
  readonly outlets: OutletIndex;
}

/**
 * Whether a line of a head is known for something else: a date, a byline, a dateline, a label and its value, an outlet, an address, a code,
 * furniture; or has no words enough, or too many. What merely speaks against a headline is not asked here.
 */
export function isOtherLine({ passage, reading, line, text: view, outlets }: HeadLine): boolean {
  const text = toBare(line);
  const isWhole = line.length >= passage.text.length;
  const words = isWhole ? reading.words : countWords(line);
  if (words < LEAST_WORDS || words > MOST_WORDS || isOfLetterhead(text, view) || isWhenTold(text))
    return true;
  if (isWhole ? reading.furniture !== null || reading.picture !== null : isFurniture(line)) return true;
  if ([HEAD_OF_SHEET, PLACE_AND_DAY, AGENCY_BEHIND, RUN_TOGETHER].some((form) => form.test(text)))
    return true;
  if (
    OTHER_LINE.test(text) ||
    ADDRESS.test(text.replace(NUMBERS, '')) ||
    /[›»>]/u.test(text.replace(/«[^«»]*»/gu, '').replace(/»[^«»]*«/gu, ''))
  )
    return true;
  if (
    /^(?:[([](?:[^)\]]*[)\]]$|\d)|▲)/u.test(text) ||
    text.includes('](') ||
    TRAIL.test(text) ||
    (text.match(WIDE)?.length ?? 0) >= 2
  )
    return true;
  if (isCompany(text, words) || SCORE_LINE.test(text) || isMenu(text) || isMasthead(text, outlets))
    return true;
  if (isImagePlaceholder(text) || readSubject(text) !== null || isByline(text) || readDateline(text) !== null)
    return true;
  if (isSmallByline(text) || (words <= LONGEST_DATED && PLACE_AND_LONG_DAY.test(text) && endsInDay(text)))
    return true;
  if (
    endsInCarrier(text) ||
    isSheetHead(text) ||
    isMostlyDate(text) ||
    namesOutlet(text, words, outlets) ||
    isCode(text)
  )
    return true;
  return readLabelledCells(passage, view, 'front').some(
    (cell) => (isKnownLabel(cell.label) && !isTold(cell)) || /^\p{N}\S*(?:\s\S+){0,2}$/u.test(cell.value),
  );
}

/** Names of outlets that are words as well have no more words. */
const COMMON_NAME = 3;

/** Whether a line is an outlet's name; of few words, a name too that is a word as well: `Le Soir`. */
function namesOutlet(text: string, words: number, outlets: OutletIndex): boolean {
  return (words <= COMMON_NAME ? outlets.named(text) : outlets.byName(text)) !== null;
}

/** A line without the marks and the day that stand before it. */
function toBare(line: string): string {
  return line.replace(LEADING_MARK, '').replace(PRINTED_DAY, '');
}

/** A date that opens a headline is followed by so many words at least: `May 17 vote closes the pool`. */
const BEHIND_DATE = 3;

function isMostlyDate(text: string): boolean {
  const date = readDate(text);
  return date !== null && countWords(text.slice(date.end)) < BEHIND_DATE;
}

/** Labels that stand before a headline as well: `Update: Two held after the vote`. */
const BEFORE_HEADLINE = labelSet('otherDate');
const PHOTOS = /^(?:photos?|pictures?|fotos?|galerie|fotogalería|фото|صور|عکس)$/u;

/** Whether a label's value is words enough for a headline, and no date. */
function isTold({ label, value }: { readonly label: string; readonly value: string }): boolean {
  if (!BEFORE_HEADLINE.has(label) && !PHOTOS.test(label)) return false;
  return (
    countWords(value) >= LEAST_TOLD && !/^\d/u.test(value) && readDate(value) === null && !WHEN.test(value)
  );
}

/** What stands behind a label that headlines have as well has so many words at least. */
const LEAST_TOLD = 5;

/** Words run together, as the steps of a trail or the items of a menu are, and names of icons. */
const RUN_TOGETHER = /(?:\p{Ll}{2}\p{Lu}\p{Ll}{2}.*){2}|\p{L}_\p{L}/u;

/** `Belgique, mercredi 6 avril 2016`: a line of few words that ends in a day of the month and its year. */
const [LONGEST_DATED, PLACE_AND_LONG_DAY] = [6, /(?<!\d)\d{1,2}(?!\d)\D{1,20}\d{4}$/u];

/** A byline in small letters: `by Jane Doe, John Roe`. */
function isSmallByline(text: string): boolean {
  const by = SMALL_BY.exec(text)?.[0];
  return by !== undefined && readPersonLine(text.slice(by.length)) !== null;
}

const SMALL_BY = /^(?:by|von|par|por|di|door|av|af)\s(?=\p{Lu})/u;

/** What labels a line that only says when. */
const WHEN_LABEL = new RegExp(
  `^(?:${alternatives(({ labels }) => [...labels.published, ...labels.otherDate])})(?:\\s?:|\\s)\\s*`,
  'iu',
);

/** Whether a line only says when: `Published 3 seconds ago`, `Publié il y a 3 heures, mis à jour à 09h42`. */
function isWhenTold(text: string): boolean {
  if (text.length > 100) return false;
  const at = WHEN_LABEL.exec(text)?.[0].length ?? 0;
  const rest = text.slice(at);
  if (at === 0) {
    // `6 months ago  July 27, 2021`
    const age = readAge(text, 0)?.end ?? 0;
    return age > 0 && (age === text.length || readDate(text.slice(age).trimStart()) !== null);
  }
  if (rest.length > 80) return false;
  return /^\d+ \p{L}+ ago$/iu.test(rest) || readAge(text, at) !== null || readDate(rest) !== null;
}

/** `Madrid-29/05/2025 20:00`. */
const PLACE_AND_DAY = /^[\p{L}\s.]{2,30}[\s,|·–—-]{1,3}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.{0,20}$/u;

/** The head of a printed page or a screen: `Harbor Times, 17 May 1886, page 4`, `P104 HARBOR TEXT 17 May 14:03:22`. */
const HEAD_OF_SHEET =
  /(?:[\s,](?:page|pages|pg|p|no|nr|seite|s|página|pág|pagina|pag|стр|sayfa|strona|str)\.?\s?\d{1,6}\.?|\d{1,2}:\d\d(?::\d\d)?)$/iu;

/** The credit of a picture ends its caption: `… in Norda A. Doe/via Reuters`. */
const AGENCY_BEHIND = /\s?\/\s?(?:via\s)?(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)$/u;

function isFurniture(line: string): boolean {
  return readFurnitureLine(toComparable(line)) !== null;
}
