import type { Children, Html } from '../html/html.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The head of a page that is part of another: the way up, the page's name, and what is said before all else. */
export function PageHead({
  frame,
  up,
  title,
  children,
}: {
  readonly frame: Frame;
  readonly up: { readonly path: string; readonly name: string };
  readonly title: Children;
  readonly children?: Children;
}): Html {
  return (
    <header class="page-head">
      <p class="kicker">
        <SiteLink frame={frame} to={up.path}>
          {up.name}
        </SiteLink>
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
