// A page of another program that weighs what one of ours does: our own, with holes for title and text.

/** An article page in three parts: between the first two stands a title, between the last two the text. */
export interface PageTemplate {
  readonly beforeTitle: string;
  readonly beforeText: string;
  readonly afterText: string;
}

/** What only our own search needs of a page. */
const FOR_SEARCH = /<div hidden(?:="")?>.*?<\/div>/su;
const TITLE = /<title>(?<title>[^<]*)<\/title>/u;
const TEXT = '<div class="text">';
const AFTER_TEXT = '</div><div hidden';

/** Cuts a template out of an article page of a site that we built. Throws where the page is another one than it was. */
export function toPageTemplate(page: string): PageTemplate {
  const title = TITLE.exec(page);
  const text = page.indexOf(TEXT);
  const after = page.indexOf(AFTER_TEXT);
  if (title === null || text < 0 || after < text)
    throw new Error('Cannot find title and text in an article page, to give the other programs one like it');
  const titleAt = title.index + '<title>'.length;
  return {
    beforeTitle: page.slice(0, titleAt),
    beforeText: page.slice(titleAt + (title.groups?.title ?? '').length, text + TEXT.length),
    afterText: page.slice(after).replace(FOR_SEARCH, ''),
  };
}
