import type { Html } from '../html/html.ts';
import type { DateSpan } from '../site/date-span.ts';
import { ARTICLES, DATES, NAMES, SOURCES, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The collection in a line of figures, each a way into it. */
export function Figures({ frame, site }: { readonly frame: Frame; readonly site: Site }): Html {
  const named = site.sources.filter((source) => source.id !== null).length;
  const { articles, undated, span, names } = site;
  return (
    <ul class="figures">
      <Figure
        frame={frame}
        to={ARTICLES}
        value={articles.length}
        words={articles.length === 1 ? 'text' : 'texts'}
      />
      <Figure frame={frame} to={SOURCES} value={named} words={named === 1 ? 'source' : 'sources'} />
      {names.length === 0 ? null : (
        <Figure frame={frame} to={NAMES} value={names.length} words={names.length === 1 ? 'name' : 'names'} />
      )}
      {span.words === null ? null : (
        <Figure frame={frame} to={DATES} value={yearsOf(span)} words={span.words} />
      )}
      <Figure
        frame={frame}
        to={undated.length === 0 ? null : UNDATED}
        value={undated.length}
        words="undated"
      />
    </ul>
  );
}

function Figure({
  frame,
  to,
  value,
  words,
}: {
  readonly frame: Frame;
  /** null where there is nothing to see. */
  readonly to: string | null;
  readonly value: number | string;
  readonly words: string;
}): Html {
  const figure = (
    <>
      <span class="figure-value">{typeof value === 'number' ? value.toLocaleString('en-US') : value}</span>{' '}
      <span class="figure-words">{words}</span>
    </>
  );
  return (
    <li>
      {to === null ? (
        figure
      ) : (
        <SiteLink frame={frame} to={to}>
          {figure}
        </SiteLink>
      )}
    </li>
  );
}

/** `2004–2024`, `2021` */
function yearsOf({ from, to }: DateSpan): string {
  const [first, last] = [from, to].map((day) => String(Number(day?.slice(0, 4))));
  return first === last ? `${first}` : `${first}–${last}`;
}
