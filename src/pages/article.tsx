import { renderDocument } from '../../layouts/document.tsx';
import { ArticleBody } from '../components/article-body.tsx';
import { ArticleLine } from '../components/article-line.tsx';
import { ArticleMetaTags } from '../components/article-meta-tags.tsx';
import { Citation } from '../components/citation.tsx';
import type { Frame } from '../components/frame.ts';
import { HowWeKnow } from '../components/how-we-know.tsx';
import { IndexMarks } from '../components/index-marks.tsx';
import { NamesInText } from '../components/names-in-text.tsx';
import { NeighborLinks } from '../components/neighbor-links.tsx';
import { RelatedLinks } from '../components/related-links.tsx';
import { RightsLine } from '../components/rights-line.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { TitleMark, TitleText } from '../components/title-text.tsx';
import { VersionLinks } from '../components/version-links.tsx';
import { permanentAddress } from '../exports/citation.ts';
import { toSchemaOrg } from '../exports/schema-org.ts';
import type { Html } from '../html/html.ts';
import type { Article } from '../site/article.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { toFieldViews } from '../site/field-view.ts';
import { GAP_BEFORE } from '../site/index-signs.ts';
import { directionOf } from '../site/language.ts';
import type { NameLinks } from '../site/markdown/link-names.ts';
import type { ListedName } from '../site/names/name-group.ts';
import { articlePath, evidencePath, rawTextPath, recordPath } from '../site/paths.ts';
import type { RelatedLink } from '../site/related/related-links.ts';
import type { Neighbors } from '../site/site.ts';
import { descriptionWords, titleWithSource, titleWords } from '../site/title-words.ts';
import type { ArticleVersions } from '../site/versions/article-versions.ts';

export interface ArticlePageProps {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
  readonly article: Article;
  readonly neighbors: Neighbors;
  /** null where the archive holds no other. */
  readonly versions: ArticleVersions | null;
  readonly related: readonly RelatedLink[];
  /** Names that the text prints, in the order of their first place. */
  readonly names: readonly ListedName[];
  /** Leads from names in the running text to their pages; null where the archive lists none. */
  readonly links: NameLinks | null;
}

/** A text: what it says, what it is, how each value is known, and how to cite it. */
export function renderArticle(props: ArticlePageProps): string {
  const { frame, entry, article, neighbors, versions, related, names, links } = props;
  const { frontMatter, body } = article.text;
  const direction = directionOf(entry.language);
  return renderDocument({
    frame,
    title: titleWithSource(entry),
    description: descriptionWords(entry),
    path: articlePath(entry.id),
    class: 'article-page',
    head: <ArticleMetaTags frame={frame} entry={entry} />,
    schemaOrg: toSchemaOrg(entry, frame.archive.title, frame.address),
    children: (
      <>
        <div class="sheet">
          <article
            class={`article kind-${entry.kind}`}
            lang={entry.language ?? ''}
            dir={direction}
            data-pagefind-body
          >
            <header>
              <h1 class={entry.titleBasis === 'derived' ? 'is-derived' : undefined} data-pagefind-weight="1">
                <TitleText entry={entry} />
                <TitleMark entry={entry} />
              </h1>
              {frontMatter.standfirst === null ? null : (
                <p class="standfirst" {...GAP_BEFORE}>
                  {frontMatter.standfirst}
                </p>
              )}
              <div class="article-frame" lang={frame.archive.language} dir={direction} data-pagefind-ignore>
                <ArticleLine frame={frame} entry={entry} fields={article.record.fields} />
                {versions === null || versions.others === 0 ? null : (
                  <p class="other-versions">
                    <a href="#versions" dir="ltr">
                      {counted(versions.others, 'other version')} of this text
                    </a>
                  </p>
                )}
              </div>
            </header>
            <ArticleBody markdown={body} links={links} />
            <IndexMarks
              entry={entry}
              texts={[titleWords(entry), ...article.record.blocks.map(({ text }) => text)]}
            />
          </article>
          {names.length === 0 ? null : <NamesInText frame={frame} names={names} />}
          <HowWeKnow frame={frame} record={article.record} fields={toFieldViews(article)} />
          <Cite frame={frame} entry={entry} />
        </div>
        {versions === null && related.length === 0 ? null : (
          <div class="kin">
            {versions === null ? null : <VersionLinks frame={frame} versions={versions} />}
            {related.length === 0 ? null : <RelatedLinks frame={frame} related={related} />}
          </div>
        )}
        <NeighborLinks frame={frame} neighbors={neighbors} source={entry.source?.name ?? null} />
      </>
    ),
  });
}

function Cite({ frame, entry }: { readonly frame: Frame; readonly entry: ArticleEntry }): Html {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">To cite this text</h2>
      <Citation frame={frame} entry={entry} />
      <p class="rights">
        <RightsLine licence={entry.licence} />
      </p>
      <dl class="facts">
        <div>
          <dt>Permanent address</dt>
          <dd class="address">{permanentAddress(frame.address, entry.id) ?? <NoAddress id={entry.id} />}</dd>
        </div>
        <div>
          <dt>SHA-256 of the raw file</dt>
          <dd class="hash">{entry.raw.sha256}</dd>
        </div>
      </dl>
      <p class="note">
        The hash shows that the raw file is unchanged since it was taken in, not that the source published it.
      </p>
      <p class="files">
        <SiteLink frame={frame} to={rawTextPath(entry.id)}>
          Raw text
        </SiteLink>
        <SiteLink frame={frame} to={recordPath(entry.id)}>
          Record (JSON)
        </SiteLink>
        <SiteLink frame={frame} to={evidencePath(entry.id)}>
          Evidence
        </SiteLink>
      </p>
    </section>
  );
}

/** Where nobody has said yet at which address the archive will stand: the name of the text holds in any case. */
function NoAddress({ id }: { readonly id: string }): Html {
  return (
    <span class="no-address">
      none is set for this archive; the text’s own name in it is <code>{id}</code>
    </span>
  );
}
