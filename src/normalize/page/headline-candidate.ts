import { readDateline } from '../blocks/dateline.ts';
import { isImagePlaceholder } from '../blocks/image-placeholder.ts';
import { readLabelledCells } from '../blocks/labelled-lines.ts';
import { readSubject } from '../blocks/mail-subject.ts';
import type { Passage } from '../blocks/passages.ts';
import { isByline } from '../claims/byline/by-line.ts';
import { isKnownLabel } from '../claims/known-labels.ts';
import { readDate } from '../dates/read-date.ts';
import type { OutletIndex } from '../outlets/outlet-index.ts';
import type { Reading } from './reading.ts';

/** Words of a headline. */
const [LEAST_WORDS, MOST_WORDS] = [2, 30];

/** Words that open other lines of a page's head. */
const OTHER_LINE = /^(?:by|support|follow|subscribe|donate|share|click|read more|see also|home)\b/iu;

/** Addresses, numbers of telephones and boxes: lines of a letterhead. */
const ADDRESS = /@|https?:|\bwww\.|(?:\d[\d -]{6,}\d)|=/u;

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
  const { text, mark } = passage;
  const { words, furniture, picture, form } = reading;
  if (words < LEAST_WORDS || words > MOST_WORDS || mark !== null || form === 'prose') return false;
  if (furniture !== null || picture !== null) return false;
  if (/[.,;:…]$/u.test(text) || !/^["'«“¿¡(「『【《„‘]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (OTHER_LINE.test(text) || ADDRESS.test(text) || /[›»>]/u.test(text)) return false;
  if (isImagePlaceholder(text) || readSubject(text) !== null || isByline(text) || readDateline(text) !== null)
    return false;
  if (readDate(text) !== null || outlets.byName(text) !== null || isCode(text)) return false;
  return readLabelledCells(passage, view, 'front').every(
    (cell) => !isKnownLabel(cell.label) && !/^\p{N}\S*(?:\s\S+){0,2}$/u.test(cell.value),
  );
}

function isCode(text: string): boolean {
  const tokens = text.split(/\s+/u);
  return tokens.filter((token) => CODE.test(token)).length > tokens.length * MOSTLY_CODE;
}
