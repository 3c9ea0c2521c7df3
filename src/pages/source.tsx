import { renderDocument } from '../../layouts/document.tsx';
import type { CoverageMap } from '../charts/coverage.ts';
import { toSourceYears } from '../charts/source-years.ts';
import { ArticleList } from '../components/article-entry.tsx';
import { CountedLinks } from '../components/counted-links.tsx';
import { CoverageOfOne } from '../components/coverage-map.tsx';
import { FewNames } from '../components/few-names.tsx';
import type { Frame } from '../components/frame.ts';
import { ListHead } from '../components/list-head.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { SourceKnown } from '../components/source-known.tsx';
import type { Children, Html } from '../html/html.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { KIND_WORDS } from '../site/kind-words.ts';
import { countryName, languageName } from '../site/language.ts';
import type { ListPage } from '../site/paginate.ts';
import { SOURCES } from '../site/paths.ts';
import { rightsWords } from '../site/rights-words.ts';
import type { SourceGroup } from '../site/site.ts';
import { PLACES_ID, placesPath, toSourcePlaces } from '../site/source-places.ts';

export interface SourcePageProps {
  readonly frame: Frame;
  readonly source: SourceGroup;
  /** The first page of its texts. */
  readonly page: ListPage<ArticleEntry>;
  /** null where none of the texts is dated. */
  readonly map: CoverageMap | null;
}

/** One source: what the archive holds of it, how it is recognized, and its texts. */
export function renderSource({ frame, source, page, map }: SourcePageProps): string {
  return renderDocument({
    frame,
    title: source.name,
    description:
      source.articles.length === 0
        ? 'Every text of this archive has a source.'
        : `${counted(source.articles.length, 'text')}, ${source.span.words ?? 'undated'}.`,
    path: page.path,
    class: 'source-page',
    children: (
      <>
        <PageHead frame={frame} up={{ path: SOURCES, name: 'Sources' }} title={source.name}>
          {source.id === null && source.articles.length > 0 ? (
            <p class="lead-in">
              These texts name no source, and their layout is not one that the archive knows. Nothing is
              guessed. Whoever knows where they come from can say so in a correction, with a reason.
            </p>
          ) : null}
        </PageHead>
        {source.articles.length > 0 ? <Facts frame={frame} source={source} /> : null}
        {map === null || source.articles.length === 0 ? null : (
          <Held frame={frame} source={source} map={map} />
        )}
        {source.id !== null && source.articles.length > 0 ? <SourceKnown source={source} /> : null}
        {source.articles.length === 0 ? (
          <p class="empty">Every text of this archive has a source.</p>
        ) : (
          <section class="section" aria-labelledby="texts">
            <h2 id="texts">Texts</h2>
            <ListHead
              frame={frame}
              page={page}
              total={source.articles.length}
              search={{ source: [source.id ?? 'not-stated'] }}
            />
            <ArticleList frame={frame} entries={page.items} />
            <Pager frame={frame} page={page} />
          </section>
        )}
        <Places frame={frame} source={source} />
      </>
    ),
  });
}

function Facts({ frame, source }: { readonly frame: Frame; readonly source: SourceGroup }): Html {
  const { profile, span } = source;
  const undated =
    span.undated === 0 ? '' : `${span.words === null ? '' : ', '}${counted(span.undated, 'text')} undated`;
  const facts: readonly (readonly [string, Children])[] = [
    ['Held', counted(source.articles.length, 'text')],
    ['Dates', `${span.words ?? ''}${undated}`],
    ['Kinds', source.kinds.map((kind) => KIND_WORDS[kind]).join(', ')],
    ['Languages', source.languages.map(languageName).join(', ') || 'not known'],
    [
      'Places',
      <FewNames
        frame={frame}
        names={source.places.map(({ name }) => name)}
        none="none printed"
        all={placesPath(source.id)}
      />,
    ],
    ['Rights', rightsWords(source)],
    ...(profile?.type ? [['Type', profile.type] as const] : []),
    ...(profile?.country ? [['Country', countryName(profile.country)] as const] : []),
    ...(profile && profile.aliases.length > 0
      ? [['Also printed as', profile.aliases.join(', ')] as const]
      : []),
    ...(profile?.zone ? [['Its clock', profile.zone] as const] : []),
  ];
  return (
    <dl class="facts facts-grid">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All places of datelines, where the facts name only some. */
function Places({ frame, source }: { readonly frame: Frame; readonly source: SourceGroup }): Html | null {
  const { listed, more } = toSourcePlaces(source);
  if (listed.length === 0) return null;
  return (
    <section class="section" aria-labelledby={PLACES_ID}>
      <h2 id={PLACES_ID}>Places of datelines</h2>
      <CountedLinks frame={frame} links={listed} />
      {more === 0 ? null : (
        <p class="no-items">{counted(more, 'place')} of fewer texts are filters of the search.</p>
      )}
    </section>
  );
}

/** When the archive holds something of the source, and when nothing. */
function Held({
  frame,
  source,
  map,
}: {
  readonly frame: Frame;
  readonly source: SourceGroup;
  readonly map: CoverageMap;
}): Html | null {
  const [row] = map.rows;
  if (row === undefined || source.span.words === null) return null;
  return (
    <section class="section source-years" aria-labelledby="when">
      <h2 id="when">When</h2>
      <CoverageOfOne map={map} row={row} />
      <CountedLinks frame={frame} links={toSourceYears(source)} />
      {row.silences.length === 0 ? null : (
        <p class="no-items">
          No items held: {row.silences.map(({ words }) => words).join('; ')}. The source may have published
          all the same.
        </p>
      )}
    </section>
  );
}
