// A fold whose contents come when it is opened: whoever only searches need not load the code that fills it.
import { element } from './element.ts';
import type { LaterPanel } from './later-panel.ts';
import { loadLater } from './load-later.ts';
import { STILL_WAITING, whileWaiting } from './while-waiting.ts';

/** A fold on the page. */
export interface LaterFold<Job> {
  readonly element: HTMLElement;
  /** Says what it is called, and what it is to be about when a reader opens it. */
  readonly update: (title: string, job: Job) => void;
}

/**
 * Makes the fold.
 * @param bundle address of the script that fills it
 * @param make from that script to what is in the fold
 * @param kind the fold's class
 */
export function makeLaterFold<Job>(
  bundle: string,
  make: (later: typeof import('./later.ts')) => LaterPanel<Job>,
  kind = 'search-tool',
): LaterFold<Job> {
  const summary = element('summary');
  const fold = element('details', { class: kind }, summary);
  let latest: { readonly job: Job } | null = null;
  let panel: LaterPanel<Job> | null = null;

  async function fill(): Promise<void> {
    if (!fold.open || panel !== null) return;
    const said = element('p', { class: 'note', role: 'status' });
    fold.replaceChildren(summary, said);
    const loaded = whileWaiting((isLong) => {
      said.textContent = isLong ? STILL_WAITING : 'Loading…';
    });
    try {
      const later = await loadLater(bundle);
      panel ??= make(later);
      if (latest !== null) panel.update(latest.job);
      fold.replaceChildren(summary, ...panel.elements);
    } catch {
      said.textContent = 'This could not be loaded. Check the connection, close this and open it again.';
    }
    loaded();
  }
  fold.addEventListener('toggle', () => void fill());

  return {
    element: fold,
    update(title, job) {
      latest = { job };
      summary.textContent = title;
      panel?.update(job);
    },
  };
}
