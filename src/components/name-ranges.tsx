import type { Html } from '../html/html.ts';
import type { OrderedPage } from '../site/ordered-pages.ts';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The pages of a list that goes by name, each by the names at its ends; nothing where it is one page. */
export function NameRanges({
  frame,
  label,
  page,
  pages,
}: {
  readonly frame: Frame;
  readonly label: string;
  readonly page: OrderedPage<{ readonly name: string }>;
  readonly pages: readonly OrderedPage<{ readonly name: string }>[];
}): Html | null {
  if (pages.length === 1) return null;
  return (
    <nav class="section name-ranges" aria-labelledby="ranges">
      <h2 id="ranges">{label}</h2>
      <ol>
        {pages.map((each) => (
          <li>
            <SiteLink frame={frame} to={each.path} current={each === page}>
              <bdi>{each.first.name}</bdi> – <bdi>{each.last.name}</bdi>
            </SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
