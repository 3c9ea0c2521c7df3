import type { Rule } from '../claim.ts';

/**
 * The page's line of rights behind the readers' comments: `© 2021 The Daily Grain. All rights reserved` among the last lines
 * of the file. It is the page's own, wherever the comments end.
 */
export const rightsLine: Rule = {
  id: 'licence/rights-line',
  find({ nameCues, passages, comments }) {
    const from = passages[comments]?.start ?? Number.POSITIVE_INFINITY;
    const lines = nameCues.flatMap(({ kind, line }) =>
      kind === 'copyright' && line !== null && line.start >= from ? [line] : [],
    );
    return { labels: lines };
  },
};
