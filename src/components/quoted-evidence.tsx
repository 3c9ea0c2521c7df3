import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { Evidence } from '../site/field-view.ts';
import { directionOf } from '../site/language.ts';
import { placeId, placePath } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/**
 * The words of the raw text that a value rests on, each linked to its place on the evidence page. The article's own page
 * does not show words that are kept off it.
 */
export function QuotedEvidence({
  frame,
  id,
  evidence,
  language,
  on,
  most,
}: {
  readonly frame: Frame;
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly language: string | null;
  /** The page that quotes them. */
  readonly on: 'article' | 'evidence';
  /** How many places are quoted; many may say the same of a language or a kind. */
  readonly most: number;
}): Html | null {
  if (evidence.length === 0) return null;
  const shown = evidence.slice(0, most);
  return (
    <span class="quotes">
      {shown.map(({ start, words, offPage }) => {
        const quote = (
          <q lang={language ?? ''} dir={directionOf(language)}>
            {words}
          </q>
        );
        return on === 'evidence' ? (
          <a href={`#${placeId(start)}`} class="quote">
            {quote}
          </a>
        ) : (
          <SiteLink frame={frame} to={placePath(id, start)} class="quote">
            {offPage === null ? quote : `words set aside as ${offPage}`}
          </SiteLink>
        );
      })}
      {evidence.length > shown.length ? (
        <span class="aside">and {counted(evidence.length - shown.length, 'more place')}</span>
      ) : null}
    </span>
  );
}
