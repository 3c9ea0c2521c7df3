import type { Html } from '../html/html.ts';
import type { ClaimView, FieldView } from '../site/field-view.ts';
import { BasisLink } from './basis-mark.tsx';
import type { Frame } from './frame.ts';
import { QuotedEvidence } from './quoted-evidence.tsx';

interface FieldProps {
  readonly frame: Frame;
  readonly id: string;
  readonly language: string | null;
}

/** Every field with its value, basis, rule and evidence; what else was claimed; what an editor changed and why. */
export function EvidenceFields({
  fields,
  ...rest
}: FieldProps & { readonly fields: readonly FieldView[] }): Html {
  const silent = fields.filter(isSilent);
  const told = fields.filter((field) => !isSilent(field));
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">How it is known, and by which words</th>
        </tr>
      </thead>
      <tbody>
        {told.map((field) => (
          <tr id={`field-${field.name}`}>
            <th scope="row">{field.label}</th>
            <td class="value">{field.words === null ? '–' : <bdi>{field.words}</bdi>}</td>
            <td>
              <Claim claim={field} {...rest} />
              {field.editor === null ? null : <Editor editor={field.editor} {...rest} />}
              {field.rejected.length === 0 ? null : <Rejected field={field} {...rest} />}
            </td>
          </tr>
        ))}
        {silent.length === 0 ? null : (
          <tr>
            <th scope="row">{silent.map((field) => field.label).join(', ')}</th>
            <td class="value">–</td>
            <td>
              <BasisLink frame={rest.frame} basis="absent" />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Whether there is nothing to tell of a field but that it is absent. */
function isSilent(field: FieldView): boolean {
  return field.basis === 'absent' && field.editor === null && field.rejected.length === 0;
}

function Claim({ claim, frame, id, language }: FieldProps & { readonly claim: ClaimView }): Html {
  return (
    <div class="claim">
      <BasisLink frame={frame} basis={claim.basis} />
      {claim.basis === 'absent' ? null : (
        <>
          {' '}
          <span class="rule">
            rule <code>{claim.rule}</code>
          </span>
        </>
      )}
      <QuotedEvidence
        frame={frame}
        id={id}
        evidence={claim.evidence}
        language={language}
        on="evidence"
        most={8}
      />
    </div>
  );
}

function Editor({
  editor,
  ...rest
}: FieldProps & { readonly editor: NonNullable<FieldView['editor']> }): Html {
  return (
    <dl class="correction">
      <div>
        <dt>The editor’s reason</dt>
        <dd>{editor.reason}</dd>
      </div>
      {editor.support === null ? null : (
        <div>
          <dt>What supports it</dt>
          <dd>{editor.support}</dd>
        </div>
      )}
      <div>
        <dt>What the machine had found</dt>
        <dd>
          {editor.machine.words === null ? (
            'nothing in the text'
          ) : (
            <bdi class="value">{editor.machine.words}</bdi>
          )}{' '}
          <Claim claim={editor.machine} {...rest} />
        </dd>
      </div>
    </dl>
  );
}

function Rejected({ field, ...rest }: FieldProps & { readonly field: FieldView }): Html {
  return (
    <details class="rejected">
      <summary>Also claimed, and not chosen: {field.rejected.length.toLocaleString('en-US')}</summary>
      <ul>
        {field.rejected.map((claim) => (
          <li>
            <bdi class="value">{claim.words}</bdi> <Claim claim={claim} {...rest} />
            <span class="why">{claim.why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
