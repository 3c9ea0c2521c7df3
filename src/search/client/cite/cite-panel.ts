// The sentence that cites a search, to be copied.
import { element } from '../element.ts';
import type { LaterPanel } from '../later-panel.ts';
import { citeSearch } from './cite-search.ts';
import { type CitableSearch, toCitedSearch, toCiteJob } from './cited-search.ts';

/** Makes a panel that shows a sentence and copies it. Where the browser does not let it copy, the sentence is marked for the reader to copy. */
export function makeCitePanel(): LaterPanel<CitableSearch> {
  const sentence = element('p', { class: 'citation', tabindex: 0, id: 'search-citation' });
  const copy = element('button', { type: 'button', class: 'quiet' }, 'Copy the sentence');
  const said = element('p', { class: 'note', role: 'status' });

  copy.addEventListener('click', async () => {
    said.textContent = '';
    select(sentence);
    said.textContent = (await isCopied(sentence.textContent ?? ''))
      ? 'Copied.'
      : 'The browser does not let this page copy. The sentence is marked: copy it with the keyboard.';
  });

  return {
    elements: [
      element(
        'p',
        { class: 'note' },
        'For a methods section; the link repeats the search, and the version tells whether in the same archive.',
      ),
      sentence,
      copy,
      said,
    ],
    update(search) {
      const words = citeSearch(toCitedSearch(...toCiteJob(search, window.location.href)));
      if (sentence.textContent === words) return;
      sentence.textContent = words;
      said.textContent = '';
    },
  };
}

function select(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** false where there is no clipboard (a page without TLS has none) or the reader did not allow it. */
async function isCopied(text: string): Promise<boolean> {
  // Missing on pages without TLS, whatever its type says.
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  return clipboard === undefined
    ? false
    : clipboard.writeText(text).then(
        () => true,
        () => false,
      );
}
