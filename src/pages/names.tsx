import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { NameRanges } from '../components/name-ranges.tsx';
import { NameTable } from '../components/name-table.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { counted } from '../site/counted.ts';
import { byKind } from '../site/names/by-kind.ts';
import type { NameGroup } from '../site/names/name-group.ts';
import { NAME_KIND_WORDS } from '../site/names/name-words.ts';
import type { OrderedPage } from '../site/ordered-pages.ts';
import { NAMES, NAMES_DATA } from '../site/paths.ts';

export interface NamesPageProps {
  readonly frame: Frame;
  readonly page: OrderedPage<NameGroup>;
  /** All pages of the list, in order. */
  readonly pages: readonly OrderedPage<NameGroup>[];
  /** How many names there are. */
  readonly names: number;
}

/** People, groups and places, each with the spellings in which the texts print it. */
export function renderNames({ frame, page, pages, names }: NamesPageProps): string {
  return renderDocument({
    frame,
    title: page.path === NAMES ? 'Names' : `Names, page ${page.number} of ${pages.length}`,
    description: `${counted(names, 'name')} of people, groups and places, each in the spellings in which the texts of this archive print it.`,
    path: page.path,
    class: 'names-page',
    children: (
      <>
        <header class="page-head">
          <h1>Names</h1>
          <p class="lead-in">
            People, groups and places, each with every spelling in which the texts print it. Which spellings
            are one name is an editor’s judgment; the texts keep their own. A name stands here because texts
            print it, and for no other reason.
          </p>
        </header>
        {byKind(page.items).map(({ kind, names }) => (
          <section class="section" aria-labelledby={kind}>
            <h2 id={kind}>{NAME_KIND_WORDS[kind].many}</h2>
            <NameTable frame={frame} names={names} label={NAME_KIND_WORDS[kind].many} />
          </section>
        ))}
        <p class="ways">
          <SiteLink frame={frame} to={NAMES_DATA}>
            Names as data: which texts print which, in which spelling
          </SiteLink>
        </p>
        <NameRanges frame={frame} label="All names" page={page} pages={pages} />
      </>
    ),
  });
}
