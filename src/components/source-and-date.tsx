import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { monthPath, sourcePath, UNDATED } from '../site/paths.ts';
import { NOT_STATED } from '../site/title-words.ts';
import { BasisLink, BasisMark } from './basis-mark.tsx';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** A publication date in words, machine-readable where it is one known day. */
export function DateText({ entry }: { readonly entry: ArticleEntry }): Html {
  const { when, date } = entry;
  if (!when.exact || date === null)
    return (
      <span class={when.order === 0 ? 'undated' : 'date'} dir="ltr">
        {when.words}
      </span>
    );
  return (
    <time datetime={date} dir="ltr">
      {when.words}
    </time>
  );
}

/** Source and date as they stand beside every title, with how they are known. */
export function SourceAndDate({
  frame,
  entry,
  linked = true,
  explained = false,
}: {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
  /** Whether source and month are links. */
  readonly linked?: boolean;
  /** Whether each mark tells its meaning on hover and focus: where they are few. */
  readonly explained?: boolean;
}): Html {
  const name = entry.source?.name ?? NOT_STATED;
  const [month, ...more] = entry.when.months;
  const datePath = month === undefined || more.length > 0 ? null : monthPath(month);
  return (
    <>
      <span class="entry-source">
        {linked ? (
          <SiteLink frame={frame} to={sourcePath(entry.source?.id ?? null)}>
            <bdi>{name}</bdi>
          </SiteLink>
        ) : (
          <bdi>{name}</bdi>
        )}
        <Known frame={frame} basis={entry.sourceBasis} explained={explained} />
      </span>{' '}
      <span class="entry-date">
        {linked && (datePath !== null || entry.when.order === 0) ? (
          <SiteLink frame={frame} to={datePath ?? UNDATED}>
            <DateText entry={entry} />
          </SiteLink>
        ) : (
          <DateText entry={entry} />
        )}
        <Known frame={frame} basis={entry.dateBasis} explained={explained} />
      </span>
    </>
  );
}

/** What is absent says so itself, in the place of the value. */
function Known({
  frame,
  basis,
  explained,
}: {
  readonly frame: Frame;
  readonly basis: ArticleEntry['dateBasis'];
  readonly explained: boolean;
}): Html | null {
  if (basis === 'absent') return null;
  return (
    <>
      {' '}
      {explained ? <BasisLink frame={frame} basis={basis} compact /> : <BasisMark basis={basis} compact />}
    </>
  );
}
