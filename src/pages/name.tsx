import { renderDocument } from '../../layouts/document.tsx';
import type { Timeline as TimelineData } from '../charts/timeline.ts';
import { ArticleList } from '../components/article-entry.tsx';
import { CountedLinks } from '../components/counted-links.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { Pager } from '../components/pager.tsx';
import { PrintedSpellings } from '../components/printed-spellings.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { Timeline } from '../components/timeline.tsx';
import type { Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import { NAME_KIND_WORDS, printedWords, searchFor } from '../site/names/name-words.ts';
import type { ListPage } from '../site/paginate.ts';
import { NAMES } from '../site/paths.ts';
import { toSearchPath } from '../site/search-path.ts';

export interface NamePageProps {
  readonly frame: Frame;
  readonly name: NameGroup;
  /** The first page of its texts. */
  readonly page: ListPage<ArticleEntry>;
  /** null where there is too little to draw. */
  readonly timeline: TimelineData | null;
}

/** One name: how the texts print it, which do and when, from which sources, and beside which other names. */
export function renderName({ frame, name, page, timeline }: NamePageProps): string {
  const count = printedWords(name.articles.length);
  return renderDocument({
    frame,
    title: name.name,
    description: `${NAME_KIND_WORDS[name.kind].one}, ${count} of this archive${name.span.words === null ? '' : `, ${name.span.words}`}.`,
    path: page.path,
    class: 'name-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <SiteLink frame={frame} to={NAMES}>
              Names
            </SiteLink>
          </p>
          <h1>
            <bdi>{name.name}</bdi>
          </h1>
          <p class="lead-in">{leadWords(name)}</p>
        </header>
        <Facts frame={frame} name={name} timeline={timeline} />
        {name.articles.length === 0 ? null : (
          <section class="section" aria-labelledby="texts">
            <h2 id="texts">Texts</h2>
            <ListHead frame={frame} page={page} total={name.articles.length} search={searchFor(name)} />
            <ArticleList frame={frame} entries={page.items} />
            <Pager frame={frame} page={page} />
          </section>
        )}
      </>
    ),
  });
}

function leadWords({ kind, articles, spellings, span }: NameGroup): string {
  const printed = `${NAME_KIND_WORDS[kind].one}, ${printedWords(articles.length)}`;
  if (articles.length === 0) return `${printed} of this archive.`;
  const undated = span.undated === 0 ? '' : `, ${counted(span.undated, 'text')} undated`;
  return `${printed}, in ${counted(spellings.length, 'spelling')}; ${span.words ?? 'no date'}${undated}.`;
}

function Facts({
  frame,
  name,
  timeline,
}: {
  readonly frame: Frame;
  readonly name: NameGroup;
  readonly timeline: TimelineData | null;
}): Html {
  return (
    <>
      <section class="section" aria-labelledby="spellings">
        <h2 id="spellings">As printed</h2>
        <PrintedSpellings name={name} />
      </section>
      {timeline === null ? null : (
        <section class="section" aria-labelledby="in-time">
          <h2 id="in-time">In time</h2>
          <Timeline frame={frame} timeline={timeline} />
        </section>
      )}
      {name.sources.length === 0 ? null : (
        <section class="section" aria-labelledby="sources">
          <h2 id="sources">Sources that print it</h2>
          <CountedLinks frame={frame} links={name.sources} />
          {name.moreSources === 0 ? null : (
            <p class="more">
              {counted(name.moreSources, 'source')} of fewer texts are filters of{' '}
              <SiteLink frame={frame} to={toSearchPath(searchFor(name))}>
                the search for this name
              </SiteLink>
            </p>
          )}
        </section>
      )}
      {name.together.length === 0 ? null : (
        <section class="section" aria-labelledby="together">
          <h2 id="together">In the same texts</h2>
          <p class="lead-in">
            Names that stand in these texts too, and in how many of them. The count says nothing of what they
            have to do with each other.
          </p>
          <CountedLinks frame={frame} links={name.together} />
          {name.moreTogether === 0 ? null : <p class="more">and {counted(name.moreTogether, 'name')} more</p>}
        </section>
      )}
    </>
  );
}
