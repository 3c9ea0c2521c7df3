import { innerAddress } from '../../outlets/page-addresses.ts';
import type { Rule } from '../claim.ts';

/**
 * The address that the page says is its own: `URL: https://…` in its head or foot, the line below `Story from BBC NEWS:`, the
 * inner address of a web archive's banner, the address that a browser prints above or below a page. No other scheme than http and
 * https; not one of several links, not a link inside the story.
 */
export const labelledLine: Rule = {
  id: 'original-url/labelled-line',
  find: ({ addresses }) => ({
    fields: addresses.map(({ url, start, end }) => {
      const inner = innerAddress(url);
      const from = end - start === url.length ? start + inner.at : start;
      return {
        field: 'originalUrl',
        value: withScheme(inner.url),
        basis: 'stated',
        spans: [{ start: from, end }],
      };
    }),
    labels: addresses.map(({ line }) => ({ label: 'identifier', ...line })),
  }),
};

function withScheme(url: string): string {
  return /^https?:/iu.test(url) ? url : `http://${url}`;
}
