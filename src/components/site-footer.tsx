import type { Html } from '../html/html.ts';
import { ABOUT, ARTICLES, CATALOGUE, FEED } from '../site/paths.ts';
import { keepFor } from '../text/keep-answers.ts';
import { ContactLink } from './contact-link.tsx';
import type { Frame } from './frame.ts';
import { SiteLink } from './site-link.tsx';

/** The notice and the rights, which stand on every page, and the ways to the data. */
export function SiteFooter({ frame }: { readonly frame: Frame }): Html {
  return footerOf(frame);
}

const footerOf = keepFor((frame: Frame): Html => {
  const { archive } = frame;
  return (
    <footer class="colophon">
      <p class="notice">{archive.notice}</p>
      <p>
        Rights in the collection as a whole: {archive.rights ?? 'not stated'}. Those in each text stand with
        it.
      </p>
      <p class="colophon-links">
        <SiteLink frame={frame} to={ARTICLES}>
          All texts
        </SiteLink>
        <SiteLink frame={frame} to={ABOUT}>
          How this archive was made
        </SiteLink>
        <SiteLink frame={frame} to={CATALOGUE}>
          Data
        </SiteLink>
        {!frame.hasFeed ? null : (
          <SiteLink frame={frame} to={FEED}>
            Feed
          </SiteLink>
        )}
        {archive.contact === null ? null : <ContactLink contact={archive.contact}>Contact</ContactLink>}
      </p>
    </footer>
  );
});
