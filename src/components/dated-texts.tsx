import type { JSX } from 'preact';
import { BASIS_WORDS } from '../site/basis-words.ts';
import type { DatedText } from '../site/dated-text.ts';
import { articlePath, evidencePath } from '../site/paths.ts';
import { ArticleEntry } from './article-entry.tsx';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Texts whose day is not known, each with what bounds it and where that comes from. */
export function DatedTexts({
  frame,
  texts,
}: {
  readonly frame: Frame;
  readonly texts: readonly DatedText[];
}): JSX.Element {
  return (
    <ul class="entries">
      {texts.map((text) => (
        <li key={text.entry.id}>
          <ArticleEntry frame={frame} entry={text.entry} level={2} />
          <Facts frame={frame} text={text} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ frame, text }: { readonly frame: Frame; readonly text: DatedText }): JSX.Element {
  const { entry, versions, moreVersions } = text;
  const {
    reason = null,
    captured = null,
    capturedBasis = 'absent',
    mentioned = null,
  } = entry.dateFacts ?? {};
  const isBare = reason === null && captured === null && mentioned === null && versions.length === 0;
  return (
    <dl class="bounds">
      {reason === null ? null : (
        <div>
          <dt>Why the editor says so</dt>
          <dd>{reason}</dd>
        </div>
      )}
      {captured === null ? null : (
        <div>
          <dt>Page saved</dt>
          <dd>
            {captured}, {BASIS_WORDS[capturedBasis].word}
          </dd>
        </div>
      )}
      {versions.length === 0 ? null : (
        <div>
          <dt>Dated versions of this text</dt>
          <dd>
            {versions.map((version, at) => (
              <span key={version.id}>
                {at === 0 ? '' : '; '}
                <SiteLink frame={frame} to={articlePath(version.id)}>
                  {version.when.words}
                </SiteLink>
                , <bdi>{version.source?.name ?? 'source not stated'}</bdi>
              </span>
            ))}
            {moreVersions === 0 ? '' : `; and ${moreVersions} more`}
          </dd>
        </div>
      )}
      {mentioned === null ? null : (
        <div>
          <dt>Dates that it names</dt>
          <dd>
            {mentioned.first === mentioned.last
              ? mentioned.first
              : `from ${mentioned.first} to ${mentioned.last}`}
            , in the{' '}
            <SiteLink frame={frame} to={evidencePath(entry.id)}>
              text
            </SiteLink>
          </dd>
        </div>
      )}
      {isBare ? (
        <div>
          <dt>Bounds</dt>
          <dd>none found: no full date in the text, no day on which the page was saved, no dated version</dd>
        </div>
      ) : null}
    </dl>
  );
}
