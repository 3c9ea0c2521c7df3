import type { Term } from './parse-query.ts';

/** Terms as they would be typed: `parseQuery` reads the same terms from it. */
export function writeTerms(terms: readonly Term[]): string {
  return terms
    .map(({ text, quoted, excluded, titleOnly }) => {
      const words = quoted ? `"${text}"` : text;
      return `${excluded ? '-' : ''}${titleOnly ? 'title:' : ''}${words}`;
    })
    .join(' ');
}
