// What is said of signs that mean something in other searches and nothing here.
import { firstWords } from '../../site/first-words.ts';
import { findForeignSigns, type Query } from './engine/parse-query.ts';

const SAID_LENGTH = 40;

/** What to type instead, a sentence each; none where every sign was understood. @param typed the query as typed */
export function signsInWords(typed: string, { terms }: Query): readonly string[] {
  if (typed.trim() !== '' && terms.length === 0)
    return [
      `“${firstWords(typed.trim(), SAID_LENGTH)}” has no letter and no digit, so nothing was looked for. Type a word.`,
    ];
  const { or, star, openMark, field } = findForeignSigns(typed);
  return [
    ...(or ? ['There is no “or” here: a text must hold every word. Look for one word after the other.'] : []),
    ...(star
      ? ['“*” stands for no letters here. Type whole words: other forms of them are found, too.']
      : []),
    ...(openMark
      ? ['A quotation mark has no partner, so that no words were taken together. Set one at each end.']
      : []),
    ...(field === null
      ? []
      : [
          `“${field}” means nothing here, only “title:” does. Sources, dates and places can be chosen as filters.`,
        ]),
  ];
}
