import type { Html } from '../html/html.ts';
import { absUrl } from '../site/address.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { articlePath } from '../site/paths.ts';
import { descriptionWords, titleWithSource, titleWords } from '../site/title-words.ts';
import type { Frame } from './frame.ts';

/** What reference managers and other machines read of an article. Only what is known stands in it. */
export function ArticleMetaTags({
  frame,
  entry,
}: {
  readonly frame: Frame;
  readonly entry: ArticleEntry;
}): Html {
  const { archive, address } = frame;
  const url = absUrl(address, articlePath(entry.id));
  const title = titleWords(entry);
  const day = entry.when.exact ? entry.date : null;
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['DC.title', title],
    ['DC.publisher', entry.source?.name],
    ['DC.creator', entry.byline],
    ['DC.date', day],
    // An EDTF expression that says less than a day would be read as a day by some, as nothing by others.
    ['DCTERMS.issued', day],
    ['DC.language', entry.language],
    ['DC.type', 'Text'],
    ['DC.identifier', url],
    ['DC.source', entry.originalUrl],
    ['DC.rights', entry.licence],
    ['citation_title', title],
    ['citation_author', entry.byline],
    ['citation_newspaper_title', entry.source?.name],
    ['citation_publisher', entry.source?.name],
    ['citation_publication_date', day?.replaceAll('-', '/')],
    ['citation_language', entry.language],
    ['citation_public_url', url],
  ];
  return (
    <>
      {tags.map(([name, content]) =>
        content === null || content === undefined ? null : <meta name={name} content={content} />,
      )}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={titleWithSource(entry)} />
      <meta property="og:description" content={descriptionWords(entry)} />
      <meta property="og:site_name" content={archive.title} />
      {url === null ? null : <meta property="og:url" content={url} />}
    </>
  );
}
