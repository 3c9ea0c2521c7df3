import type { Children, Html } from '../html/html.ts';
import { BASIS_WORDS } from '../site/basis-words.ts';
import type { DatedText } from '../site/dated-text.ts';
import { articlePath, evidencePath } from '../site/paths.ts';
import { NOT_STATED } from '../site/title-words.ts';
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
}): Html {
  return (
    <ul class="entries">
      {texts.map((text) => (
        <li>
          <ArticleEntry frame={frame} entry={text.entry} level={2} />
          <Bounds frame={frame} text={text} />
        </li>
      ))}
    </ul>
  );
}

function Bounds({ frame, text }: { readonly frame: Frame; readonly text: DatedText }): Html {
  const { entry, facts, versions, moreVersions, isUnbounded } = text;
  const { reason, captured, capturedBasis, mentioned, yearless } = facts;
  return (
    <dl class="bounds">
      {reason === null ? null : <Bound name="Why the editor says so">{reason}</Bound>}
      {captured === null ? null : (
        <Bound name="Page saved">
          {captured}, {BASIS_WORDS[capturedBasis].word}
        </Bound>
      )}
      {versions.length === 0 ? null : (
        <Bound name="Dated versions of this text">
          {versions.map((version, at) => (
            <span>
              {at === 0 ? '' : '; '}
              <SiteLink frame={frame} to={articlePath(version.id)}>
                {version.when.words}
              </SiteLink>
              , <bdi>{version.source?.name ?? NOT_STATED}</bdi>
            </span>
          ))}
          {moreVersions === 0 ? '' : `; and ${moreVersions} more`}
        </Bound>
      )}
      {mentioned === null ? null : (
        <Bound name="Dates that it names">
          {mentioned.first === mentioned.last
            ? mentioned.first
            : `from ${mentioned.first} to ${mentioned.last}`}
          , in the{' '}
          <SiteLink frame={frame} to={evidencePath(entry.id)}>
            text
          </SiteLink>
        </Bound>
      )}
      {yearless.length === 0 ? null : <Bound name="Days that it names">{yearless.join('; ')}</Bound>}
      {isUnbounded ? (
        <Bound name="Bounds">
          none found: no day in the text, none on which the page was saved, no dated version
        </Bound>
      ) : null}
    </dl>
  );
}

function Bound({ name, children }: { readonly name: string; readonly children: Children }): Html {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
