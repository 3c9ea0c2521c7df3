import { mayBePlace } from './cased-signs.ts';
import { type DatelineContext, type PrintedDateline, toPart } from './printed-dateline.ts';

/** One to four words with capitals, then a dash between spaces. */
const FORM =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: (?:(?:de|del|do|da|di|la|le|am|an der|sur|of) ?(?:la |los )?)?\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}(?: \(\p{Lu}\p{Ll}[\p{L} ]{2,20}\))?)\s[-–—]\s(?=[\p{Lu}«"„“])/u;

/** A story's first sentence has so many characters, and so many words in small letters. */
const [SENTENCE, SMALL_WORDS] = [60, 5];

/** Whether a paragraph has the form alone: a few words with capitals, and a dash. */
export function beginsLikeUnknownPlace(text: string): boolean {
  return FORM.test(text.slice(0, 120));
}

/**
 * A place that no list knows, before a dash at the very beginning of a story: `Tölz – Im Streit um …`. A sentence of some
 * length must follow, and the story never use the name for one who acts: what opens as `Siemens – Das Unternehmen …`
 * is named again. Not `Hintergrund – Die Lage`.
 */
export function readUnknownPlace(text: string, context: DatelineContext): PrintedDateline | null {
  const match = FORM.exec(text.slice(0, 120));
  const place = match?.groups?.place;
  if (!match || place === undefined || !mayBePlace(place) || !mayBePlace(place.toUpperCase())) return null;
  const first = /^[^.!?]*[.!?]?/u.exec(text.slice(match[0].length, match[0].length + 400))?.[0] ?? '';
  const small = first.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (first.length < SENTENCE || small < SMALL_WORDS || first.endsWith('?')) return null;
  if (/\s[–—-]\s/u.test(first) || !context.isNeverSubject(place.replace(/\s\(.*$/u, ''))) return null;
  return {
    end: match[0].length,
    place: toPart(text, 0, place.length),
    date: null,
    credit: null,
    reporter: null,
  };
}
