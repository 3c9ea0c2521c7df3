import { absUrl } from '../site/address.ts';
import { firstWords } from '../site/first-words.ts';
import { SEARCH } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { toXmlDocument, xml } from './xml.ts';

/** Characters that the names of a search may have. https://github.com/dewitt/opensearch (1.1, draft 6) */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/**
 * `opensearch.xml`: lets a browser search the archive from its address line.
 * @returns null where the site's address is not known: the description holds it
 */
export function toOpenSearch({ archive, address }: Pick<Site, 'archive' | 'address'>): string | null {
  const search = absUrl(address, SEARCH);
  if (search === null) return null;
  const says = archive.description ?? `Texts of ${archive.title}, by their words.`;
  return toXmlDocument(
    xml(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      xml('ShortName', {}, cut(archive.title, SHORT_NAME)),
      xml('LongName', {}, cut(archive.title, LONG_NAME)),
      xml('Description', {}, cut(says, DESCRIPTION)),
      // Whatever stands in braces is a parameter: an address has none of its own.
      xml('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
      xml('InputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** A text of so many characters, the mark of a cut among them. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : firstWords(text, most - 1);
}
