import { mayBePlace } from './cased-signs.ts';
import {
  type DatelineContext,
  isAlsoWord,
  isKnownPlace,
  type PrintedDateline,
  toPart,
} from './printed-dateline.ts';

/** A place of one to four words before a full stop: `Berlin. Die …`, `SAINT-MALO. Le …`, `Lorient. — Le …`. */
const STOPPED =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{1,24}|am|an der|de|del|do|la|sur|upon)){0,3})\.\s(?:[–—-]\s)?(?=[\p{Lu}"«„“])/u;

/** A city in capitals that is glued to its sentence, by a dash or by nothing: `ANKARA-Bakan`, `BERLINDie`. */
const GLUED = /^(?<place>\p{Lu}{4,20}(?:[ -]\p{Lu}{3,20}){0,2})(?<dash>[-–—])?(?=\p{Lu}\p{Ll})/u;

/** A city in brackets, as some papers of Quebec and Switzerland set it: `(Montréal) Le …`. */
const BRACKETED = /^\((?<place>\p{Lu}[\p{L}\p{M} '’-]{2,30})\)\s(?=[\p{Lu}«"“])/u;

/** A story's first sentence has so many characters, and so many words in small letters. */
const [SENTENCE, SMALL_WORDS] = [40, 3];

/**
 * A city that opens a story without a dash, as provincial papers set it: `Berlin. Die Bundesregierung …`, `LORIENT. Le
 * maire …`, or in small capitals that a page glued to the text. The city must be known, or the story say that it is one;
 * a sentence must follow that asks nothing. Not `Nice. The weather is good`, `ENTRETIEN. Le ministre …`, `Paris. Und dann?`.
 */
export function readCityAndSentence(text: string, context: DatelineContext): PrintedDateline | null {
  const glued = GLUED.exec(text.slice(0, 80));
  const bracketed = BRACKETED.exec(text.slice(0, 80));
  const stopped = glued === null ? STOPPED.exec(text.slice(0, 80)) : null;
  const match = glued ?? bracketed ?? stopped;
  const place = match?.groups?.place;
  if (!match || place === undefined || !mayBePlace(place)) return null;
  const end = match[0].length;
  if (!isSentence(text.slice(end, end + 300))) return null;
  const isCapitals = place === place.toUpperCase();
  const isCity = isKnownPlace(place) && (isCapitals || !isAlsoWord(place));
  if (!isCity && !(match === stopped && !isAlsoWord(place) && context.isPlaceOfStory(place))) return null;
  const from = bracketed === null ? 0 : 1;
  return { end, place: toPart(text, from, from + place.length), date: null, credit: null, reporter: null };
}

/** Whether a text begins with a sentence of some length that asks nothing. */
function isSentence(text: string): boolean {
  const first = /^[^.!?]*[.!?]?/u.exec(text)?.[0] ?? '';
  const small = first.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu)?.length ?? 0;
  return first.length >= SENTENCE && small >= SMALL_WORDS && !first.endsWith('?');
}
