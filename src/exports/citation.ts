import type { Basis } from '../model/basis.ts';
import { absUrl, type SiteAddress } from '../site/address.ts';
import type { ArticleEntry } from '../site/article-entry.ts';
import { directionOf } from '../site/language.ts';
import { articlePath } from '../site/paths.ts';
import { titleWords } from '../site/title-words.ts';

/** A part of a citation: words of the text or of ours, and in our own words who supplied them. */
export interface CitationPart {
  readonly words: string;
  /** Language of the words where they are the text's, not the archive's. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** `[supplied by the editor]`, with the space before it and the full stop at the end. */
  readonly ours: string;
}

/** The permanent address of an article; null where the site's own is not known: a path cites nothing. */
export function permanentAddress(address: SiteAddress, id: string): string | null {
  return absUrl(address, articlePath(id));
}

/**
 * What cites a text, in order: source, title, date, archive, permanent address (where there is none
 * the text's id), hash. What is not known is said to be so; a title that was cut from the text says so too.
 */
export function citationParts(
  entry: ArticleEntry,
  archiveTitle: string,
  address: SiteAddress,
): readonly CitationPart[] {
  const date = entry.date === null ? '[undated]' : capitalize(entry.when.words);
  return [
    part(entry.source?.name ?? '[source not stated]', supplied(entry.sourceBasis), null, 'auto'),
    part(
      titleWords(entry),
      entry.titleBasis === 'derived' ? ' [first words of the text]' : supplied(entry.titleBasis),
      entry.title === null ? null : entry.language,
      entry.title === null ? 'ltr' : directionOf(entry.language),
    ),
    part(date, supplied(entry.dateBasis)),
    part(archiveTitle, '', null, 'auto'),
    part(permanentAddress(address, entry.id) ?? `Text ${entry.id}`, ''),
    part(`SHA-256 ${entry.raw.sha256}`, ''),
  ];
}

/** One plain line that cites a text. */
export function citationLine(entry: ArticleEntry, archiveTitle: string, address: SiteAddress): string {
  return citationParts(entry, archiveTitle, address)
    .map(({ words, ours }) => `${words}${ours}`)
    .join(' ');
}

function part(
  words: string,
  ours: string,
  language: string | null = null,
  direction: CitationPart['direction'] = 'ltr',
): CitationPart {
  const ended = ours === '' && /[.?!…؟。]$/u.test(words);
  return { words, language, direction, ours: ended ? '' : `${ours}.` };
}

/** What the text itself does not say stands in a citation with whoever says it. */
function supplied(basis: Basis): string {
  if (basis === 'editor') return ' [supplied by the editor]';
  return basis === 'profile' ? ' [recognized by its layout]' : '';
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
