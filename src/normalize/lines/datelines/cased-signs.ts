import { toAlternatives } from '../../dates/date-words.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { NOT_PLACES } from '../../languages/not-places.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { isInitialsOf } from '../initials.ts';
import { isLabelWord } from '../label-words.ts';
import {
  type DatelineContext,
  type DatelinePart,
  isAlsoWord,
  isKnownAgency,
  isKnownPlace,
} from './printed-dateline.ts';

/** What stands before the delimiter of a dateline. */
export interface DatelineParts {
  readonly place: DatelinePart;
  readonly date: DatelinePart | null;
  readonly credit: DatelinePart | null;
  /** A weekday behind the place: `QUEENSCLIFF, Sunday.` */
  readonly isOfWeekday: boolean;
}

const NO_PLACE = new RegExp(`^(?:${toAlternatives(NOT_PLACES)})(?![\\p{L}\\p{N}])`, 'u');

/** Papers name themselves in capitals, too. */
const OUTLET = /(?:TIMES|POST|HERALD|TRIBUNE|GUARDIAN|JOURNAL|GAZETTE|MAIL|TELEGRAPH|ZEITUNG|RADIO|TV)$/u;

/** `LE POINT SUR LA SITUATION`, `LA GARA`: what begins with an article is a place where it is known as one. */
const ARTICLE = /^(?:LE|LA|LES|EL|LOS|LAS|IL|LO|GLI|I|THE|DER|DIE|DAS|O|OS|AS|UN|UNE|UNA)\s/u;

/** One or two words with capitals. */
const INITIALED = /^\p{Lu}[\p{L}-]{3,20}(?: \p{Lu}[\p{L}-]{3,20})?$/u;

/** A match: `Lazio 1-0`, behind `Roma - `. */
const SCORE = /^\p{Lu}[\p{L} .'-]{1,30}\s\(?\d{1,3}\s?[:–-]\s?\d{1,3}(?!\d)/u;

/**
 * A second dash, with the sentence's verb behind it: the first one opened a parenthesis, and what
 * stands before it is the subject (`IRGC – Iran's elite force – said`).
 */
const PARENTHESIS =
  /^[^.!?]{1,160}\s(?:[–—]|-)\s(?:said|says|told|has|have|had|is|are|was|were|will|would|announced|claimed|reported|warned|confirmed|denied|added|declared|launched|urged|called)\b/u;

/** `Born 3 May 1921. …`: what happened on a day. */
const HAPPENED =
  /^(?:born|died|opened|closed|founded|built|established|launched|created|updated|posted|published|geboren|gestorben|gegründet|erbaut|eröffnet|né|née|mort|morte|fondé|fondée|nacido|nacida|fundado|fundada|fallecido|nato|nata|fondato|fondata|nascido|nascida)$/iu;

/** Share of a place's letters that must be capitals where nothing else speaks for a dateline. */
const MOSTLY = 0.6;

/** A line goes on for so many characters behind a day. */
const LINE = 14;

/** A first sentence has so many characters behind a full stop. */
const SENTENCE = 40;

/**
 * Whether what was read is a dateline.
 * @param delimiter what closes it
 * @param rest all that follows it
 */
export function isDateline(
  parts: DatelineParts,
  delimiter: string,
  rest: string,
  context: DatelineContext,
): boolean {
  const { place, date, credit } = parts;
  if (!mayBePlace(place.text) || (date !== null && HAPPENED.test(place.text))) return false;
  const capitals = isMostlyCapitals(place.text);
  const isCity = isKnownPlace(place.text);
  if (parts.isOfWeekday) return capitals && (rest === '' || rest.length >= SENTENCE);
  if (date !== null) {
    if (!/[:.]/u.test(delimiter) || /[-–—]/u.test(delimiter)) return true;
    // A full stop or a colon behind a date opens chronicles too: the city must be known, or one sentence follow.
    if (capitals || isCity) return true;
    return delimiter.startsWith('.') && rest.length >= LINE && !/\s/u.test(place.text);
  }
  if (credit !== null) {
    // `AhlulBayt News Agency (ABNA): A spokesman …`: the agency by both its names.
    if (context.isAgency(place.text)) return false;
    // `The Palestinian Authority (PA) – which governs …`; `ROMA (4-3-3): Rossi`.
    if (isInitialsOf(credit.text, place.text) || !/\p{L}{2}/u.test(credit.text)) return false;
    if (/\d/u.test(credit.text) && !isKnownAgency(credit.text, context)) return false;
    const isAgency = isKnownAgency(credit.text, context) || context.isOwnMark?.(credit.text) === true;
    // `JOAN PETTY (GROWER): We waited.`, who speaks and what she is.
    if (delimiter.includes(':') && !isCity && !isAgency) return false;
    const isOfPaper = INITIALED.test(place.text) && rest.length >= SENTENCE;
    // `Sundvik (bo). Die …`: a local reporter's initials.
    if (!isAgency && /^\p{Ll}{2,4}$/u.test(credit.text) && isOfPaper) return true;
    if (/^\s*\.\s/u.test(delimiter)) return capitals || (isAgency && (isCity || isOfPaper));
    return capitals || isCity || isAgency;
  }
  // A city before a colon opens the reports of some papers, and headlines.
  if (delimiter.includes(':')) {
    // `VIDEO: …`, `UPDATE: …`: a place that nobody knows must be printed as one in the story.
    const isPlace = isCity || (place.text.length > 4 && context.isPlaceOfStory(place.text));
    return capitals && isPlace && /^\p{Lu}[^.!?]{40}/u.test(rest);
  }
  if (delimiter.includes('|')) return capitals && isCity && rest.length >= SENTENCE;
  if (!isCity && ARTICLE.test(place.text) && !context.isPlaceOfStory(place.text)) return false;
  const isSurelyCity = isCity && !isAlsoWord(place.text);
  return (capitals || isSurelyCity || context.isPlaceOfStory(place.text)) && opensSentence(rest);
}

/** The stamp of a blog: `Posted by admin on`. */
const STAMP = /^(?:posted|published|updated|written|submitted)\s|\s(?:by|on|at)$/iu;

/** Whether words may name a place at all: not a weekday, a label, a section, a paper. */
export function mayBePlace(place: string): boolean {
  const first = toWordKey(/^[\p{L}\p{M}]+/u.exec(place)?.[0] ?? '');
  if (
    STAMP.test(place) ||
    NO_PLACE.test(place) ||
    OUTLET.test(place) ||
    isWeekday(first) ||
    isLabelWord(toWordKey(place))
  )
    return false;
  return (place.match(/\p{L}/gu) ?? []).length >= 3;
}

/** Whether a place is printed in capitals, its state apart. */
export function isMostlyCapitals(place: string): boolean {
  const letters = place.match(/\p{L}/gu) ?? [];
  return (place.match(/\p{Lu}/gu) ?? []).length >= letters.length * MOSTLY;
}

/** Whether what follows a bare place begins the story's first sentence. */
function opensSentence(rest: string): boolean {
  if (rest === '') return true;
  if (/^\p{Ll}/u.test(rest)) return false;
  // Neither is without its sign.
  if (SECOND_DASH.test(rest.slice(0, DASH_REACH)) && PARENTHESIS.test(rest)) return false;
  return !(/\d/u.test(rest.slice(0, SCORE_REACH)) && SCORE.test(rest));
}

const SECOND_DASH = /\s[–—-]\s/u;

/** A second dash ends, and the first number of a score begins, within so many characters. */
const [DASH_REACH, SCORE_REACH] = [330, 70];
