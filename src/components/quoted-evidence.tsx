import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { Evidence } from '../site/field-view.ts';
import { directionOf } from '../site/language.ts';
import { placePath } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The words of the raw text that a value rests on, each linked to its place on the evidence page. */
export function QuotedEvidence({
  frame,
  id,
  evidence,
  language,
  offPage,
  most,
}: {
  readonly frame: Frame;
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly language: string | null;
  /** Whether words may be shown that are kept off article pages. */
  readonly offPage: 'shown' | 'kept-off';
  /** How many places are quoted; many may say the same of a language or a kind. */
  readonly most: number;
}): Html | null {
  if (evidence.length === 0) return null;
  const shown = evidence.slice(0, most);
  return (
    <span class="quotes">
      {shown.map(({ start, words, offPage: label }) => (
        <SiteLink frame={frame} to={placePath(id, start)} class="quote">
          {label !== null && offPage === 'kept-off' ? (
            `words set aside as ${label}`
          ) : (
            <q lang={language ?? ''} dir={directionOf(language)}>
              {words}
            </q>
          )}
        </SiteLink>
      ))}
      {evidence.length > shown.length ? (
        <span class="aside">and {counted(evidence.length - shown.length, 'more place')}</span>
      ) : null}
    </span>
  );
}
