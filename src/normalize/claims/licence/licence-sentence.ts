import { NOTHING, type Rule } from '../claim.ts';

/** The sentence that licenses the text, at its very end; one quoted inside a story stays there. */
export const licenceSentence: Rule = {
  id: 'licence/licence-sentence',
  find(document) {
    const sentence = document.licenceSentence;
    if (sentence === null) return NOTHING;
    const { licence } = sentence;
    const spans = [{ start: licence.start, end: licence.end }];
    return {
      fields: [{ field: 'licence', value: licence.value, basis: 'stated', spans }],
      labels: document.licenceSentences.map(({ start, end }) => ({ label: 'licence', start, end })),
    };
  },
};
