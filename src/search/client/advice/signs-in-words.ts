// What is said of signs that mean something in other searches and nothing here.
import { outsideMarks, type Query } from '../engine/parse-query.ts';
import { quoted } from '../quoted.ts';

/** Signs by what is said of them. In capitals alone, `OR` is a word. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?=.*[\p{Ll}\p{Lo}]).*(?:^|\s)(?:OR|\|+)\s/su,
    'There is no “or” here: every word must be in a text. Try one word at a time.',
  ],
  [
    /\p{L}\*|\*\p{L}|\p{L}\?+\p{L}/u,
    '“*” and “?” stand for no letters here. Type whole words; other forms of them are found.',
  ],
  [/"$/u, 'A quotation mark has no partner: set one at each end of words that belong together.'],
  [
    /(?:^|\s)[-+]?(?:source|site|date|year|lang(?:uage)?|place|author):\S/iu,
    'Before a word only “title:” means something. There are filters for the rest.',
  ],
];

/** What to type instead, a sentence each; none where every sign was understood. @param typed the query as typed */
export function signsInWords(typed: string, { terms }: Query): readonly string[] {
  if (typed.trim() !== '' && terms.length === 0) {
    return [`${quoted(typed.trim())} has no letter and no digit, so nothing was looked for. Type a word.`];
  }
  const plain = outsideMarks(typed);
  return SIGNS.flatMap(([sign, words]) => (sign.test(plain) ? [words] : []));
}
