// Names in the text of an article lead to their pages. Only what is rendered is touched: a Markdown file is read without it.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { BlockType } from '../../model/block.ts';
import { findNames, type NameIndex, type PrintedName } from '../../names/find-names.ts';
import { blockTypeOf } from './typed-blocks.ts';

/** What of a text becomes a link, and where it leads. */
export interface NameLinks {
  readonly index: NameIndex;
  /** Address of a name's page. */
  readonly hrefOf: (id: string) => string;
}

/** Running text; headings and captions stay as they are. */
const LINKED: ReadonlySet<BlockType> = new Set(['paragraph', 'question', 'answer', 'list-item', 'quote']);

/**
 * A markdown-it plugin: the first mention of each name in the running text becomes a link, in the spelling that is
 * printed. No character changes. A name that is emphasized, whole or in part, is passed over for its next mention: what
 * the text emphasizes stays an element of its own.
 */
export function linkNames(markdown: MarkdownIt, { index, hrefOf }: NameLinks): void {
  markdown.core.ruler.push('link_names', (state) => {
    const linked = new Set<string>();
    for (const inline of state.tokens) {
      if (inline.type !== 'inline' || !LINKED.has(blockTypeOf(inline))) continue;
      const children = inline.children ?? [];
      const emphasized = emphasizedIn(children);
      let passed = 0;
      const first = findNames(textOf(children), index).filter(({ id, start, end }) => {
        while ((emphasized[passed]?.end ?? end) <= start) passed += 1;
        if (linked.has(id) || (emphasized[passed]?.start ?? end) < end) return false;
        linked.add(id);
        return true;
      });
      inline.children = withLinks(children, first, { state, hrefOf });
    }
  });
}

/** The characters of a token; a line end counts as the white space that it is. */
function charactersOf(token: Token): string {
  if (token.type === 'text') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : '';
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(charactersOf).join('');
}

/** The stretches of characters that are emphasized, in order. */
function emphasizedIn(tokens: readonly Token[]): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let [at, depth] = [0, 0];
  for (const token of tokens) {
    const end = at + charactersOf(token).length;
    if (depth > 0 && end > at) stretches.push({ start: at, end });
    depth += token.nesting;
    at = end;
  }
  return stretches;
}

function withLinks(
  tokens: readonly Token[],
  names: readonly PrintedName[],
  { state, hrefOf }: { readonly state: StateCore; readonly hrefOf: NameLinks['hrefOf'] },
): Token[] {
  const out: Token[] = [];
  let from = 0;
  let next = 0;
  for (const token of tokens) {
    const to = from + charactersOf(token).length;
    let at = from;
    for (let name = names[next]; name !== undefined && at < to && name.start < to; name = names[next]) {
      if (name.start >= at) {
        out.push(...cut(token, at - from, name.start - from, state));
        const opens = new state.Token('link_open', 'a', 1);
        opens.attrSet('class', 'name');
        opens.attrSet('href', hrefOf(name.id));
        out.push(opens);
        at = name.start;
      }
      const end = Math.min(name.end, to);
      out.push(...cut(token, at - from, end - from, state));
      at = end;
      if (end < name.end) break;
      out.push(new state.Token('link_close', 'a', -1));
      next += 1;
    }
    if (at < to || to === from) out.push(...cut(token, at - from, to - from, state));
    from = to;
  }
  return out;
}

/** A token, or the part of a text from one of its characters to another. */
function cut(token: Token, from: number, to: number, state: StateCore): readonly Token[] {
  if (token.type !== 'text') return [token];
  if (from === to && token.content !== '') return [];
  const part = new state.Token('text', '', 0);
  part.content = token.content.slice(from, to);
  return [part];
}
