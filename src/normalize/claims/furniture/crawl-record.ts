import { NOTHING, type Rule } from '../claim.ts';

/** The fields of a crawler's record above the page that it fetched. */
export const crawlRecord: Rule = {
  id: 'furniture/crawl-record',
  find({ record }) {
    if (record === null) return NOTHING;
    return { labels: record.fields.map(({ start, end }) => ({ label: 'identifier', start, end })) };
  },
};
