// The two lists of texts whose day is not known: the undated, and those of uncertain date.
import { renderDocument } from '../../layouts/document.tsx';
import { DatedTexts } from '../components/dated-texts.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { DatePrecision } from '../site/date-precision.ts';
import type { DatedText } from '../site/dated-text.ts';
import type { ListPage } from '../site/paginate.ts';
import { DATES } from '../site/paths.ts';

export interface WithoutDayProps {
  readonly frame: Frame;
  /** Of all of them. */
  readonly count: number;
  /** The first page of the list. */
  readonly page: ListPage<ArticleEntry>;
  /** The texts of the page, with what bounds them. */
  readonly texts: readonly DatedText[];
}

/** Texts that do not say when they were published, or not in which year. */
export function renderUndated(props: WithoutDayProps): string {
  const { count } = props;
  const none = 'Every text of this archive has a date.';
  const they =
    count === 1
      ? 'One text that does not say when it was'
      : `${counted(count, 'text')} that do not say when they were`;
  return renderWithoutDay(props, {
    title: 'Undated',
    precision: 'undated',
    description: count === 0 ? none : `${counted(count, 'text')} without a date, or without its year.`,
    lead:
      count === 0
        ? none
        : `${they} published, or not in which year. A year that is not printed is never supplied: beneath each stands what bounds its date and where that is from, and nothing is concluded.`,
  });
}

/** Texts whose date is known, but not to the day, or only about. */
export function renderUncertain(props: WithoutDayProps): string {
  const { count } = props;
  const none = 'Every date of this archive is one day.';
  return renderWithoutDay(props, {
    title: 'Of uncertain date',
    precision: 'uncertain',
    description: count === 0 ? none : `${counted(count, 'text')} whose day of publication is not certain.`,
    lead:
      count === 0
        ? none
        : 'Each may be of several days, or is only about a day, or of a month or year whose day is not known. The date beside the source says which; beneath stands why.',
  });
}

function renderWithoutDay(
  { frame, count, page, texts }: WithoutDayProps,
  list: {
    readonly title: string;
    readonly precision: DatePrecision;
    readonly description: string;
    readonly lead: string;
  },
): string {
  return renderDocument({
    frame,
    title: list.title,
    description: list.description,
    path: page.path,
    class: 'list-page',
    children: (
      <>
        <PageHead frame={frame} up={{ path: DATES, name: 'Dates' }} title={list.title}>
          <p class="lead-in">{list.lead}</p>
          <ListHead frame={frame} page={page} total={count} search={{ precision: [list.precision] }} />
        </PageHead>
        {count === 0 ? null : <DatedTexts frame={frame} texts={texts} />}
        <Pager frame={frame} page={page} />
      </>
    ),
  });
}
