import { citationParts } from '../exports/citation.ts';
import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import type { Frame } from './frame.ts';

/** One plain line that cites a text; the text's own words keep their direction, ours stand outside of it. */
export function Citation({ frame, entry }: { readonly frame: Frame; readonly entry: ArticleEntry }): Html {
  return (
    <p class="citation" dir="ltr">
      {citationParts(entry, frame.archive.title, frame.address).map(
        ({ words, language, direction, ours }, at) => (
          <>
            {at === 0 ? '' : ' '}
            <bdi lang={language ?? undefined} dir={direction}>
              {words}
            </bdi>
            {ours}
          </>
        ),
      )}
    </p>
  );
}
