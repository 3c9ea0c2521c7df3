import { toComparable } from '../blocks/comparable.ts';
import { readDateline } from '../blocks/dateline.ts';
import { isImagePlaceholder } from '../blocks/image-placeholder.ts';
import { readLabelledCells } from '../blocks/labelled-lines.ts';
import { readSubject } from '../blocks/mail-subject.ts';
import type { Passage } from '../blocks/passages.ts';
import { isByline } from '../claims/byline/by-line.ts';
import { isKnownLabel } from '../claims/known-labels.ts';
import { readDate } from '../dates/read-date.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import { isPaperName, withoutLegalForm } from '../outlets/outlet-name.ts';
import { readFurnitureLine } from './furniture-words.ts';
import type { Reading } from './reading.ts';

/** Words of a headline. */
const [LEAST_WORDS, MOST_WORDS] = [2, 30];

/** Words that open other lines of a page's head. */
const OTHER_LINE =
  /^(?:by|support|follow|subscribe|donate|share|click|read more|see also|home)\b|^(?:highlight|section|length|byline|slug|show|anchor|dateline|topic|keywords?)\s?:/iu;

/** Addresses, numbers of telephones and boxes: lines of a letterhead. */
const ADDRESS = /@|https?:|\bwww\.|(?:\d[\d -]{6,}\d)|=/u;

/** The mark of a heading in Markdown; signs that messengers set before a headline. */
export const LEADING_MARK = /^(?:#{1,6}\s+)?(?:[\p{Extended_Pictographic}\uFE0F\u200D]{1,8}\s?)?(?=\D)/u;

/** A trail through a site: `Home / Region / Ferry returns`. */
const TRAIL = /\s\/\s[^/]{1,60}\s\/\s/u;

/** Words set far apart are a menu. */
const WIDE = /\S\s{3,}\S[^]*\S\s{3,}\S/u;

/** A result: `Cwmparc 24  Ystrad Fawr 22`, `Sivas 3 - Tokat 2`. */
const SCORE_LINE = /^(?:\p{L}[\p{L}.'’-]*\s){1,4}\d{1,3}\s*[,–-]?\s*(?:\p{L}[\p{L}.'’-]*\s){1,4}\d{1,3}$/u;

/** Tokens of a wire's code: numbers, and a few capitals. */
const CODE = /^(?:\p{P}*\p{Lu}{0,4}\d[\p{L}\d/:.-]*\p{P}*|\p{Lu}{1,3}|[\p{Lu}\d]+[_/-][\p{Lu}\d_/-]+)$/u;

/** More of its tokens than this make a line a code. */
const MOSTLY_CODE = 0.5;

/** What a candidate is read from. */
export interface HeadLine {
  readonly passage: Passage;
  readonly reading: Reading;
  /** The view's text. */
  readonly text: string;
  readonly outlets: OutletIndex;
}

/**
 * Whether a line could be a headline: no sentence with its stop, no list mark, no known label, no
 * date, byline, dateline, outlet or address, no code of a wire, no furniture.
 */
export function isCandidate({ passage, reading, text: view, outlets }: HeadLine): boolean {
  const { mark } = passage;
  const text = passage.text.replace(LEADING_MARK, '');
  const { words, furniture, picture, form } = reading;
  if (words < LEAST_WORDS || words > MOST_WORDS || mark !== null || form === 'prose') return false;
  if (furniture !== null || picture !== null) return false;
  if (/[.,;:…]$/u.test(text) || !/^["'«“¿¡([「『【《„‘]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (OTHER_LINE.test(text) || ADDRESS.test(text) || /[›»>]/u.test(text.replace(/«[^«»]*»/gu, '')))
    return false;
  if (/^[([](?:[^)\]]*[)\]]$|\d)/u.test(text) || text.includes('](') || TRAIL.test(text) || WIDE.test(text))
    return false;
  if (words <= MOST_COMPANY && isCompany(text)) return false;
  if (SCORE_LINE.test(text) || isMenu(text) || isMasthead(text, outlets)) return false;
  if (isImagePlaceholder(text) || readSubject(text) !== null || isByline(text) || readDateline(text) !== null)
    return false;
  if (readDate(text) !== null || outlets.byName(text) !== null || isCode(text)) return false;
  return readLabelledCells(passage, view, 'front').every(
    (cell) => !isKnownLabel(cell.label) && !/^\p{N}\S*(?:\s\S+){0,2}$/u.test(cell.value),
  );
}

/** A company's name has no more words. */
const MOST_COMPANY = 6;

/** `Brackwater Salt PLC (BWS)`: a company and its legal form, and nothing else. */
function isCompany(text: string): boolean {
  const name = text.replace(/\s\([^()]{1,20}\)$/u, '');
  return withoutLegalForm(name) !== name;
}

/** Three dividers, or several words that are whole lines of menus: `NEWS SPORT VIDEO FAMILY`. */
function isMenu(text: string): boolean {
  if ((text.match(/\s[|·•]\s/gu)?.length ?? 0) >= 3) return true;
  const words = text.split(/\s+/u);
  const known = words.filter((word) => readFurnitureLine(toComparable(word)) !== null).length;
  return known >= 2 && known * 4 >= words.length;
}

/** A piece of the line is an outlet's name: `خبرگزاری … | اخبار …`, the name of a site and its motto. */
function isMasthead(text: string, outlets: OutletIndex): boolean {
  const pieces = text.includes('|') ? text.split(/\s*\|\s*/u).slice(0, 4) : [];
  const [first = ''] = pieces;
  return pieces.length > 1 && (outlets.byName(first) !== null || isPaperName(first));
}

function isCode(text: string): boolean {
  const tokens = text.split(/\s+/u);
  return tokens.filter((token) => CODE.test(token)).length > tokens.length * MOSTLY_CODE;
}
