/** What a mail client or scraper leaves where a picture stood: `[image: x.jpg]`, `[cid:1234]`. */
const NAMED = String.raw`\[(?:inline )?(?:image|img|photo|picture|cid):[^[\]]{0,300}\]`;

/** `[Photo]` is one only where it stands alone: inside a sentence an editor may have put it. */
const WHOLE_TEXT = new RegExp(`^(?:${NAMED}|\\[(?:image|img|photo|picture)\\])$`, 'iu');
const ANYWHERE = new RegExp(NAMED, 'giu');

/** The first line of a placeholder that goes on in the next one. */
const OPEN = /\[(?:inline )?(?:image|img|photo|picture|cid):[^[\]]{0,300}$/iu;

/** Whether a placeholder begins in this line and does not end in it. */
export function opensImagePlaceholder(line: string): boolean {
  return OPEN.test(line);
}

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
