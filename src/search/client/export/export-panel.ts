// The hits as files, made in the browser when they are asked for.
import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { ExportContext, ExportedText, ExportFormat } from './exported-text.ts';
import { toFileName } from './file-name.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { saveFile } from './save-file.ts';

/** What is to be written down when a reader asks. */
export interface ExportJob {
  /** Number of hits. */
  readonly size: number;
  /** The hits in the order shown; fetched when they are asked for. */
  readonly load: () => Promise<readonly ExportedText[]>;
  readonly context: ExportContext & { readonly archiveVersion: string };
  /** The query part of the search's address. */
  readonly asked: string;
}

/** A folded panel with a button a format. */
export interface ExportPanel {
  readonly element: HTMLElement;
  readonly update: (job: ExportJob) => void;
}

/** Makes the panel. */
export function makeExportPanel(): ExportPanel {
  const said = element('p', { class: 'note', role: 'status' });
  let job: ExportJob | null = null;

  async function write(format: ExportFormat): Promise<void> {
    if (job === null) return;
    const { size, load, context, asked } = job;
    said.textContent = `Writing ${counted(size, 'text')}…`;
    try {
      const texts = await load();
      const archive = { title: context.archiveTitle, version: context.archiveVersion };
      const name = toFileName(archive, asked, format.extension);
      saveFile(name, format.mediaType, format.render(texts, context));
      said.textContent = `${counted(texts.length, 'text')} written to ${name}.`;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the catalogue could not be loaded';
      said.textContent = `Nothing was written: ${reason}.`;
    }
  }

  const buttons = EXPORT_FORMATS.map((format) => {
    const button = element(
      'button',
      { type: 'button', class: 'quiet', id: `export-${format.id}` },
      format.name,
    );
    button.addEventListener('click', () => void write(format));
    return element('li', {}, button, ' ', element('span', { class: 'note' }, format.says));
  });
  const title = element('summary', {}, 'Export');

  return {
    element: element(
      'details',
      { class: 'search-tool' },
      title,
      element('ul', { class: 'export-formats' }, ...buttons),
      element(
        'p',
        { class: 'note' },
        'Each text with its address, the hash of its raw file, and how its title and date are known. A CSV value that a ' +
          'spreadsheet would run as a formula begins with an apostrophe.',
      ),
      said,
    ),
    update(next) {
      job = next;
      title.textContent = `Export ${counted(next.size, 'text')}`;
      said.textContent = '';
    },
  };
}
