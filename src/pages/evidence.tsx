import { renderDocument } from '../../layouts/document.tsx';
import { EvidenceFields } from '../components/evidence-fields.tsx';
import type { Frame } from '../components/frame.ts';
import { LedgerLegend } from '../components/ledger-legend.tsx';
import { LedgerText } from '../components/ledger-text.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { SourceAndDate } from '../components/source-and-date.tsx';
import { TitleMark, TitleText } from '../components/title-text.tsx';
import type { Article } from '../site/article.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { counted } from '../site/counted.ts';
import { toFieldViews } from '../site/field-view.ts';
import { countLabels, toGroups, toSegments } from '../site/ledger-view.ts';
import { articlePath, evidencePath, rawTextPath, recordPath } from '../site/paths.ts';
import { titleWithSource } from '../site/title-words.ts';

export interface EvidencePageProps {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
  readonly article: Article;
}

/** The raw text with the label of every character, and every field with what says so. */
export function renderEvidence({ frame, entry, article }: EvidencePageProps): string {
  const { record, raw } = article;
  const language = record.fields.language.value;
  return renderDocument({
    frame,
    title: `Evidence: ${titleWithSource(entry)}`,
    description: null,
    path: evidencePath(entry.id),
    noIndex: true,
    styles: [frame.assets.evidenceCss],
    class: 'evidence-page',
    children: (
      <>
        <header class="page-head">
          <p class="kicker">Evidence</p>
          <h1 class={entry.titleBasis === 'derived' ? 'is-derived' : undefined}>
            <SiteLink frame={frame} to={articlePath(entry.id)}>
              <TitleText entry={entry} />
            </SiteLink>
            <TitleMark entry={entry} />
          </h1>
          <p class="article-line">
            <SourceAndDate frame={frame} entry={entry} explained />
          </p>
          <p class="lead-in">
            Below stands all that the raw file holds, in order: what is shown as the article, what was set
            aside, and by which rule. Then each field, with the words it rests on.
          </p>
          <p class="files">
            <a href="#raw">Raw text</a>
            <a href="#fields">Fields</a>
            <SiteLink frame={frame} to={rawTextPath(entry.id)}>
              raw.txt
            </SiteLink>
            <SiteLink frame={frame} to={recordPath(entry.id)}>
              record.json
            </SiteLink>
          </p>
        </header>
        <section class="evidence-sheet" aria-labelledby="raw">
          <h2 id="raw">The raw text</h2>
          <LedgerLegend counts={countLabels(record.ledger)} length={record.raw.length} />
          <LedgerText groups={toGroups(toSegments(record, raw))} language={language} />
        </section>
        <section class="section" aria-labelledby="fields">
          <h2 id="fields">The fields</h2>
          <EvidenceFields frame={frame} id={entry.id} language={language} fields={toFieldViews(article)} />
        </section>
        <section class="section" aria-labelledby="file">
          <h2 id="file">The raw file</h2>
          <dl class="facts">
            <div>
              <dt>File</dt>
              <dd>
                <bdi>{record.raw.path}</bdi>
              </dd>
            </div>
            {record.raw.copies.length === 0 ? null : (
              <div>
                <dt>The same bytes also in</dt>
                <dd>{record.raw.copies.join(', ')}</dd>
              </div>
            )}
            <div>
              <dt>Size</dt>
              <dd>
                {counted(record.raw.bytes, 'byte')}, {counted(record.raw.length, 'character')},{' '}
                {record.raw.encoding}
              </dd>
            </div>
            <div>
              <dt>SHA-256</dt>
              <dd class="hash">{record.raw.sha256}</dd>
            </div>
          </dl>
        </section>
      </>
    ),
  });
}
