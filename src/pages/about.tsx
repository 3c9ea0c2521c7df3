import { renderDocument } from '../../layouts/document.tsx';
import { BasisCounts } from '../components/basis-counts.tsx';
import { BasisMark } from '../components/basis-mark.tsx';
import { Citation } from '../components/citation.tsx';
import { ContactLink } from '../components/contact-link.tsx';
import { Figures } from '../components/figures.tsx';
import type { Frame } from '../components/frame.ts';
import { RoadPicture } from '../components/road-picture.tsx';
import { SiteLink } from '../components/site-link.tsx';
import type { Children, Html } from '../html/html.ts';
import { BASES } from '../model/basis.ts';
import { BASIS_WORDS } from '../site/basis-words.ts';
import { counted } from '../site/counted.ts';
import { ABOUT, CATALOGUE, CATALOGUE_YEARS, sourcePath, UNDATED } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** How the archive was made, how sure it is of what, and what is missing from it. */
export function renderAbout({ frame, site }: { readonly frame: Frame; readonly site: Site }): string {
  const { archive } = site;
  const example = site.dated.at(-1) ?? site.undated[0];
  return renderDocument({
    frame,
    title: 'About this archive',
    description: 'How this archive was made, how each value is known, what is missing, and how to cite it.',
    path: ABOUT,
    class: 'about-page',
    children: (
      <>
        <header class="page-head">
          <h1>About this archive</h1>
          {archive.description === null ? null : <p class="purpose">{archive.description}</p>}
          <Figures frame={frame} site={site} />
        </header>
        <Part name="What it is">
          <p>
            The texts came as plain text, as scrapers and mail clients leave them. None of their characters is
            lost: each is shown as part of an article or set aside with a label and a reason, and every text
            has an evidence page that shows all of it. No fact is invented: what a text does not say is{' '}
            <em>not stated</em> here, and no date, source or title is guessed.
          </p>
          <p class="notice">{archive.notice}</p>
        </Part>
        <Part name="How a text becomes a page">
          <RoadPicture />
          <p>
            Programs do this by rules that can be named, and each rule that decided something is named on the
            evidence page. Where an outlet names itself nowhere, it is recognized only by three independent
            signs of its layout, one of which no other is known to print.
          </p>
        </Part>
        <Part name="How each value is known">
          <dl class="bases">
            {BASES.map((basis) => (
              <div id={`basis-${basis}`}>
                <dt>
                  <BasisMark basis={basis} />
                </dt>
                <dd>{BASIS_WORDS[basis].sentence}</dd>
              </div>
            ))}
          </dl>
          <p>
            A title in quotation marks was cut from the text’s first sentence, because no headline is printed.
            Dates of publication, dates mentioned in a text and the date of its capture are different things,
            and are kept apart.
          </p>
        </Part>
        <Part name="Counts">
          <BasisCounts counts={site.basisCounts} />
        </Part>
        <Part name="What is missing">
          <Missing frame={frame} site={site} />
        </Part>
        <Part name="To cite">
          <p>
            Each article page has one line for it, with an address that never changes and the SHA-256 of the
            raw file. The hash shows that the file is unchanged since it was taken in, not that the source
            published it.
          </p>
          {example === undefined ? null : <Citation frame={frame} entry={example} />}
          <p>
            All texts as data:{' '}
            <SiteLink frame={frame} to={CATALOGUE}>
              data/articles.json
            </SiteLink>
            , year by year:{' '}
            <SiteLink frame={frame} to={CATALOGUE_YEARS}>
              data/articles/index.json
            </SiteLink>
            , with a record beside each article.
            {frame.hasFeed
              ? ' The feed holds the texts of the latest dates, as far as their dates say at least the month; undated texts are not in it.'
              : null}
          </p>
        </Part>
        <Part name="Corrections, and withholding a text">
          <p>
            A correction names the text, the value, the reason and what supports it; the machine’s own value
            stays beside it.{' '}
            {archive.contact === null ? (
              'The people who keep this archive have given no address to write to.'
            ) : (
              <>
                To have something corrected or withheld, write to{' '}
                <ContactLink contact={archive.contact}>{archive.contact}</ContactLink>.
              </>
            )}
          </p>
        </Part>
        <Part name="Rights">
          <p>
            {archive.rights ?? 'Rights in the collection as a whole are not stated.'} The rights in each text
            are its source’s; a licence stands on the text’s page where the text states one.
          </p>
        </Part>
      </>
    ),
  });
}

function Part({ name, children }: { readonly name: string; readonly children: Children }): Html {
  return (
    <section class="section">
      <h2>{name}</h2>
      <div class="prose">{children}</div>
    </section>
  );
}

function Missing({ frame, site }: { readonly frame: Frame; readonly site: Site }): Html {
  const all = site.articles.length;
  const noSource = site.basisCounts.source.absent;
  const noTitle = site.basisCounts.title.derived + site.basisCounts.title.absent;
  const noLicence = site.basisCounts.licence.absent;
  const pictures = site.articles.reduce((sum, article) => sum + article.pictures, 0);
  return (
    <ul>
      <li>
        {site.undated.length === 0 ? (
          'Dates: every text has one.'
        ) : (
          <>
            <SiteLink frame={frame} to={UNDATED}>
              Dates
            </SiteLink>
            : {counted(site.undated.length, 'text')} of {all} {site.undated.length === 1 ? 'has' : 'have'}{' '}
            none, or no year.
          </>
        )}
      </li>
      <li>
        {noSource === 0 ? (
          'Sources: every text has one.'
        ) : (
          <>
            <SiteLink frame={frame} to={sourcePath(null)}>
              Sources
            </SiteLink>
            : not stated for {counted(noSource, 'text')} of {all}.
          </>
        )}
      </li>
      <li>
        Headlines:{' '}
        {noTitle === 0
          ? 'every text has its own.'
          : `${counted(noTitle, 'text')} of ${all} came without; their titles are cut from the text.`}
      </li>
      <li>
        Licences:{' '}
        {noLicence === 0
          ? 'every text states one.'
          : `not known for ${counted(noLicence, 'text')} of ${all}.`}
      </li>
      <li>
        Pictures: none is held
        {pictures === 0
          ? '.'
          : `; ${counted(pictures, 'caption')} ${pictures === 1 ? 'tells of one' : 'tell of them'}.`}
      </li>
    </ul>
  );
}
