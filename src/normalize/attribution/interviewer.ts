import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { hasOutletNoun } from '../lines/outlet-name.ts';
import { readNameAt } from '../outlets/name-at.ts';

/** What leads from an interview's introduction to its questions: `Following is the full text of the interview:`. */
const TEXT_OF =
  /(?:following|here|below) (?:is|are) (?:the |an? )?(?:full |complete |edited |abridged )?(?:text|transcript|excerpts?) of (?:the|our|his|her|this) (?:interview|conversation)|متن (?:کامل )?(?:این )?(?:مصاحبه|گفت[‌ ]?و[‌ ]?گو)|(?:نص|تفاصيل) (?:الحوار|المقابلة)/iu;

/** One of them stands in every such introduction: asking the expressions is dear. */
const SIGNS = ['interview', 'conversation', 'متن', 'نص ', 'تفاصيل'];

/** Who asks, in the sentences before it: `In an exclusive interview with the Tehran Times, …`. */
const WITH =
  /(?<=(?:[Ii]nterview|conversation|talking|speaking|spoke|talked) (?:with|to) (?:the )?)(?=\p{Lu})|(?<=(?:مصاحبه|گفت[‌ ]?و[‌ ]?گو) با )(?=\p{Lo})|(?<=(?:حوار|مقابلة|حديث) (?:مع|خص به) )(?=\p{Lo})/gu;

/** An introduction is no longer, in UTF-16 units. */
const REACH = 4000;

/**
 * The outlet that an interview was given to, where its introduction names it and says that the text of the interview follows. A known one,
 * or one with an outlet's noun: others are interviewed themselves. Null where two are named. View offsets.
 */
export function findInterviewer({ view, passages, firstProse, outlets }: Document): Span | null {
  const from = passages[Math.max(0, firstProse - 1)]?.start ?? 0;
  const text = view.text.slice(from, from + REACH);
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  const end = TEXT_OF.exec(text)?.index;
  if (end === undefined) return null;
  const found = [...text.slice(0, end).matchAll(WITH)].flatMap(({ index }) => {
    const name = readNameAt(text, index, outlets);
    if (name === null || !(outlets.known(name) !== null || hasOutletNoun(name))) return [];
    return [{ name, start: from + index, end: from + index + name.length }];
  });
  return new Set(found.map(({ name }) => name)).size === 1 ? (found[0] ?? null) : null;
}
