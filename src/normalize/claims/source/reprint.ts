import { findReprints } from '../../attribution/reprints.ts';
import type { Rule } from '../claim.ts';
import { nameClaim } from './name-claim.ts';

/** The paper that a digest, a translation or a database says that a story is of: `Reprinted from the Valley Courier, November 12, 1998`. */
export const reprint: Rule = {
  id: 'source/reprint',
  find(document) {
    const reprints = findReprints(document);
    return {
      fields: reprints.map((each) => nameClaim(each, document)),
      labels: reprints.flatMap(({ line, day }) => [
        { label: 'source' as const, start: line.start, end: day?.start ?? line.end },
        ...(day === null ? [] : [{ label: 'source' as const, start: day.end, end: line.end }]),
      ]),
    };
  },
};
