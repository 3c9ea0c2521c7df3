import { printedText } from '../../decode/printed.ts';
import { NOTHING, type Rule } from '../claim.ts';

/** Who is named in the brackets of a Chinese or Japanese dateline: `新华社北京5月17日电（记者 张三）`. */
export const datelineReporter: Rule = {
  id: 'byline/dateline-reporter',
  find(document) {
    const found = document.dateline;
    const reporter = found?.dateline.reporter;
    if (!found || !reporter) return NOTHING;
    const span = { start: found.at + reporter.start, end: found.at + reporter.end };
    return {
      fields: [
        {
          field: 'byline',
          value: printedText(document.view, span.start, span.end),
          basis: 'stated',
          spans: [span],
        },
      ],
      labels: [{ label: 'byline', ...span }],
    };
  },
};
