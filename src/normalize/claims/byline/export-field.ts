import { printedText } from '../../decode/printed.ts';
import { readNames } from '../../lines/names.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { readExport } from '../date/export-head.ts';

/** The fields that say who wrote: `post_author`, `PROPERTY_AUTHOR`, `dc.creator`; not `author_login`, not `comment_author`. */
const AUTHOR =
  /^(?:(?:post|article|node|field|dc|og|entry|item|property)[_.:-]){0,2}(?:author|byline|creator)(?:_?name)?$/iu;

/** Who wrote, in the fields of a content system's export: `post_author: Jane Doe`. Not a login, not a number. */
export const exportField: Rule = {
  id: 'byline/export-field',
  find({ lines, view }) {
    for (const { key, value, line } of readExport(lines)) {
      const names = AUTHOR.test(key) ? readNames(value.trim()) : null;
      if (names === null || names.rest.trim() !== '' || !/\s/u.test(names.text)) continue;
      const start = line.from + line.text.lastIndexOf(names.text);
      const span = { start, end: start + names.text.length };
      return {
        fields: [
          { field: 'byline', value: printedText(view, span.start, span.end), basis: 'stated', spans: [span] },
        ],
        labels: [{ label: 'byline', start: line.from, end: line.to }],
      };
    }
    return NOTHING;
  },
};
