import type { Html } from '../html/html.ts';
import type { ArticleEntry as Entry } from '../site/article-entry.ts';
import { KIND_WORDS } from '../site/kind-words.ts';
import { directionOf } from '../site/language.ts';
import { articlePath } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';
import { SourceAndDate } from './source-and-date.tsx';
import { TitleMark, TitleText } from './title-text.tsx';

/** A text in a list, as a catalogue describes it: source and date, then title, then the first words. */
export function ArticleEntry({
  frame,
  entry,
  level = 3,
}: {
  readonly frame: Frame;
  readonly entry: Entry;
  /** Rank of the title among the page's headings. */
  readonly level?: 2 | 3 | 4;
}): Html {
  const Heading = `h${level}` as const;
  // The whole entry follows its text: otherwise source and date of a right-to-left one stand across the page from its title.
  const direction = directionOf(entry.language);
  return (
    <article class="entry" dir={direction}>
      <p class="entry-meta">
        <SourceAndDate frame={frame} entry={entry} />
        {entry.kind === 'news' ? null : <span class="entry-kind">{KIND_WORDS[entry.kind]}</span>}
      </p>
      <Heading
        class={entry.titleBasis === 'derived' ? 'entry-title is-derived' : 'entry-title'}
        lang={entry.language ?? ''}
        dir={direction}
      >
        <SiteLink frame={frame} to={articlePath(entry.id)}>
          <TitleText entry={entry} />
        </SiteLink>
        <TitleMark entry={entry} />
      </Heading>
      {entry.lede === null ? null : (
        <p class="entry-lede" lang={entry.language ?? ''} dir={direction}>
          {entry.lede}
        </p>
      )}
    </article>
  );
}

/** Texts in a list. */
export function ArticleList({
  frame,
  entries,
  level = 3,
}: {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
  readonly level?: 2 | 3 | 4;
}): Html {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li>
          <ArticleEntry frame={frame} entry={entry} level={level} />
        </li>
      ))}
    </ul>
  );
}
