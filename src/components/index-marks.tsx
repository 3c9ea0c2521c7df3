import type { JSX } from 'preact';
import type { Basis } from '../model/basis.ts';
import { BASIS_WORDS } from '../site/basis-words.ts';
import { END_OF_TEXT } from '../site/index-end.ts';
import type { ArticleEntry } from '../site/site.ts';
import { NOT_STATED, titleWords } from '../site/title-words.ts';
import { hiddenForms } from '../site/word-forms.ts';

/**
 * What Pagefind is to know of an article, as attributes of empty elements within the indexed body;
 * no reader sees them. Values stand in attributes of their own: Pagefind would split them at commas.
 * Must be the last thing within the indexed body.
 * @param props.texts everything that the page shows of the article, title included
 */
export function IndexMarks({
  entry,
  texts,
}: {
  readonly entry: ArticleEntry;
  readonly texts: readonly string[];
}): JSX.Element {
  return (
    <div hidden>
      <span data-pagefind-meta="title[data-value]" data-value={titleWords(entry)} />
      <span
        data-pagefind-meta="source[data-value]"
        data-value={withBasis(entry.source?.name ?? NOT_STATED, entry.sourceBasis)}
      />
      <span data-pagefind-meta="basis[data-value]" data-value={entry.titleBasis} />
      <span data-pagefind-meta="date[data-value]" data-value={withBasis(entry.when.words, entry.dateBasis)} />
      <span
        data-pagefind-index-attrs="data-forms"
        data-forms={[END_OF_TEXT, ...hiddenForms(texts)].join(' ')}
      />
    </div>
  );
}

/** Search results have words only: `about 26 July 2021 (by the editor)`. */
function withBasis(words: string, basis: Basis): string {
  return basis === 'stated' || basis === 'absent' ? words : `${words} (${BASIS_WORDS[basis].word})`;
}
