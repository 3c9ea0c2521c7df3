import type { Basis } from '../model/basis.ts';
import { absUrl, type SiteAddress, toHref } from '../site/address.ts';
import { articlePath } from '../site/paths.ts';
import type { ArticleEntry } from '../site/site.ts';
import { titleWords } from '../site/title-words.ts';

/** The permanent address of an article: absolute where the site's own is known, else its path. */
export function permanentAddress(address: SiteAddress, id: string): string {
  return absUrl(address, articlePath(id)) ?? toHref(address, articlePath(id));
}

/**
 * What cites a text, in order: source, title, date, archive, permanent address, hash, each with its
 * full stop. What is not known is said to be so; a title that was cut from the text says so too.
 */
export function citationParts(
  entry: ArticleEntry,
  archiveTitle: string,
  address: SiteAddress,
): readonly string[] {
  const source = `${entry.source?.name ?? '[source not stated]'}${supplied(entry.sourceBasis)}`;
  const title = `${titleWords(entry)}${entry.titleBasis === 'derived' ? ' [first words of the text]' : supplied(entry.titleBasis)}`;
  const date = `${entry.date === null ? '[undated]' : capitalize(entry.when.words)}${supplied(entry.dateBasis)}`;
  const parts = [source, title, date, archiveTitle, permanentAddress(address, entry.id)];
  return [
    ...parts.map((part) => (/[.?!…]$/u.test(part) ? part : `${part}.`)),
    `SHA-256 ${entry.raw.sha256}.`,
  ];
}

/** One plain line that cites a text. */
export function citationLine(entry: ArticleEntry, archiveTitle: string, address: SiteAddress): string {
  return citationParts(entry, archiveTitle, address).join(' ');
}

/** What the text itself does not say stands in a citation with whoever says it. */
function supplied(basis: Basis): string {
  if (basis === 'editor') return ' [supplied by the editor]';
  return basis === 'profile' ? ' [recognized by its layout]' : '';
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
