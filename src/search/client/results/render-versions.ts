import { directionOf } from '../../../site/language.ts';
import { element } from '../element.ts';
import type { Clause } from '../engine/clauses.ts';
import type { Hit } from '../engine/hit.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import { type LoadedEntry, loadEntry } from './entry-view.ts';
import type { ResultItem } from './group-versions.ts';
import { renderMeta, renderTitle } from './render-entry.ts';
import { versionsInWords } from './versions-in-words.ts';

/** Versions of one text that are listed; of more the text's own page tells. */
const MOST = 50;

/** The other versions of a result, folded. */
export interface Versions {
  readonly element: HTMLElement;
  /** Loads them; done when they are there. */
  readonly unfold: () => Promise<void>;
}

/**
 * Makes the fold of a result's other versions, which are loaded when they are unfolded. Those that the search did not find
 * stand last and say so.
 */
export function renderVersions(
  index: OpenIndex,
  { others, unmatched }: ResultItem<Hit>,
  clauses: readonly Clause[],
  onFailure: (error: unknown) => void,
): Versions {
  const rows = [
    ...others.map((hit) => ({ ...hit, isFound: true })),
    ...unmatched.map((row) => ({ row, isFound: false })),
  ];
  const words = versionsInWords(
    index.table,
    rows.map(({ row }) => row),
    unmatched.length,
  );
  const list = element('ul');
  const fold = element(
    'details',
    { class: 'entry-versions' },
    element('summary', {}, element('bdi', {}, words)),
    list,
  );
  async function fill(): Promise<void> {
    const shown = rows.slice(0, MOST);
    const entries = await Promise.all(
      shown.map(async ({ row, isFound }) =>
        renderVersion(await loadEntry(index, row, isFound ? clauses : []), isFound),
      ),
    );
    const left = rows.length - shown.length;
    list.replaceChildren(
      ...entries,
      ...(left === 0 ? [] : [element('li', { class: 'note' }, `and ${left.toLocaleString('en-US')} more`)]),
    );
  }
  let filled: Promise<void> | null = null;
  const fillOnce = () => {
    filled ??= fill().catch((error) => {
      // What failed may be had another time.
      filled = null;
      throw error;
    });
    return filled;
  };
  fold.addEventListener('toggle', () => {
    if (fold.open) fillOnce().catch(onFailure);
  });
  return {
    element: fold,
    unfold() {
      fold.open = true;
      return fillOnce();
    },
  };
}

function renderVersion({ view, passages }: LoadedEntry, isFound: boolean): HTMLElement {
  return element(
    'li',
    { class: isFound ? 'version' : 'version is-miss', dir: directionOf(view.language) },
    renderMeta(view),
    renderTitle('p', view, passages),
    ...(isFound ? [] : [element('p', { class: 'note' }, element('bdi', {}, 'Not found by this search.'))]),
  );
}
