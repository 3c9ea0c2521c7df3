import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { END_OF_TEXT, GAP } from '../site/index-signs.ts';
import { titleWords } from '../site/title-words.ts';
import { hiddenForms, titleForms } from '../site/word-forms.ts';

/**
 * What Pagefind is to know of an article, as attributes of empty elements within the indexed body;
 * no reader sees them. Values stand in attributes of their own: Pagefind would split them at commas.
 * `bases` says how title, source and date are known, in this order. Must be the last thing within the indexed body.
 * @param props.texts everything that the page shows of the article, title included
 */
export function IndexMarks({
  entry,
  texts,
}: {
  readonly entry: ArticleEntry;
  readonly texts: readonly string[];
}): Html {
  return (
    <div hidden>
      <span data-pagefind-meta="title[data-value]" data-value={titleWords(entry)} />
      <span data-pagefind-meta="date[data-value]" data-value={entry.when.words} />
      <span
        data-pagefind-meta="bases[data-value]"
        data-value={[entry.titleBasis, entry.sourceBasis, entry.dateBasis].join(' ')}
      />
      <span
        data-pagefind-index-attrs="data-forms"
        data-forms={[END_OF_TEXT, ...titleForms(titleWords(entry)), ...hiddenForms(texts)].join(` ${GAP} `)}
      />
    </div>
  );
}
