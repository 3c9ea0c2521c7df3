import { data } from 'franc-all/data.js';
import { expressions } from 'franc-all/expressions.js';

/** What a trigram costs a language among whose commonest it is not (franc's own figure). */
const UNKNOWN = 300;

/** The languages of one script, each with its commonest trigrams. */
interface ScriptModels {
  readonly languages: readonly string[];
  /** Number of each UTF-16 unit that stands in a trigram, from 1; 0 for all others. */
  readonly units: Uint8Array;
  /** Bits that hold such a number. */
  readonly bits: number;
  /** Number of the trigram at the key of its three units, from 1; 0 where no language has it. */
  readonly trigrams: Uint16Array;
  /** Pairs of a language's index and the rank of a trigram in it, all of one trigram side by side. */
  readonly ranks: Uint16Array;
  /** By number of a trigram: where its pairs begin in `ranks`. They end where those of the next one begin. */
  readonly begins: Uint32Array;
}

/** Tells among which languages a text is. */
export interface LanguageGuesser {
  /**
   * ISO 639-3 code of the language that is nearest to a sample, or null.
   * @param isPossible leaves out languages; all are possible without it
   */
  nearest(sample: string, isPossible?: (code: string) => boolean): string | null;
}

/**
 * Compiles franc's models for some languages. The answers are those of `francAll(sample, { only })[0]`,
 * which builds a dictionary of the text and of every language at each call: here trigrams are numbers, and
 * only the languages that know one are asked.
 * @param codes ISO 639-3
 */
export function toLanguageGuesser(codes: readonly string[]): LanguageGuesser {
  const only = new Set(codes);
  const models = new Map<string, ScriptModels>();
  // Those of a script are compiled when a text is in it: most archives hold one or two.
  const modelsOf = (script: string): ScriptModels | undefined => {
    const languages = data[script];
    if (languages === undefined) return undefined;
    const known =
      models.get(script) ?? toModels(Object.entries(languages).filter(([code]) => only.has(code)));
    models.set(script, known);
    return known;
  };
  return {
    nearest(sample, isPossible = () => true) {
      const script = findScript(sample);
      const ofScript = script === null ? undefined : modelsOf(script);
      if (ofScript === undefined) return script !== null && only.has(script) ? script : null;
      return nearestOf(ofScript, sample, isPossible);
    },
  };
}

function toModels(languages: readonly (readonly [code: string, trigrams: string])[]): ScriptModels {
  const lists = languages.map(([, trigrams]) => trigrams.split('|'));
  const alphabet = byFrequency(lists.flat().join(''));
  const units = new Uint8Array(0x1_0000);
  for (const [index, unit] of alphabet.entries()) units[unit.charCodeAt(0)] = index + 1;
  const bits = Math.ceil(Math.log2(alphabet.length + 1));
  const trigrams = new Uint16Array(1 << (3 * bits));
  const ranks: number[][] = [[]];
  for (const [language, list] of lists.entries()) {
    for (const [rank, trigram] of list.entries()) {
      let key = 0;
      for (let at = 0; at < 3; at += 1) key = (key << bits) | (units[trigram.charCodeAt(at)] ?? 0);
      if (trigrams[key] === 0) trigrams[key] = ranks.push([]) - 1;
      ranks[trigrams[key] ?? 0]?.push(language, rank);
    }
  }
  return {
    languages: languages.map(([code]) => code),
    units,
    bits,
    trigrams,
    ranks: Uint16Array.from(ranks.flat()),
    begins: toBegins(ranks.map(({ length }) => length)),
  };
}

/** The characters of a text, the commonest first: so the common trigrams stand close together in their table. */
function byFrequency(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([character]) => character);
}

/** Where each of several lists begins once they stand one behind the other, and where the last one ends. */
function toBegins(lengths: readonly number[]): Uint32Array {
  const begins = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) begins[index + 1] = (begins[index] ?? 0) + length;
  return begins;
}

/** The script that most characters of a sample are in, as franc names it; null where there are none. */
function findScript(sample: string): string | null {
  let latin = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) latin += 1;
  }
  // More than half: no other script can have as many (but Japanese counts the Chinese characters, too).
  if (latin * 2 > sample.length) return 'Latin';
  let [found, most]: [string | null, number] = [null, 0];
  for (const [script, expression] of Object.entries(expressions)) {
    const count = sample.match(expression)?.length ?? 0;
    if (count > most) [found, most] = [script, count];
  }
  return found;
}

/** The language whose ranks of the sample's trigrams are nearest to the sample's own; the earlier of two. */
function nearestOf(
  models: ScriptModels,
  sample: string,
  isPossible: (code: string) => boolean,
): string | null {
  const { languages, ranks, begins } = models;
  const { counts, found } = countTrigrams(models, sample);
  const distances = new Int32Array(languages.length);
  for (const trigram of found) {
    const rank = (counts[trigram] ?? 0) - 1;
    const end = begins[trigram + 1] ?? 0;
    for (let at = begins[trigram] ?? 0; at < end; at += 2) {
      const language = ranks[at] ?? 0;
      const distance = Math.abs(rank - (ranks[at + 1] ?? 0));
      distances[language] = (distances[language] ?? 0) + distance - UNKNOWN;
    }
  }
  let best: number | null = null;
  for (const [at, code] of languages.entries()) {
    if ((best === null || (distances[at] ?? 0) < (distances[best] ?? 0)) && isPossible(code)) best = at;
  }
  return best === null ? null : (languages[best] ?? null);
}

/** How often each known trigram stands in a sample, by its number; and which do, each once. */
interface TrigramCounts {
  readonly counts: Uint16Array;
  readonly found: readonly number[];
}

/**
 * Counts the known trigrams of a sample. ASCII signs, digits and runs of white
 * space count as one space, and one stands at both ends.
 */
function countTrigrams({ units, bits, trigrams, begins }: ScriptModels, sample: string): TrigramCounts {
  const counts = new Uint16Array(begins.length - 1);
  const found: number[] = [];
  const mask = (1 << (3 * bits)) - 1;
  const space = units[0x20] ?? 0;
  const clean = ` ${sample.replace(SEPARATORS, ' ').trim().toLowerCase()} `;
  let key = space;
  for (let at = 1; at < clean.length; at += 1) {
    key = ((key << bits) | (units[clean.charCodeAt(at)] ?? 0)) & mask;
    const trigram = at < 2 ? 0 : (trigrams[key] ?? 0);
    if (trigram === 0) continue;
    const before = counts[trigram] ?? 0;
    if (before === 0) found.push(trigram);
    counts[trigram] = before + 1;
  }
  return { counts, found };
}

/** What counts as one space and is none. */
const SEPARATORS = / [\s\u0021-\u0040]+|[^\S ][\s\u0021-\u0040]*|[\u0021-\u0040][\s\u0021-\u0040]*/gu;
