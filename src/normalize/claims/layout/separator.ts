import type { Rule } from '../claim.ts';

/**
 * What no line of signs has: `-----`, `* * *`, `=====`, `•••`. Sought instead of the signs themselves, of which there may be millions: an
 * expression that has matched them all remembers each.
 */
const OTHER = /[^-–—_*=~•·.#+|/\\<>\s\p{Cc}]/u;

/** Lines that separate and say nothing. */
export const separator: Rule = {
  id: 'layout/separator',
  find: ({ passages }) => ({
    labels: passages
      .filter(({ text }) => text !== '' && !OTHER.test(text))
      .map(({ start, end }) => ({ label: 'layout', start, end })),
  }),
};
