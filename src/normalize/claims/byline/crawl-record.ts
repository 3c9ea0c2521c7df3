import { printedText } from '../../decode/printed.ts';
import { fieldOf } from '../../frame/crawl-record.ts';
import { readNames } from '../../lines/names.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Fields in which a page's own code names its author. */
const KEYS: readonly string[] = [
  'meta.author',
  'author',
  'article:author',
  'article.author',
  'dc.creator',
  'dc:creator',
  'jsonld.author.name',
  'jsonld.author',
  'og:author',
];

/** `meta.author: Ada Quill` in a crawler's record. Not an account (`admin`), an address, or a name of one word. */
export const crawlRecord: Rule = {
  id: 'byline/crawl-record',
  find({ record, view }) {
    const field = record === null ? null : fieldOf(record, KEYS);
    const names = field === null || !/^\S+\s\S/u.test(field.value) ? null : readNames(field.value);
    if (field === null || names === null || names.rest !== '') return NOTHING;
    const span = { start: field.valueStart, end: field.valueStart + names.text.length };
    return {
      fields: [
        { field: 'byline', value: printedText(view, span.start, span.end), basis: 'stated', spans: [span] },
      ],
      labels: [{ label: 'byline', ...span }],
    };
  },
};
