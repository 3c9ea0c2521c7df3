import type { Html } from '../html/html.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { FieldView } from '../site/field-view.ts';
import { evidencePath } from '../site/paths.ts';
import { BasisLink } from './basis-mark.tsx';
import { ExternalLink } from './external-link.tsx';
import type { Frame } from './frame.ts';
import { QuotedEvidence } from './quoted-evidence.tsx';
import { SiteLink } from './site-link.tsx';

/** Each field of an article with its value, how it is known, and the words it rests on. */
export function HowWeKnow({
  frame,
  record,
  fields,
}: {
  readonly frame: Frame;
  readonly record: ArticleRecord;
  readonly fields: readonly FieldView[];
}): Html {
  const language = record.fields.language.value;
  const known = fields.filter((field) => field.basis !== 'absent');
  const absent = fields.filter((field) => field.basis === 'absent');
  return (
    <aside class="how-we-know" aria-labelledby="how-we-know">
      <h2 id="how-we-know">How we know</h2>
      <dl>
        {known.map((field) => (
          <div>
            <dt>
              {field.label} <BasisLink frame={frame} basis={field.basis} />
            </dt>
            <dd>
              <span class="value">
                <Value field={field} />
              </span>
              <QuotedEvidence
                frame={frame}
                id={record.id}
                evidence={field.evidence}
                language={language}
                on="article"
                most={2}
              />
              {field.editor === null ? null : <span class="reason">{field.editor.reason}</span>}
            </dd>
          </div>
        ))}
        {absent.length === 0 ? null : (
          <div>
            <dt>
              <BasisLink frame={frame} basis="absent" />
            </dt>
            <dd>{absent.map((field) => field.label.toLowerCase()).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p>
        <SiteLink frame={frame} to={evidencePath(record.id)}>
          The raw text, with the label of every character
        </SiteLink>
      </p>
    </aside>
  );
}

function Value({ field }: { readonly field: FieldView }): Html {
  if (field.name === 'originalUrl' && field.words !== null) {
    return <ExternalLink url={field.words}>{field.words}</ExternalLink>;
  }
  return <bdi>{field.words}</bdi>;
}
