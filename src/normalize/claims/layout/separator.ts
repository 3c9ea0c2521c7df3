import type { Rule } from '../claim.ts';

/** `-----`, `* * *`, `=====`, `•••`: signs that draw a line, and nothing else. */
const SEPARATOR = /^[-–—_*=~•·.#+|/\\<>\s\p{Cc}]+$/u;

/** Lines that separate and say nothing. */
export const separator: Rule = {
  id: 'layout/separator',
  find: ({ passages }) => ({
    labels: passages
      .filter(({ text }) => SEPARATOR.test(text))
      .map(({ start, end }) => ({ label: 'layout', start, end })),
  }),
};
