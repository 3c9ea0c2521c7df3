import type { BriefLexicon } from './brief-lexicon.ts';

/** Languages of which little more is known than how they sign: Bengali and Swahili. */
export const others: readonly BriefLexicon[] = [
  { code: 'bn', numericOrder: null, byline: 'লিখেছেন' },
  { code: 'sw', byline: 'imeandikwa na' },
];
