import type { JSX } from 'preact';
import { renderDocument } from '../../layouts/document.tsx';
import type { Frame } from '../components/frame.ts';
import { NameTable } from '../components/name-table.tsx';
import { SiteLink } from '../components/site-link.tsx';
import { counted } from '../site/counted.ts';
import type { NamesPage } from '../site/names/list-names.ts';
import { NAME_KIND_WORDS } from '../site/names/name-words.ts';
import { NAMES } from '../site/paths.ts';

export interface NamesPageProps {
  readonly frame: Frame;
  readonly page: NamesPage;
  /** All pages of the list, in order. */
  readonly pages: readonly NamesPage[];
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
        {page.kinds.map(({ kind, names }) => (
          <section key={kind} class="section" aria-labelledby={kind}>
            <h2 id={kind}>{NAME_KIND_WORDS[kind].many}</h2>
            <NameTable frame={frame} names={names} label={NAME_KIND_WORDS[kind].many} />
          </section>
        ))}
        {pages.length === 1 ? null : <Ranges frame={frame} page={page} pages={pages} />}
      </>
    ),
  });
}

/** The pages of the list, each by the names at its ends. */
function Ranges({
  frame,
  page,
  pages,
}: {
  readonly frame: Frame;
  readonly page: NamesPage;
  readonly pages: readonly NamesPage[];
}): JSX.Element {
  return (
    <nav class="section name-ranges" aria-labelledby="ranges">
      <h2 id="ranges">All names</h2>
      <ol>
        {pages.map((each) => (
          <li key={each.path}>
            <SiteLink frame={frame} to={each.path} current={each === page}>
              <bdi>{each.first.name}</bdi> – <bdi>{each.last.name}</bdi>
            </SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
