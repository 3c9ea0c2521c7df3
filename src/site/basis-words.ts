import type { Basis } from '../model/basis.ts';

/** How a basis is named wherever a value stands, and what it means. */
export const BASIS_WORDS: Readonly<Record<Basis, { readonly word: string; readonly sentence: string }>> = {
  stated: { word: 'stated', sentence: 'Printed in the text; the evidence page shows where.' },
  derived: { word: 'derived', sentence: 'Computed by a named rule from what is printed in the text.' },
  profile: {
    word: 'by profile',
    sentence: 'Supplied by what is known of the source, which was recognized by its layout.',
  },
  editor: { word: 'by the editor', sentence: 'Set by a person, who gives a reason and what supports it.' },
  absent: { word: 'not stated', sentence: 'The text does not say, and nothing is guessed.' },
};
