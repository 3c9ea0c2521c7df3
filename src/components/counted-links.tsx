import type { Html } from '../html/html.ts';
import { counted } from '../site/counted.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** Links side by side, each with its number of texts. */
export function CountedLinks({
  frame,
  links,
}: {
  readonly frame: Frame;
  readonly links: readonly { readonly name: string; readonly path: string; readonly articles: number }[];
}): Html {
  return (
    <ul class="counted-links">
      {links.map(({ name, path, articles }) => (
        <li>
          <SiteLink frame={frame} to={path}>
            <bdi>{name}</bdi>
          </SiteLink>{' '}
          <span class="aside">{counted(articles, 'text')}</span>
        </li>
      ))}
    </ul>
  );
}
