// The shell of every page.

import type { Frame } from '../src/components/frame.ts';
import { toJsonLdElement } from '../src/components/json-ld.ts';
import { SiteFooter } from '../src/components/site-footer.tsx';
import { SiteHeader } from '../src/components/site-header.tsx';
import type { Children, Html } from '../src/html/html.ts';
import { absUrl, toHref } from '../src/site/address.ts';
import { CATALOGUE, FEED, OPEN_SEARCH } from '../src/site/paths.ts';

/** No page but the search page has a script; what is allowed to be fetched lets auditors read robots.txt from a page. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";
/** Search runs a script and a WebAssembly module over files it fetches. */
const SEARCH_POLICY = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

export interface DocumentProps {
  readonly frame: Frame;
  /** Name of the page; null on the home page, which bears the archive's. */
  readonly title: string | null;
  readonly description: string | null;
  /** From the site's root; null for a page that has no address of its own. */
  readonly path: string | null;
  /** Kept out of search engines. */
  readonly noIndex?: boolean;
  /** Style sheets beside the site's own. */
  readonly styles?: readonly string[];
  /** The search page's script. */
  readonly script?: string | null;
  readonly head?: Children;
  /** The page in schema.org's terms. */
  readonly schemaOrg?: unknown;
  readonly class: string;
  readonly children: Children;
}

/** A whole HTML document as text. */
export function renderDocument(props: DocumentProps): string {
  const html = <Document {...props} />;
  // Joined it is one piece. Concatenated it would stay the thousands of pieces that it was made of, and pages wait in
  // memory to be written.
  return ['<!doctype html>\n', html.markup, '\n'].join('');
}

function Document(props: DocumentProps): Html {
  const { frame, title, description, path, noIndex = false, styles = [], script, head, schemaOrg } = props;
  const { archive, address, assets } = frame;
  const canonical = path === null ? null : absUrl(address, path);
  return (
    <html lang={archive.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={script ? SEARCH_POLICY : POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === null ? archive.title : `${title} – ${archive.title}`}</title>
        {description === null ? null : <meta name="description" content={description} />}
        {noIndex ? <meta name="robots" content="noindex" /> : null}
        {canonical === null ? null : <link rel="canonical" href={canonical} />}
        {[assets.siteCss, ...styles].map((style) => (
          <link rel="stylesheet" href={toHref(address, style)} />
        ))}
        <link rel="icon" type="image/svg+xml" href={toHref(address, assets.icon)} />
        <link
          rel="alternate"
          type="application/json"
          title="All texts as data"
          href={toHref(address, CATALOGUE)}
        />
        {!frame.hasFeed ? null : (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={archive.title}
            href={toHref(address, FEED)}
          />
        )}
        {address.url === null ? null : (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={archive.title}
            href={toHref(address, OPEN_SEARCH)}
          />
        )}
        {script ? <script type="module" src={toHref(address, script)} /> : null}
        {head}
        {schemaOrg === undefined ? null : toJsonLdElement(schemaOrg)}
      </head>
      <body class={props.class}>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader frame={frame} path={path} />
        <main id="content">{props.children}</main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  );
}
