import { printedText } from '../../decode/printed.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** The outlet that licenses the text: `All Content by Mehr News Agency is licensed under …`. */
export const licenceHolder: Rule = {
  id: 'source/licence-holder',
  find({ licenceSentence, outlets, view }) {
    if (!licenceSentence?.holder) return NOTHING;
    const { start, end } = licenceSentence.holder;
    return {
      fields: [
        {
          field: 'source',
          value: toSourceRef(printedText(view, start, end), outlets),
          basis: 'stated',
          spans: [{ start, end }],
        },
      ],
    };
  },
};
