// The list of results: a text each, its versions folded beneath it.
import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { Clause } from '../engine/clauses.ts';
import type { Hit } from '../engine/hit.ts';
import { IndexFileError, unlessMissing } from '../engine/index-file.ts';
import type { OpenIndex } from '../engine/open-index.ts';
import type { SearchOutcome } from '../engine/search-outcome.ts';
import type { PageMemory } from '../page-memory.ts';
import { SHOWN_AT_FIRST, SHOWN_MORE } from '../results-shown.ts';
import type { SearchPage } from '../search-page.ts';
import type { StatusLine } from '../status-line.ts';
import { loadEntry } from './entry-view.ts';
import type { ResultItem } from './group-versions.ts';
import { renderEntry } from './render-entry.ts';
import { renderVersions } from './render-versions.ts';

/** A result on the page. */
interface RenderedItem {
  readonly element: HTMLLIElement;
  /** null where a text has no other version. */
  readonly unfold: (() => Promise<void>) | null;
  /** Why the text could not be loaded; null where it was. */
  readonly failure: IndexFileError | null;
}

/** Stands in the place of a text that could not be loaded. */
function renderMissing(failure: IndexFileError): RenderedItem {
  const words = `A text that was found could not be loaded: ${failure.message}.`;
  return { element: element('li', { class: 'note' }, words), unfold: null, failure };
}

/** The list of results on the page. */
export interface ResultList {
  /**
   * Shows the results of a search.
   * @param items its hits, versions of one text together
   * @param memory how far they were read before
   * @param isCurrent false as soon as a later search has begun: then nothing more is shown
   */
  readonly show: (
    { clauses }: Pick<SearchOutcome, 'clauses'>,
    items: readonly ResultItem<Hit>[],
    memory: PageMemory | null,
    isCurrent: () => boolean,
  ) => Promise<void>;
  /** Results shown, which of them stand unfolded, and the link that has the focus. */
  readonly remember: () => Pick<PageMemory, 'shown' | 'open' | 'link'>;
  /** Goes back to the link that was followed, unless a reader has gone elsewhere in the meantime. */
  readonly returnTo: (memory: PageMemory | null) => void;
}

/**
 * Makes the list.
 * @param status reads out how much of it is shown
 * @param onFailure told where a text could not be loaded
 */
export function makeResultList(
  { results: list, more }: Pick<SearchPage, 'results' | 'more'>,
  index: OpenIndex,
  status: StatusLine,
  onFailure: (error: unknown) => void,
): ResultList {
  async function render(item: ResultItem<Hit>, clauses: readonly Clause[]): Promise<RenderedItem> {
    const loaded = await loadEntry(index, item.hit.row, clauses).catch(unlessMissing);
    if (loaded instanceof IndexFileError) return renderMissing(loaded);
    const { view, passages } = loaded;
    const isAlone = item.others.length + item.unmatched.length === 0;
    const versions = isAlone ? null : renderVersions(index, item, clauses, onFailure);
    const entry = renderEntry(view, passages);
    if (versions) entry.append(versions.element);
    return { element: element('li', {}, entry), unfold: versions?.unfold ?? null, failure: null };
  }

  function offerMore(
    items: readonly ResultItem<Hit>[],
    clauses: readonly Clause[],
    isCurrent: () => boolean,
  ): void {
    const shown = list.childElementCount;
    const left = items.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(SHOWN_MORE, left)} more (${shown} of ${items.length.toLocaleString('en-US')} shown)`;
    more.onclick = () => {
      more.onclick = null;
      const loaded = status.wait(isCurrent);
      Promise.all(items.slice(shown, shown + SHOWN_MORE).map((item) => render(item, clauses)))
        .then((entries) => {
          if (!isCurrent()) return;
          list.append(...entries.map((entry) => entry.element));
          // The button moves down under the reader: reading goes on at the first new entry.
          entries[0]?.element.querySelector('a')?.focus();
          offerMore(items, clauses, isCurrent);
          status.readOut(`${list.childElementCount} of ${counted(items.length, 'result')} shown.`);
        })
        .catch((error: unknown) => {
          if (isCurrent()) onFailure(error);
        })
        .finally(loaded);
    };
  }

  const links = () => [...list.querySelectorAll('a')];
  function returnTo(memory: PageMemory | null): void {
    if (document.activeElement === document.body) links()[memory?.link ?? -1]?.focus({ preventScroll: true });
  }
  // Not every browser gives the focus to a link that is clicked.
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) target.closest('a')?.focus();
  });

  return {
    returnTo,
    async show({ clauses }, items, memory, isCurrent) {
      const first = items.slice(0, Math.max(SHOWN_AT_FIRST, memory?.shown ?? 0));
      const entries = await Promise.all(first.map((item) => render(item, clauses)));
      await Promise.all((memory?.open ?? []).map((at) => entries[at]?.unfold?.()));
      if (!isCurrent()) return;
      const failure = entries.every((entry) => entry.failure) ? entries[0]?.failure : null;
      if (failure) throw failure;
      list.replaceChildren(...entries.map((entry) => entry.element));
      offerMore(items, clauses, isCurrent);
      returnTo(memory);
    },
    remember: () => ({
      link: links().findIndex((link) => link.contains(document.activeElement)),
      shown: list.childElementCount,
      open: [...list.children].flatMap((item, at) =>
        item.querySelector('.entry-versions[open]') === null ? [] : [at],
      ),
    }),
  };
}
