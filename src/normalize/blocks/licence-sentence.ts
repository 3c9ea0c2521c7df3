import { readLicenceName } from '../lines/licence-name.ts';
import type { Passage } from './passages.ts';

/**
 * `All Content by X is licensed under a Creative Commons … License.`, at the end of a passage: a
 * sentence of its own, which opens with what is licensed. `He noted that all text is published …` is prose.
 */
const SENTENCE =
  /(?=[ATCMWtacmw])(?<=^|[.!?…"')\]]\s+|\/\p{Lu}{1,4}\s+|\s(?=All ))(?:(?:All|The|This) )?(?:[Cc]ontents?|[Tt]exts?|[Aa]rticle|[Mm]aterial|[Ww]ork)(?: (?:by|of|from|on) (?<holder>\p{Lu}[^.]{0,80}?))? (?:is|are) (?:licensed|published|available|released) under (?<licence>.{4,160})$/u;

/** Characters at a passage's end in which the sentence is looked for: it closes a text. */
const TAIL = 400;

/** A part of the sentence, in view offsets. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A sentence that licenses a text. All offsets are the view's. */
export interface LicenceSentence extends Part {
  /** Who grants the licence, as printed. */
  readonly holder: (Part & { readonly text: string }) | null;
  /** SPDX id where there is one, else as printed. */
  readonly licence: Part & { readonly value: string };
}

/** The licence sentence that a passage ends with, or null. One inside a story ends no text. */
export function readLicenceSentence(passage: Passage): LicenceSentence | null {
  const from = Math.max(passage.start, passage.end - TAIL);
  const tail = passage.text.slice(from - passage.start);
  // Nearly every passage ends otherwise, and asking the expression is dear.
  const match = tail.includes(' under ') ? SENTENCE.exec(tail) : null;
  const words = match?.groups?.licence;
  const licence = words === undefined ? null : readLicenceName(words);
  if (!match?.groups || words === undefined || licence === null || !/^\p{Lu}/u.test(match[0])) return null;
  const start = from + match.index;
  const licenceAt = passage.end - words.length;
  const holder = match.groups.holder;
  const holderAt = start + match[0].indexOf(holder ?? '');
  return {
    start,
    end: passage.end,
    holder: holder === undefined ? null : { start: holderAt, end: holderAt + holder.length, text: holder },
    licence: { start: licenceAt + licence.start, end: licenceAt + licence.end, value: licence.value },
  };
}
