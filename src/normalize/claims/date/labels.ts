import { toWordKey } from '../../languages/word-key.ts';
import { labelSet } from '../../lines/label-words.ts';

/** Labels that say outright that a day is the day of publication, as keys of words. */
export const EXPLICIT_LABELS: ReadonlySet<string> = labelSet('published', 'firstPublished');

/** Labels under which the head of a page prints its day of publication. */
export const PUBLICATION_LABELS: ReadonlySet<string> = labelSet('published', 'firstPublished', 'date');

/** Labels of other days: when it was changed, fetched or entered. They are dates, not *the* date. */
export const OTHER_DATE_LABELS: ReadonlySet<string> = labelSet('otherDate');

/** Labels of the day on which a text was published first, where it was published twice. */
export const FIRST_LABELS: ReadonlySet<string> = labelSet('firstPublished');

/** The number of an issue or of a page: what a paper's own line prints beside its day. */
export const ISSUE =
  /(?<![\p{L}\p{N}])(?:№|No\.|Nr\.|N[°º]|Vol\.|Issue|Ausgabe|Numéro|Número|Sayı|العدد|رقم العدد|عدد رقم|شماره|شمارۀ|شمارہ|جلد|גיליון|अंक|page|pages|p\.|pp\.|Seite|S\.|página|pág\.|pagina|pag\.|sayfa|с\.|стр\.)\s?[[(]?[A-Z]?\p{Nd}|第\s?\d+\s?[期号號版]|(?<![\p{L}\p{N}])[A-Z]?\d{1,3}版|\d+面/iu;

/** Whether a line begins with a label of another day: `Last updated 6 hours ago`. */
export function isUpdate(text: string): boolean {
  const words = text.slice(0, 40).split(/[\s:：]+/u);
  return [1, 2, 3].some((count) => OTHER_DATE_LABELS.has(toWordKey(words.slice(0, count).join(' '))));
}
