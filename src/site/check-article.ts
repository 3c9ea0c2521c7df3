// Holds an article's Markdown against its record: two files that tell of one text must agree.
import { type FrontMatter, toFrontMatter } from '../model/front-matter.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { ArticleText } from './markdown/read-article.ts';
import type { TextBlock } from './markdown/read-blocks.ts';

/** A point in which the two files disagree. */
export interface Disagreement {
  /** The front matter's key, or `blocks`. */
  readonly field: string;
  /** What each of them says. */
  readonly message: string;
}

/** Where Markdown and record disagree; empty where they tell the same. */
export function findDisagreements(text: ArticleText, record: ArticleRecord): readonly Disagreement[] {
  return [...compareFields(text.frontMatter, record), ...compareBlocks(text.blocks, record)];
}

function compareFields(frontMatter: FrontMatter, record: ArticleRecord): readonly Disagreement[] {
  const expected = toFrontMatter(record);
  return Object.entries(expected).flatMap(([key, value]) => {
    const seen = Object.entries(frontMatter).find(([name]) => name === key)?.[1] ?? null;
    return seen === value
      ? []
      : [{ field: key, message: `${quote(seen)} in the Markdown, ${quote(value)} in the record` }];
  });
}

function compareBlocks(blocks: readonly TextBlock[], record: ArticleRecord): readonly Disagreement[] {
  const expected = record.blocks.filter((block) => block.type !== 'standfirst');
  const at = expected.findIndex((block, index) => toKey(block) !== toKey(blocks[index]));
  const differs = at >= 0 ? at : blocks.length > expected.length ? expected.length : -1;
  if (differs < 0) return [];
  const seen = blocks[differs];
  const told = expected[differs];
  return [
    {
      field: 'blocks',
      message: `block ${differs + 1} is ${outline(seen)} in the Markdown, ${outline(told)} in the record`,
    },
  ];
}

function toKey(block: TextBlock | undefined): string {
  return block === undefined ? '' : JSON.stringify([block.type, block.text, block.emphasis ?? []]);
}

function outline(block: TextBlock | undefined): string {
  return block === undefined ? 'missing' : `${block.type} ${quote(block.text)}`;
}

function quote(value: string | null): string {
  return value === null ? 'nothing' : `\`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
}
