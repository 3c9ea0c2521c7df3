import { NOTHING, type Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The outlet that licenses the text: `All Content by Mehr News Agency is licensed under …`. */
export const licenceHolder: Rule = {
  id: 'source/licence-holder',
  find(document) {
    const { licenceSentence } = document;
    if (!licenceSentence?.holder) return NOTHING;
    const { start, end } = licenceSentence.holder;
    return { fields: [nameClaim({ start, end }, document)] };
  },
};
