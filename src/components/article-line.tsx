import type { Children, Html } from '../html/html.ts';
import type { Basis } from '../model/basis.ts';
import type { Fields } from '../model/record.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { readingMinutes } from '../site/count-words.ts';
import { counted } from '../site/counted.ts';
import { clockWords } from '../site/day-words.ts';
import { KIND_WORDS } from '../site/kind-words.ts';
import { languageName } from '../site/language.ts';
import { BasisLink } from './basis-mark.tsx';
import type { Frame } from './frame.ts';
import { SourceAndDate } from './source-and-date.tsx';

/**
 * Source, date, clock time, place, author, kind, language and reading time of an article in a line,
 * each with how it is known.
 * @param props.fields of the article's record
 */
export function ArticleLine({
  frame,
  entry,
  fields,
}: {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
  readonly fields: Fields;
}): Html {
  const { dateTime, dateline, byline, kind, language, words } = entry;
  return (
    <p class="article-line">
      <SourceAndDate frame={frame} entry={entry} explained />{' '}
      {dateTime === null ? null : (
        <Part frame={frame} basis={fields.dateTime.basis}>
          {clockWords(dateTime)}
        </Part>
      )}{' '}
      {dateline === null ? null : (
        <Part frame={frame} basis={fields.dateline.basis}>
          {dateline}
        </Part>
      )}{' '}
      {byline === null ? null : (
        <Part frame={frame} basis={fields.byline.basis}>
          by {byline}
        </Part>
      )}{' '}
      <Part frame={frame} basis={fields.kind.basis}>
        {KIND_WORDS[kind]}
      </Part>{' '}
      {language === null || language === 'en' ? null : (
        <Part frame={frame} basis={fields.language.basis}>
          {languageName(language)}
        </Part>
      )}{' '}
      <span class="reading-time">
        <bdi>{counted(readingMinutes(words), 'minute')} to read</bdi>
      </span>
    </p>
  );
}

function Part({
  frame,
  basis,
  children,
}: {
  readonly frame: Frame;
  readonly basis: Basis;
  readonly children: Children;
}): Html {
  return (
    <span>
      <bdi>{children}</bdi> {basis === 'absent' ? null : <BasisLink frame={frame} basis={basis} compact />}
    </span>
  );
}
