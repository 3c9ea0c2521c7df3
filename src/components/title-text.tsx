import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { directionOf } from '../site/language.ts';
import { titleWords } from '../site/title-words.ts';
import { BasisMark } from './basis-mark.tsx';

/** A title in its own language and direction. */
export function TitleText({ entry }: { readonly entry: ArticleEntry }): Html {
  if (entry.title === null) return <span class="untitled">{titleWords(entry)}</span>;
  return (
    <bdi lang={entry.language ?? ''} dir={directionOf(entry.language)}>
      {titleWords(entry)}
    </bdi>
  );
}

/** A title that an editor gave bears its mark; one cut from the text stands in quotation marks already. The
 * mark is no word of the text, and not to be found. */
export function TitleMark({ entry }: { readonly entry: ArticleEntry }): Html | null {
  if (entry.titleBasis !== 'editor') return null;
  return (
    <span class="title-mark" lang="en" data-pagefind-ignore>
      {' '}
      <BasisMark basis={entry.titleBasis} />
    </span>
  );
}
