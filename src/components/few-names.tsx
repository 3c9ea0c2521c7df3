import type { Html } from '../html/html.ts';
import { fewOf } from '../site/few-of.ts';
import type { Frame } from './frame.ts';
import { NamesInLine } from './names-in-line.tsx';
import { SiteLink } from './site-link.tsx';

/** The most frequent of many names in a line, and the way to all of them: `Qom, Shiraz, Tabriz and 92 more`. */
export function FewNames({
  frame,
  names,
  none,
  all,
}: {
  readonly frame: Pick<Frame, 'address'>;
  /** The most frequent first. */
  readonly names: readonly string[];
  /** What is said where there is none. */
  readonly none: string;
  /** Where all of them stand, from the site's root. */
  readonly all: string;
}): Html {
  if (names.length === 0) return <span class="aside">{none}</span>;
  const { shown, more } = fewOf(names);
  return (
    <>
      <NamesInLine names={shown} />
      {more === 0 ? null : (
        <>
          {' '}
          <SiteLink frame={frame} to={all}>
            and {more.toLocaleString('en-US')} more
          </SiteLink>
        </>
      )}
    </>
  );
}
