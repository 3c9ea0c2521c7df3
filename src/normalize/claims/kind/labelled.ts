import type { Kind } from '../../../model/field.ts';
import { toPieces } from '../../blocks/pieces.ts';
import { frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** What the head of a page calls an item, in a line or a piece of a line of its own. */
const WORDS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'opinion',
    pattern:
      /^(?:opinions?|op-?ed|editorial|comment(?:ary| is free)?|column|viewpoint|letters?(?: to the editor)?)$/iu,
  },
  {
    kind: 'press-release',
    pattern: /^(?:(?:press|news|media) release|for immediate release|communiqu[eé])$/iu,
  },
  { kind: 'liveblog', pattern: /^(?:live(?: ?blog| updates?)?|as it happened)$/iu },
  { kind: 'transcript', pattern: /^(?:(?:full |rush )?transcript)$/iu },
];

/** `OPINION`, `PRESS RELEASE`, `Transcript` above the headline. */
export const labelled: Rule = {
  id: 'kind/labelled',
  find(document) {
    const pieces = frontPassages(document).flatMap(({ text, start }) =>
      text.length > 120 ? [] : toPieces(text, start),
    );
    for (const { text, start, end } of pieces) {
      const word = WORDS.find(({ pattern }) => pattern.test(text));
      if (word === undefined) continue;
      return {
        fields: [{ field: 'kind', value: word.kind, basis: 'stated', spans: [{ start, end }] }],
        labels: [{ label: 'widget', start, end }],
      };
    }
    return NOTHING;
  },
};
