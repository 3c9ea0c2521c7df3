import { readDateline } from '../lines/dateline.ts';
import { isMostlyCapitals } from '../lines/datelines/cased-signs.ts';
import {
  type DatelineContext,
  isKnownAgency,
  isKnownPlace,
  type PrintedDateline,
} from '../lines/datelines/printed-dateline.ts';
import { isBehindPreposition } from '../lines/place-of-story.ts';
import { firstSentenceEnd } from '../lines/sentence.ts';

/** A dateline behind a headline, with no line break between them. Offsets of the line's text. */
export interface InnerDateline {
  readonly start: number;
  readonly end: number;
}

/** A headline has so many characters at least, and a dateline none of a story's behind so many. */
const [HEADLINE, REACH] = [12, 700];

/** Characters before the dash that closes a dateline in which it begins. */
const LONGEST = 90;

/** A dash with what closes datelines before it: a bracket, a stroke, a day, a month, capitals. */
const CLOSE =
  /(?:[)\]/\p{Lu}\p{Nd}.]|\d{1,2}\s\p{L}{3,10})\s?[-–—]{1,2}(?=[\s"“«\p{Lu}\p{N}(])|\)\s(?=\p{Lu})|\/\.\s/gu;

/** Where a dateline in a script with capitals may begin. */
const CASED_START = /(?<=^|[\s.!?"'”»’)])[\p{Lu}(]/gu;

/** Where one in another script may: behind white space, or at a bracket. */
const UNCASED_START = /(?<=\s)[\p{Lo}【［(（[]/gu;

/** Letters of scripts without capitals, with what stands in their datelines. */
const UNCASED = /\p{Lo}/u;
const MAY_CLOSE = /[-–—ـ/()=】］]/u;

/**
 * The dateline that opens a story in the middle of a line, behind its headline: `… first class in three years Madaba, June 2 (Petra)-- The …`,
 * `… ends strike TEHRAN – The union`. Its agency must be known, or its day printed beside a city or capitals; a city in capitals alone
 * must be known. Not in prose: a sentence before it, a preposition, or small letters behind it. Null where nobody can tell where the
 * headline ends and the place begins. Bounded.
 */
export function findInnerDateline(text: string, context: DatelineContext): InnerDateline | null {
  const head = text.slice(0, REACH);
  return UNCASED.test(head.slice(0, 200)) ? findUncased(head, text, context) : findCased(head, text, context);
}

function findCased(head: string, text: string, context: DatelineContext): InnerDateline | null {
  for (const close of head.matchAll(CLOSE)) {
    const until = close.index + close[0].length;
    const from = Math.max(HEADLINE, until - LONGEST);
    const found: Candidate[] = [];
    for (const { index } of text.slice(from - 1, until).matchAll(CASED_START)) {
      const start = from - 1 + index;
      if (start < from) continue;
      const dateline = readDateline(text.slice(start), context);
      const end = start + (dateline?.end ?? 0);
      if (dateline === null || end < until || end > until + TRAILING) continue;
      found.push({ start, end, dateline });
    }
    const own = found.filter((candidate) => isStrong(candidate, text, close[0], context));
    const best = choose(own, text);
    if (best !== null && isBehindHeadline(text, best.start)) return { start: best.start, end: best.end };
  }
  return null;
}

/** Behind the dash an agency may follow: `– РИА Новости.` */
const TRAILING = 30;

interface Candidate extends InnerDateline {
  readonly dateline: PrintedDateline;
}

function isStrong(
  { start, end, dateline: { place, date, credit } }: Candidate,
  text: string,
  close: string,
  context: DatelineContext,
): boolean {
  if (!/^["'“«(]?[\p{Lu}\p{N}]/u.test(text.slice(end, end + 2))) return false;
  const isAgency = credit !== null && isKnownAgency(credit.text, context);
  if (place === null) return isAgency && /[-–—]/u.test(close);
  const isCity = isKnownPlace(place.text);
  const isCapitals = isMostlyCapitals(place.text);
  if (!/[-–—]/u.test(close)) return isAgency && isCity;
  if (isAgency || (date !== null && (isCity || isCapitals))) return true;
  if (!isCity || !isCapitals || credit !== null) return false;
  // In a line of capitals a city and a dash say nothing.
  return !/\p{Lu}{2}\P{L}*$/u.test(text.slice(0, start)) && !/^\P{L}*\p{Lu}{2}/u.test(text.slice(end));
}

/**
 * Which of several words the place begins with: those that are known as one; those in capitals behind a word that is not; those behind
 * a word with a small letter; those that the story prints again.
 */
function choose(found: readonly Candidate[], text: string): Candidate | null {
  const placed = found.filter(({ dateline }) => dateline.place !== null);
  if (placed.length === 0) return found[0] ?? null;
  const placeOf = ({ dateline }: Candidate) => dateline.place?.text ?? '';
  const wordBefore = ({ start }: Candidate) => /\S+\s*$/u.exec(text.slice(0, start))?.[0].trim() ?? '';
  const isPrinted = (each: Candidate) =>
    text.includes(placeOf(each), each.end) || text.slice(0, each.start).includes(placeOf(each));
  return (
    placed.find((each) => isKnownPlace(placeOf(each).split(',')[0] ?? '')) ??
    placed.find((each) => !/\p{Ll}/u.test(placeOf(each)) && /\p{Ll}|\p{Nd}$/u.test(wordBefore(each))) ??
    placed.find(isPrinted) ??
    placed.find(
      (each) => /^\P{L}*\p{Ll}/u.test(wordBefore(each)) && !isInCapitals(text.slice(0, each.start)),
    ) ??
    null
  );
}

/** Whether a headline gives its words capitals: then a capital tells no place from its last word. */
function isInCapitals(headline: string): boolean {
  const words = headline.match(/(?<![\p{L}\p{M}])\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * TITLE_CASE;
}

/** Share of the longer words that begin with a capital. */
const TITLE_CASE = 0.6;

function findUncased(head: string, text: string, context: DatelineContext): InnerDateline | null {
  if (!MAY_CLOSE.test(head)) return null;
  for (const { index: start } of head.matchAll(UNCASED_START)) {
    if (start < HEADLINE || !mayOpen(text, start, context)) continue;
    const dateline = readDateline(text.slice(start), context);
    if (dateline === null || !isBehindHeadline(text, start)) continue;
    const { place, date, credit } = dateline;
    const isAgency = credit !== null && isKnownAgency(credit.text, context);
    const isDated = date !== null && place !== null && isKnownPlace(place.text);
    if (isAgency || isDated) return { start, end: start + dateline.end };
  }
  return null;
}

/** Whether a known city or agency begins here, in one to three words; brackets and scripts without spaces are read on. */
function mayOpen(text: string, at: number, context: DatelineContext): boolean {
  if (/^[【［(（[\p{Script=Han}]/u.test(text.charAt(at))) return true;
  const words =
    /^[\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{1,20}){0,2}/u.exec(text.slice(at, at + 64))?.[0].split(' ') ?? [];
  return words.some((_, count) => {
    const name = words.slice(0, count + 1).join(' ');
    return isKnownPlace(name) || isKnownAgency(name, context);
  });
}

/** Small words before which no headline ends, in scripts without capitals. */
const UNCASED_PREPOSITION = /(?:^|\s)(?:في|فی|من|إلى|الى|عن|على|بين|در|از|به|با|و|بر|میں|سے|کے|کی|کا)\s$/u;

/** Whether what stands before is no sentence that goes on or has ended. */
function isBehindHeadline(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (isBehindPreposition(before, at) || UNCASED_PREPOSITION.test(before.slice(-10))) return false;
  return firstSentenceEnd(before.trimEnd()) >= before.trimEnd().length && !/[.;,،]\s*$/u.test(before);
}
