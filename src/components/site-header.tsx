import type { Html } from '../html/html.ts';
import { ABOUT, ARTICLES, DATES, HOME, NAMES, SEARCH, SOURCES } from '../site/paths.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

const PLACES = [
  [ARTICLES, 'Texts'],
  [SOURCES, 'Sources'],
  [DATES, 'Dates'],
  [NAMES, 'Names'],
  [SEARCH, 'Search'],
  [ABOUT, 'About'],
] as const;

/** The archive's name and the ways into it. @param props.path of the page, to mark the current place */
export function SiteHeader({ frame, path }: { readonly frame: Frame; readonly path: string | null }): Html {
  return (
    <header class="masthead">
      <p class="masthead-name">
        <SiteLink frame={frame} to={HOME} current={path === HOME}>
          {frame.archive.title}
        </SiteLink>
      </p>
      <nav aria-label="Archive">
        <ul>
          {PLACES.filter(([to]) => to !== NAMES || frame.hasNames).map(([to, name]) => (
            <li class={path?.startsWith(to) ? 'is-here' : undefined}>
              <SiteLink frame={frame} to={to} current={path === to}>
                {name}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
