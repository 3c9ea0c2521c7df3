import type { Passage } from '../../blocks/passages.ts';
import type { Rule } from '../claim.ts';

/** One item makes no list: a dash may open speech, a number a sentence. */
const LEAST_ITEMS = 2;

/** Neighboring passages with the same bullet, or with enumerators that rise by one from 1. */
export const list: Rule = {
  id: 'block-type/list',
  find({ passages, comments }) {
    const items = toRuns(passages.slice(0, comments))
      .filter((run) => run.length >= LEAST_ITEMS)
      .flat();
    return {
      labels: items.map(({ start, mark }) => ({
        label: 'layout',
        start,
        end: start + (mark?.text.length ?? 0),
      })),
      types: items.map(({ start }) => ({ type: 'list-item', start })),
    };
  },
};

function toRuns(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  let run: Passage[] = [];
  for (const passage of passages) {
    if (continues(run, passage)) {
      run.push(passage);
      continue;
    }
    runs.push(run);
    run = opens(passage) ? [passage] : [];
  }
  return [...runs, run];
}

function opens({ mark }: Passage): boolean {
  return mark?.kind === 'bullet' || mark?.number === 1;
}

function continues(run: readonly Passage[], { mark }: Passage): boolean {
  const last = run.at(-1)?.mark;
  if (!last || !mark || last.kind !== mark.kind) return false;
  return mark.kind === 'number'
    ? mark.number === (last.number ?? 0) + 1
    : mark.kind === 'bullet' && mark.text === last.text;
}
