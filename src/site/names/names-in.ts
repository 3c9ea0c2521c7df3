import { findNames, type NameIndex } from '../../names/find-names.ts';
import { INVISIBLE } from '../../text/letter-forms.ts';
import type { WrittenArticle } from '../article.ts';

/** A name with the spellings in which one text prints it, in the order of their first place. */
export interface NameInText {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** A non-joiner stays: in Persian it is spelling. */
const NO_WIDTH = new RegExp(`(?!\u200c)[${INVISIBLE}]`, 'gu');

/** The names that a text prints, in the order of their first place. @param index of `names.yaml` */
export function namesIn(article: WrittenArticle, index: NameIndex): readonly NameInText[] {
  const spellings = new Map<string, Set<string>>();
  for (const text of printedTexts(article)) {
    for (const { id, start, end } of findNames(text, index)) {
      const printed = text.slice(start, end).replace(NO_WIDTH, '').replace(/\s+/gu, ' ');
      spellings.set(id, (spellings.get(id) ?? new Set()).add(printed));
    }
  }
  return [...spellings].map(([id, printed]) => ({ id, spellings: [...printed] }));
}

/**
 * What a text itself prints: its own headline, never an editor's, and every block. The place that it was sent from and its
 * author stand beside it: search has them as values of their own.
 */
function printedTexts({ text, record }: WrittenArticle): readonly string[] {
  const { title, titleBasis } = text.frontMatter;
  const blocks = record.blocks.map((block) => block.text);
  return title === null || titleBasis !== 'stated' ? blocks : [title, ...blocks];
}
