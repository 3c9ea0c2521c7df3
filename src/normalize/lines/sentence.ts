import { keepAnswers } from '../../text/keep-answers.ts';
import { isSpace } from '../text/spaces.ts';

/** Words before a full stop that does not end a sentence, in lower case, without their last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // Titles and ranks; months and days; "number", "versus", "Saint" and their like; parts of company names.
  (
    'mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr sgt cpl adm brig gov sen rep pres ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vs etc eg ie approx dept est fig vol pp ed eds al ft mt inc ltd co corp bros ' +
    'e.g i.e a.m p.m u.s u.n u.k u.s.a d.c ph.d'
  ).split(' '),
);

/** A full stop, question or exclamation mark, with what may close after it. The scripts of news. */
const SENTENCE_END = /[.!?…。！？؟۔।](?:["'»”’)\]]|\s(?=["»]$))*$/u;

/** What a word may stand behind, white space apart. */
const BEFORE_WORD: ReadonlySet<string> = new Set('("\'«“');

const LETTERS_AND_STOPS = /^[\p{L}.]+$/u;

const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** A capital, a script without cases (Georgian's letters count as small ones), a digit or an opening mark: what a sentence can begin with. */
const SENTENCE_START = /^["'«“‘(¿¡[]*(?:\p{Lu}|\p{Lo}|\p{N}|\p{Script=Georgian})/u;

/**
 * Whether `text` ends where a sentence ends. A title, a month or an initial before the stop says no
 * (`Mr.`, `Jan.`, `U.S.`): such a stop may end a sentence as well, and in doubt it does not.
 */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-80);
  if (!SENTENCE_END.test(tail)) return false;
  const word = wordBeforeStop(tail);
  return word === null || !(ABBREVIATIONS.has(word.toLowerCase()) || INITIALS.test(word));
}

/** A question, an exclamation, three dots: the ends of pleas and headlines as well. */
const OTHER_END = /[?!…؟！]["'»”’)\]]*$/u;

/** Whether `text` ends as a sentence that tells something, with a full stop. */
export function endsInStop(text: string): boolean {
  return endsSentence(text) && !OTHER_END.test(text.slice(-8));
}

/** The word before a final full stop; null where there is none. */
function wordBeforeStop(tail: string): string | null {
  if (!tail.endsWith('.')) return null;
  let start = tail.length - 1;
  while (start > 0 && !isSpace(tail.charCodeAt(start - 1)) && !BEFORE_WORD.has(tail.charAt(start - 1)))
    start -= 1;
  const word = tail.slice(start, -1);
  return LETTERS_AND_STOPS.test(word) ? word : null;
}

/** Whether `text` could be the beginning of a sentence. */
export function beginsSentence(text: string): boolean {
  return SENTENCE_START.test(text);
}

/** Offset in `text` at which its first sentence ends; the length of `text` where it holds only one. */
export const firstSentenceEnd = keepAnswers((text): number => {
  const stops = /[.!?…。！？؟۔।]["'»”’)\]]*(?=\s|$)|[。！？]/gu;
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    if (
      endsSentence(text.slice(0, end)) &&
      (end >= text.length || beginsSentence(text.slice(end).trimStart()))
    )
      return end;
  }
  return text.length;
});

/** Number of sentences, three at most. */
export function countSentences(text: string): number {
  let count = 0;
  for (let rest = text; rest !== '' && count < 3; count += 1)
    rest = rest.slice(firstSentenceEnd(rest)).trim();
  return count;
}
