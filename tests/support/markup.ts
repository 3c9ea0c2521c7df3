// Reads HTML that our own pages wrote: enough of it to compare structure and find links.

/** A tag as it stands in a page. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(?<closes>\/?)(?<name>[a-zA-Z][^\s/>]*)(?<attributes>(?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gu;
const ATTRIBUTE = /(?<name>[^\s=>"/]+)(?:="(?<value>[^"]*)")?/gu;
const REFERENCES: readonly (readonly [string, string])[] = [
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&#39;', "'"],
  ['&amp;', '&'],
];

/** All tags of a page, in order, references in attributes resolved. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(TAG)].map(({ groups = {} }) => ({
    name: groups.name ?? '',
    closes: groups.closes === '/',
    attributes: Object.fromEntries(
      [...(groups.attributes ?? '').matchAll(ATTRIBUTE)].map(({ groups: found = {} }) => [
        found.name ?? '',
        toCharacters(found.value ?? ''),
      ]),
    ),
  }));
}

/** What a page is built of, without its words: names of tags and attributes. */
export function skeletonOf(html: string): readonly string[] {
  return tagsOf(html).map(
    ({ name, closes, attributes }) => `${closes ? '/' : ''}${name} ${Object.keys(attributes).join(' ')}`,
  );
}

/** The words of a page, tags and the contents of scripts left out. */
export function wordsOf(html: string): string {
  return toCharacters(html.replace(/<(script|title)[\s\S]*?<\/\1>/gu, ' ').replace(TAG, ' ')).replace(
    /\s+/gu,
    ' ',
  );
}

/** Addresses that a page leads to or loads. */
export function linksOf(html: string): readonly string[] {
  return tagsOf(html).flatMap(({ attributes }) =>
    ['href', 'src', 'action', 'data-bundle'].flatMap((name) => attributes[name] ?? []),
  );
}

function toCharacters(text: string): string {
  return REFERENCES.reduce((rest, [reference, character]) => rest.replaceAll(reference, character), text);
}
