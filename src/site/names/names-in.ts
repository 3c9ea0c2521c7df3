import { findNames, type NameIndex } from '../../names/find-names.ts';
import type { Article } from '../article.ts';

/** A name with the spellings in which one text prints it, in the order of their first place. */
export interface NameInText {
  readonly id: string;
  readonly spellings: readonly string[];
}

const NO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\u061c\u2066-\u2069\u202a-\u202e\ufeff]|\u200d/gu;

/** The names that a text prints, in the order of their first place. @param index of `names.yaml` */
export function namesIn(article: Article, index: NameIndex): readonly NameInText[] {
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
function printedTexts({ text, record }: Article): readonly string[] {
  const { title, titleBasis } = text.frontMatter;
  const blocks = record.blocks.map((block) => block.text);
  return title === null || titleBasis !== 'stated' ? blocks : [title, ...blocks];
}
