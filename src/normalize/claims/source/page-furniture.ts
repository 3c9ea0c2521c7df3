import { backPassages, frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** What an outlet says of itself on its own pages. A known name must stand in for `NAME`. */
const SELF_ADDRESS =
  /^(?:support|donate to|help|follow|join|subscribe to|sign up (?:for|to)|read more (?:on|at|from)|more from|about|contact|visit|download the|get the) (?:the )?NAME(?:'s)?(?: (?:newsletter|app|channel|on (?:telegram|twitter|facebook|x|whatsapp)|today|now|us))?[.!]?$/iu;

/** `© 2021 NAME. All rights reserved.` */
const COPYRIGHT = /^(?:©|\(c\)|copyright)[\s\d,©–-]*(?:by )?NAME\b.{0,80}$/iu;

/** The outlet whose page this was, where its furniture names a known one: `Support SouthFront`. */
export const pageFurniture: Rule = {
  id: 'source/page-furniture',
  find(document) {
    for (const { start, text } of [...frontPassages(document), ...backPassages(document)]) {
      const name = text.length > 160 ? null : document.outlets.findName(text);
      if (name === null) continue;
      const pattern = `${text.slice(0, name.start)}NAME${text.slice(name.end)}`;
      if (!SELF_ADDRESS.test(pattern) && !COPYRIGHT.test(pattern)) continue;
      const { id, name: value } = name.profile;
      const spans = [{ start: start + name.start, end: start + name.end }];
      return { fields: [{ field: 'source', value: { id, name: value }, basis: 'stated', spans }] };
    }
    return NOTHING;
  },
};
