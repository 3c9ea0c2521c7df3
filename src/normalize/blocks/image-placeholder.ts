/** What a mail client or scraper leaves where a picture stood: `[image: x.jpg]`, `[cid:1234]`, `[Photo]`. */
const PLACEHOLDER = String.raw`\[(?:inline )?(?:image|img|photo|picture|cid)(?:[:\s][^[\]]{0,300})?\]`;

const WHOLE_TEXT = new RegExp(`^${PLACEHOLDER}$`, 'iu');
const ANYWHERE = new RegExp(PLACEHOLDER, 'giu');

/** Whether `text` is the placeholder of a picture and nothing else. */
export function isImagePlaceholder(text: string): boolean {
  return WHOLE_TEXT.test(text);
}

/** All placeholders in `text`, those broken over a line end included; offsets into `text`. */
export function findImagePlaceholders(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ANYWHERE)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
