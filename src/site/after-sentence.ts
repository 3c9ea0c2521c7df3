// Where a sentence ends, near enough for a list: a mistake shows other words of the same text, no wrong ones.

/** A stop with what closes after it, then white space or the end; stops of Chinese and Japanese want no space. */
const STOP = /[.!?…؟۔।]["'»”’)\]]*(?=\s|$)|[。！？]["'»”’)\]」』]*/gu;
/** An initial, or a word that is mostly shortened, before a full stop. */
const SHORTENED =
  /(?:^|[\s("'«“.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Hon|St|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Gov|Sen|Rep|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Ltd|Co)\.$/u;
/** What a sentence can begin with. */
const START = /^\s*["'«“‘([]*(?:\p{Lu}|\p{Lo}|\p{N})/u;

/**
 * What follows a sentence of a text; empty where it is the last.
 * @param from an offset within the sentence, or at its end
 */
export function afterSentence(text: string, from: number): string {
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end < from || SHORTENED.test(text.slice(Math.max(0, stop.index - 12), stop.index + 1))) continue;
    const rest = text.slice(end);
    if (rest.trim() === '' || START.test(rest)) return rest.trim();
  }
  return '';
}
