/** What a mail client or scraper leaves where a picture stood: `[image: x.jpg]`, `[cid:1234]`, `[Inline image 1]`. */
const NAMED = String.raw`\[(?:inline )?(?:image|img|photo|picture|cid):[^[\]]{0,300}\]|\[inline image(?: \d{1,3})?\]`;

/** The same as a Markdown image, and as the name of an attached file: `![](https://…)`, `<image001.jpg>`. */
const LINKED = String.raw`!\[[^[\]]{0,300}\]\([^()\s]{1,500}\)|<(?:image|img|att)[-_]?\d{1,6}\.(?:jpe?g|png|gif|webp)>`;

/** `[Photo]` is one only where it stands alone: inside a sentence an editor may have put it. */
const WHOLE_TEXT = new RegExp(
  `^(?:${NAMED}|${LINKED}|\\[(?:image|img|photo|picture)(?: \\d{1,3})?\\])$`,
  'iu',
);
const ANYWHERE = new RegExp(`${NAMED}|${LINKED}`, 'giu');

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
