import { toComparable } from '../lines/comparable.ts';
import { readFurnitureLine } from '../lines/furniture-words.ts';

/** A pointer is no longer. */
const LONGEST = 400;

/** Words that point and the headline that they point to: `À lire aussi : …`, `Baca juga: …`. */
const LED = /^\*?\s?(?<lead>\p{L}[^:：»\n]{4,30}?)\s?[:：»]\s?\S/u;

/** Kickers of headlines, which head lists of them as well: `Breaking news: …`. */
const KICKER = /\b(?:news|stor(?:y|ies)|headlines?|picks?)\b/iu;

/** Whether a line points to another item by its headline. */
export function pointsToOther(text: string): boolean {
  if (text.length > LONGEST || !/[:：»]/u.test(text)) return false;
  const lead = LED.exec(text)?.groups?.lead ?? '';
  return lead.includes(' ') && !KICKER.test(lead) && readFurnitureLine(toComparable(lead)) === 'related';
}
