import type { Passage } from '../../blocks/passages.ts';
import { countWords } from '../../lines/prose.ts';
import type { Rule } from '../claim.ts';

/** One item makes no list: a dash may open speech, a number a sentence. */
const LEAST_ITEMS = 2;

/** So many paragraphs may stand between two items, by kind of mark: a number that goes on bears more. */
const MOST_BETWEEN = { bullet: 1, letter: 2, number: 6, question: 0, answer: 0 } as const;

/** Bullets that also open speech, or set a paragraph off: with them nothing may stand between. */
const DASHES = new Set(['-', '–', '*', '·']);

/** A numbered line of so few words is a subhead where prose stands behind it. */
const MOST_SUBHEAD_WORDS = 12;

/** The items of a list, how many paragraphs stand behind the last so far, and how many items have prose behind them. */
interface Run {
  readonly items: Passage[];
  between: number;
  explained: number;
}

/**
 * Items with the same bullet, or with enumerators that are set alike and rise by one from 1, in any
 * script; lists within lists, and items with a paragraph or two of their own. Not `1986. A year`,
 * not a single dash, not a dialog in which one dash asks and the other answers, not a numbered subhead.
 */
export const list: Rule = {
  id: 'block-type/list',
  find({ passages, comments }) {
    const items = toRuns(passages.slice(0, comments))
      .filter((run) => run.items.length >= LEAST_ITEMS && !isDialog(run) && !isSubheads(run))
      .flatMap((run) => run.items);
    return {
      // Letters stay: a page prints numbers or bullets, and `b)` may be spoken of elsewhere.
      labels: items
        .filter(({ mark }) => mark?.kind !== 'letter')
        .map(({ start, mark }) => ({ label: 'layout', start, end: start + (mark?.text.length ?? 0) })),
      types: items.map(({ start }) => ({ type: 'list-item', start })),
    };
  },
};

/** All runs of items, open ones kept by the style of their marks: a list may stand inside another. */
function toRuns(passages: readonly Passage[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const passage of passages) {
    const { mark } = passage;
    const style = mark?.style ?? '';
    const run = open.get(style);
    if (mark !== null && run !== undefined && continues(run, passage)) {
      run.items.push(passage);
      run.between = 0;
    } else if (mark !== null && opens(passage)) {
      const opened = { items: [passage], between: 0, explained: 0 };
      runs.push(opened);
      open.set(style, opened);
    } else {
      for (const each of open.values()) {
        if (each.between === 0 && passage.isProse) each.explained += 1;
        each.between += 1;
      }
    }
  }
  return runs;
}

function opens({ mark }: Passage): boolean {
  return mark?.kind === 'bullet' || mark?.number === 1;
}

function continues({ items, between }: Run, { mark }: Passage): boolean {
  const last = items.at(-1)?.mark;
  if (!last || !mark || between > (DASHES.has(mark.text) ? 0 : MOST_BETWEEN[mark.kind])) return false;
  return mark.kind === 'bullet' || mark.number === (last.number ?? 0) + 1;
}

/** Dashes of which some ask and some answer. */
function isDialog({ items }: Run): boolean {
  if (!items.every(({ mark }) => mark?.text === '-' || mark?.text === '–')) return false;
  const asking = items.filter(({ text }) => /[?؟？]["'»”]?$/u.test(text)).length;
  return asking > 0 && asking < items.length;
}

/** Short numbered lines, each with prose behind it: chapters, not items. */
function isSubheads({ items, explained }: Run): boolean {
  return (
    explained >= items.length &&
    items.every(
      ({ text, mark, isProse }) =>
        mark?.kind === 'number' &&
        !isProse &&
        countWords(text) <= MOST_SUBHEAD_WORDS &&
        !/[.,;:]$/u.test(text),
    )
  );
}
