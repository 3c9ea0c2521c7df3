import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/client/engine/parse-query.ts';
import { writeTerms } from '../../../../src/search/client/engine/write-terms.ts';

test('writeTerms writes what parseQuery reads as the same terms', () => {
  const part = fc.constantFrom('port', 'new pier', '-', '"', ' ', 'title:', '2021', '’', '“', '”', 'TITLE:');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, titleOnly) => {
      const { terms } = parseQuery(parts.join(''), titleOnly);
      expect(parseQuery(writeTerms(terms)).terms).toEqual(terms);
    }),
  );
});
