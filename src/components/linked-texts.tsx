import type { Children, Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { articlePath } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { SourceAndDate } from './source-and-date.tsx';
import { TitleMark, TitleText } from './title-text.tsx';

/** A text that another leads to, and what the two have to do with one another. */
export interface LinkedText {
  readonly entry: ArticleEntry;
  readonly why: Children;
}

/** Other texts beside one: source and date, then title, then why. */
export function LinkedTexts({
  frame,
  texts,
}: {
  readonly frame: Frame;
  readonly texts: readonly LinkedText[];
}): Html {
  return (
    <ul class="linked-texts">
      {texts.map(({ entry, why }) => (
        <li>
          <p class="entry-meta">
            <SourceAndDate frame={frame} entry={entry} linked={false} />
          </p>
          <SiteLink frame={frame} to={articlePath(entry.id)}>
            <TitleText entry={entry} />
          </SiteLink>
          <TitleMark entry={entry} />
          <p class="why">{why}</p>
        </li>
      ))}
    </ul>
  );
}
