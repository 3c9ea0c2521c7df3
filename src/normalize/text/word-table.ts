/** Words with what is known of each, asked for where they stand in a text. */
export interface WordTable<Value> {
  /** What is known of the word from `start` to `end`; undefined where that is none of the table's. */
  at(text: string, start: number, end: number): Value | undefined;
}

/** Bits of the numbers by which words are told apart before they are looked up. */
const BITS = 15;

/**
 * Nearly all words of a text are in no table. They are told by their length and their first two units, without being
 * cut out of the text and looked up.
 */
export function toWordTable<Value>(words: ReadonlyMap<string, Value>): WordTable<Value> {
  const kinds = new Uint8Array(1 << BITS);
  for (const word of words.keys()) kinds[kindOf(word, 0, word.length)] = 1;
  return {
    at: (text, start, end) =>
      kinds[kindOf(text, start, end)] === 0 ? undefined : words.get(text.slice(start, end)),
  };
}

function kindOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 1031 + second * 37 + (end - start)) & ((1 << BITS) - 1);
}

/** Where the words of a text end, each before the space that sets off the next one. */
export function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) ends.push(at);
  ends.push(text.length);
  return ends;
}
