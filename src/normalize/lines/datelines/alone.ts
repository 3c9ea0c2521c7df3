import { OUTLET_KINDS } from '../../languages/outlet-kinds.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { isLabelWord } from '../label-words.ts';
import {
  ANY_TEXT,
  type DatelineContext,
  type DatelinePart,
  isDesk,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** Longer lines are more than that. */
const LONGEST = 70;

/** What parts place, agency and reporter on a line that is nothing else. */
const STROKE = /\s?[–—/|]\s?|\s?-\s|\s-\s?|(?<=\p{Lo})-(?=\p{Lo})|(?<=\p{Ll})-(?=\p{Lu}{2,6}$)/gu;

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
 * it: not `شهد الحسناوي - واع`, not the two names of one agency. `Baghdad-INA` likewise, with a known city. Null for anything longer. Bounded.
 */
export function readDatelineAlone(text: string, context: DatelineContext): PrintedDateline | null {
  if (text.length > LONGEST || !/^[\p{Lo}\p{Lu}]/u.test(text) || /[\d.:؛!?؟]$/u.test(text)) return null;
  const signed = readSigned(text, context);
  if (signed !== null) return signed;
  const pieces = piecesOf(text.replace(/\s?[:–—-]\s?$/u, ''));
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || pieces.length > 3) return null;
  if (!pieces.every(({ text: piece }) => WORDS.test(piece))) return null;
  const isAgency = ({ text: piece }: DatelinePart) => isKnownAgency(piece, context) && !isKnownPlace(piece);
  if (isAgency(first) === isAgency(second)) return null;
  const [credit, place] = isAgency(first) ? [first, second] : [second, first];
  const isOffice = isAgency(first) && text.charAt(first.end) === '/';
  if (AGENCY_WORD.test(place.text) || (third !== undefined && isAgency(third))) return null;
  // In scripts with capitals anything is joined by dashes: only a known city counts.
  const isCased = /^\p{Lu}/u.test(text);
  if (
    isCased ? !isKnownPlace(place.text) || third !== undefined : !isOffice && !isPlaceOf(place.text, context)
  )
    return null;
  return { end: text.length, place, date: null, credit, reporter: third ?? null };
}

/** `قفصة: المنجي بن عثمان`, `الدويم: هاجر الطيب`: a place, a colon and two to four words. */
const SIGNED =
  /^(?<place>\p{Script=Arabic}{3,14}(?:\s\p{Script=Arabic}{3,14})?)(?:\s?[:：]\s|\s[/–—-]\s)(?<name>[\p{Script=Arabic}\p{M}]{2,14}(?:\s[\p{Script=Arabic}\p{M}]{2,14}){1,3})$/u;

/** Parts of names that many people have. */
const NAME_PART = /^(?:بن|ابن|بنت|أبو|ابو|عبد|آل|أم|محمد|احمد|أحمد|علي|علی|حسن|حسين)$/u;

/**
 * The place and the reporter above the first paragraph, as Arabic papers print them. The place is known or printed again; no word of
 * the name is, as a subhead's words would be.
 */
function readSigned(text: string, context: DatelineContext): PrintedDateline | null {
  const { place, name } = SIGNED.exec(text)?.groups ?? {};
  if (place === undefined || name === undefined || isLabelWord(toWordKey(place))) return null;
  const words = name.split(' ').filter((word) => !NAME_PART.test(word));
  if (AGENCY_WORD.test(name) || isKnownAgency(name, context) || isDesk(name) || words.some(isKnownPlace))
    return null;
  if (!isPlaceOf(place, context) || words.length === 0 || words.some((word) => context.isPrinted?.(word)))
    return null;
  const at = text.length - name.length;
  return {
    end: text.length,
    place: toPart(text, 0, place.length),
    date: null,
    credit: null,
    reporter: toPart(text, at, text.length),
  };
}

/** Whether a line has the form of a dateline that stands alone, whatever the rest of its text says. */
export function looksLikeDateline(text: string): boolean {
  return readDatelineAlone(text, LOOSE) !== null && !SIGNED.test(text);
}

/** Every place is taken for one that the text prints again. */
const LOOSE: DatelineContext = { ...ANY_TEXT, isPrinted: () => true };

/** A known place, alone or with a word before it (`ريف دمشق`), or one that the text prints again. */
export function isPlaceOf(place: string, context: DatelineContext): boolean {
  return (
    isKnownPlace(place) || isKnownPlace(place.split(' ').at(-1) ?? '') || context.isPrinted?.(place) === true
  );
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
