import { OUTLET_KINDS } from '../../languages/outlet-kinds.ts';
import {
  type DatelineContext,
  type DatelinePart,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** Longer lines are more than that. */
const LONGEST = 70;

/** What parts place, agency and reporter on a line that is nothing else. */
const STROKE = /\s?[–—/|]\s?|\s?-\s|\s-\s?|(?<=\p{Lo})-(?=\p{Lo})/gu;

/** A place or a name: one to four words of letters. */
const WORDS = /^[\p{L}\p{M}.'’]{2,20}(?:[ \u200C-][\p{L}\p{M}.'’]{1,20}){0,3}$/u;

/** Words of an agency's own name, which is no place. */
const AGENCY_WORD = new RegExp(
  `(?:${[...OUTLET_KINDS.agency, 'الأنباء', 'أنباء', 'agency', 'news'].join('|')})`,
  'iu',
);

/**
 * A dateline on a line of its own, the agency behind the place or before it, and perhaps who reports: `بغداد – واع`,
 * `ذي قار – واع – شهد الحسناوي`, `ريف دمشق-سانا`, `ایسنا/خراسان جنوبی`. The agency must be known; the place, too, or the story names
 * it: not `شهد الحسناوي - واع`, not the two names of one agency. Null for anything longer. Bounded.
 */
export function readDatelineAlone(text: string, context: DatelineContext): PrintedDateline | null {
  if (text.length > LONGEST || !/^\p{Lo}/u.test(text) || /[\d.:؛!?؟]$/u.test(text)) return null;
  const pieces = piecesOf(text.replace(/\s?[:–—-]\s?$/u, ''));
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || pieces.length > 3) return null;
  if (!pieces.every(({ text: piece }) => WORDS.test(piece))) return null;
  const isAgency = ({ text: piece }: DatelinePart) => isKnownAgency(piece, context) && !isKnownPlace(piece);
  if (isAgency(first) === isAgency(second)) return null;
  const [credit, place] = isAgency(first) ? [first, second] : [second, first];
  const isOffice = isAgency(first) && text.charAt(first.end) === '/';
  if (AGENCY_WORD.test(place.text) || (third !== undefined && isAgency(third))) return null;
  if (!isOffice && !isPlaceOf(place.text, context)) return null;
  return { end: text.length, place, date: null, credit, reporter: third ?? null };
}

/** A known place, alone or with a word before it (`ريف دمشق`), or one that the text prints again. */
function isPlaceOf(place: string, { isPrinted }: DatelineContext): boolean {
  return isKnownPlace(place) || isKnownPlace(place.split(' ').at(-1) ?? '') || isPrinted(place);
}

function piecesOf(text: string): readonly DatelinePart[] {
  const found: DatelinePart[] = [];
  let from = 0;
  for (const { index, 0: stroke } of text.matchAll(STROKE)) {
    found.push(toPart(text, from, index));
    from = index + stroke.length;
  }
  return [...found, toPart(text, from, text.length)];
}
