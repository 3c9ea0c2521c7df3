import { readDate } from '../../dates/read-date.ts';
import { printedText } from '../../decode/printed.ts';
import { type Document, frontPassages } from '../../document.ts';
import { toSourceRef } from '../../outlets/outlet-index.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Words of which outlets' names are made: a line above a date that has one is an outlet, not a person. */
const OUTLET_WORD =
  /\b(?:News|Agency|Times|Post|Tribune|Herald|Press|Monitor|Gazette|Journal|Chronicle|Guardian|Observer|Telegraph|Courier|Mail|Mirror|Star|Sun|Today|Daily|Weekly|Review|Network|Channel|Television|Radio|TV|Media|Online|Report|Standard|Bulletin|Dispatch|Ledger|Register|Record|Inquirer|Globe|Echo|Argus|Sentinel|Advertiser|Citizen|Express|Wire|Newswire|Voice|Nation|Examiner|Independent|Newspaper|English)\b/u;

/**
 * An outlet's name on a line of its own in the head of the page: a name that a profile knows, or a
 * line with an outlet's word in it right above the line of the date.
 */
export const headerLine: Rule = {
  id: 'source/header-line',
  find(document) {
    for (const { start, end, text, next } of headerLines(document)) {
      const isKnown = document.outlets.byName(text) !== null;
      const isAboveDate = next !== undefined && readDate(next) !== null && next.length <= 60;
      const isNamed =
        /^\p{Lu}/u.test(text) && text.length <= 60 && OUTLET_WORD.test(text) && !/[.:!?,]$/u.test(text);
      if (!isKnown && !(isAboveDate && isNamed)) continue;
      return {
        fields: [
          {
            field: 'source',
            value: toSourceRef(printedText(document.view, start, end), document.outlets),
            basis: 'stated',
            spans: [{ start, end }],
          },
        ],
        labels: [{ label: 'source', start, end }],
      };
    }
    return NOTHING;
  },
};

function headerLines(document: Document) {
  const front = frontPassages(document);
  return front.map(({ start, end, text }, index) => ({ start, end, text, next: front[index + 1]?.text }));
}
