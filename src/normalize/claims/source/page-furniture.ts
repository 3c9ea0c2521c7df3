import { edgePassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/**
 * What an outlet asks of readers on its own pages. A known name must stand in for `NAME`. Pointers
 * (`Read more at NAME`) lead to others as often, and name nobody.
 */
const SELF_ADDRESS =
  /^(?:please )?(?:support|donate to|subscribe to|sign up (?:for|to)|join) (?:the )?NAME(?:'s)?(?: (?:newsletter|app|channel|on (?:telegram|twitter|facebook|x|whatsapp)|today|now))?[.!]?$/iu;

/** `© 2021 NAME. All rights reserved.` */
const COPYRIGHT = /^(?:©|\(c\)|copyright)[\s\d,©–-]*(?:by )?NAME\b.{0,80}$/iu;

/** The outlet whose page this was, where its pleas or its copyright line name a known one: `Support SouthFront`. */
export const pageFurniture: Rule = {
  id: 'source/page-furniture',
  find(document) {
    for (const { start, end, text } of edgePassages(document)) {
      const name = text.length > 160 ? null : document.outlets.findName(text);
      if (name === null) continue;
      const pattern = `${text.slice(0, name.start)}NAME${text.slice(name.end)}`;
      if (!SELF_ADDRESS.test(pattern) && !COPYRIGHT.test(pattern)) continue;
      const { id, name: value } = name.profile;
      const spans = [{ start: start + name.start, end: start + name.end }];
      return {
        fields: [{ field: 'source', value: { id, name: value }, basis: 'stated', spans }],
        labels: [{ label: COPYRIGHT.test(pattern) ? 'licence' : 'promo', start, end }],
      };
    }
    return NOTHING;
  },
};
