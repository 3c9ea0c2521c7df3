// The hits as files, made in the browser.
import { counted } from '../../../site/counted.ts';
import { askedInWords } from '../cite/cite-search.ts';
import { appliedState, type CitableSearch, toCitedSearch, toCiteJob } from '../cite/cited-search.ts';
import { element } from '../element.ts';
import { giveUpHanging } from '../engine/patient-fetch.ts';
import type { LaterPanel } from '../later-panel.ts';
import { writeState } from '../search-state.ts';
import { STILL_WAITING, whileWaiting } from '../while-waiting.ts';
import { loadExportedHits } from './exported-hits.ts';
import type { ExportFormat } from './exported-text.ts';
import { toFileName } from './file-name.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { saveFile } from './save-file.ts';

/** Makes a button a format, and a line that says what came of it. */
export function makeExportPanel(): LaterPanel<CitableSearch> {
  const said = element('p', { class: 'note', role: 'status' });
  let job: CitableSearch | null = null;
  let latest = 0;

  async function write(format: ExportFormat): Promise<void> {
    if (job === null) return;
    const { index } = job;
    const cited = toCiteJob(job, window.location.href);
    // Whoever asks again while the server is silent has it asked again, and is told of that alone.
    giveUpHanging();
    latest += 1;
    const number = latest;
    const tell = (words: string) => {
      if (number === latest) said.textContent = words;
    };
    const [outcome, { archive }, , root, accessed] = cited;
    const writing = `Writing ${counted(outcome.hits.length, 'text')}…`;
    tell(writing);
    const loaded = whileWaiting((isLong) => tell(isLong ? `${writing} ${STILL_WAITING}` : writing));
    try {
      const rows = outcome.hits.map(({ row }) => row);
      const texts = await loadExportedHits(index, rows, root);
      const search = toCitedSearch(...cited);
      const name = toFileName(archive, writeState(appliedState(outcome)), format.extension);
      const context = {
        archiveTitle: archive.title,
        archiveVersion: archive.version,
        accessed,
        search: search.link,
        searchWords: askedInWords(search),
      };
      saveFile(name, format.mediaType, format.render(texts, context));
      tell(`${counted(texts.length, 'text')} written to ${name}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the catalogue could not be loaded';
      tell(`Nothing was written: ${reason}.`);
    }
    loaded();
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

  return {
    elements: [
      element('ul', { class: 'export-formats' }, ...buttons),
      element(
        'p',
        { class: 'note' },
        'Each text with its address, the hash of its raw file, how its title and date are known, its licence and original address where they are ' +
          'known, the version of the archive, and this search. A CSV value that a spreadsheet would run as a formula begins with an apostrophe.',
      ),
      said,
    ],
    update(next) {
      job = next;
      said.textContent = '';
    },
  };
}
