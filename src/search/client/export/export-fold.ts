// The fold of the exports. What is in it, most of the code that nobody needs who only searches, comes when it is opened.
import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { ExportJob } from './export-job.ts';
import type { ExportPanel } from './export-panel.ts';

export interface ExportFold {
  readonly element: HTMLElement;
  readonly update: (job: ExportJob) => void;
}

/** Makes the fold. @param bundle address of the script that fills it */
export function makeExportFold(bundle: string): ExportFold {
  const title = element('summary', {}, 'Export');
  const fold = element('details', { class: 'search-tool' }, title);
  let job: ExportJob | null = null;
  let panel: ExportPanel | null = null;

  async function fill(): Promise<void> {
    if (!fold.open || panel !== null) return;
    try {
      const { makeExportPanel }: typeof import('./export-panel.ts') = await import(bundle);
      panel ??= makeExportPanel();
      if (job !== null) panel.update(job);
      fold.replaceChildren(title, ...panel.elements);
    } catch {
      const words = 'The exports could not be loaded. Check the connection, close this and open it again.';
      fold.replaceChildren(title, element('p', { class: 'note', role: 'status' }, words));
    }
  }
  fold.addEventListener('toggle', () => void fill());

  return {
    element: fold,
    update(next) {
      job = next;
      title.textContent = `Export ${counted(next.rows.length, 'text')}`;
      panel?.update(next);
    },
  };
}
