import type { Block, BlockType } from '../../model/block.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';
import { withoutMarkup } from '../decode/printed.ts';
import type { View } from '../decode/view.ts';
import { entryIndexAt } from '../resolve/labels-at.ts';
import { firstBehind } from '../text/first-behind.ts';
import { foldText } from '../text/fold-text.ts';

type Raw = Pick<View, 'raw' | 'markup'>;

/** A passage as the structure needs it, in raw offsets. */
export interface TypedPassage extends Span {
  /** What it is where it is body text. */
  readonly type: BlockType;
  /** Its number where it is an item of a numbered list, else null. */
  readonly number: number | null;
}

/** A block, and its number in a numbered list (Markdown tells, records do not). */
export interface DraftBlock {
  readonly block: Block;
  readonly number: number | null;
}

/** Which block a label makes, whatever the passage is. */
const OWN_TYPE: Partial<Record<string, BlockType>> = { standfirst: 'standfirst', caption: 'caption' };

/**
 * The blocks of an article: of each passage the characters that the ledger gives to the body, the
 * standfirst or a caption. So the blocks' text is the ledger's, by construction.
 * @param view the decoded text and its markup; all offsets are raw
 * @param emphasis emphasized words, without their marks, in order
 */
export function buildBlocks(
  view: Raw,
  ledger: readonly LedgerEntry[],
  passages: readonly TypedPassage[],
  emphasis: readonly Span[],
): readonly DraftBlock[] {
  return passages.flatMap((passage) =>
    toRuns(ledger, passage).flatMap(({ type, spans }) => {
      const block = toBlock(view, type, spans, emphasis);
      return block === null ? [] : [{ block, number: type === 'list-item' ? passage.number : null }];
    }),
  );
}

/** Runs of kept characters of one passage that make one block each. */
function toRuns(ledger: readonly LedgerEntry[], passage: TypedPassage) {
  const runs: { type: BlockType; spans: Span[] }[] = [];
  for (let index = entryIndexAt(ledger, passage.start); index < ledger.length; index += 1) {
    const entry = ledger[index];
    if (entry === undefined || entry.start >= passage.end) break;
    const type = entry.label === 'body' ? passage.type : OWN_TYPE[entry.label];
    if (type === undefined) continue;
    const run = runs.at(-1);
    const span = { start: entry.start, end: entry.end };
    if (run?.type === type) run.spans.push(span);
    else runs.push({ type, spans: [span] });
  }
  return runs;
}

function toBlock(
  view: Raw,
  type: BlockType,
  spans: readonly Span[],
  emphasis: readonly Span[],
): Block | null {
  let text = '';
  let end = spans[0]?.start ?? 0;
  const stretches: [number, number][] = [];
  for (const span of spans) {
    const piece = foldText(view.raw.slice(span.start, span.end));
    if (piece === '') continue;
    if (text !== '' && isApart(view, end, span.start)) text += ' ';
    const from = text.length;
    text += piece;
    end = span.end;
    if (isWithin(span, emphasis)) stretches.push([from, text.length]);
  }
  if (text === '') return null;
  return stretches.length === 0 ? { type, text, spans } : { type, text, spans, emphasis: stretches };
}

/** Whether white space stands between two pieces, in them or between them; not that inside a tag. */
function isApart(view: Raw, end: number, start: number): boolean {
  const [last, first] = [view.raw.slice(end - 1, end), view.raw.slice(start, start + 1)];
  return /[\s\u0085]/u.test(last + withoutMarkup(view, end, start) + first);
}

function isWithin(span: Span, emphasis: readonly Span[]): boolean {
  const found = emphasis[firstBehind(emphasis, span.end - 1)];
  return found !== undefined && found.start <= span.start;
}
