import { foldWords } from '../../languages/fold-words.ts';
import type { Rule } from '../claim.ts';
import { KIND_LABELS, readKind } from './kind-words.ts';

/** A cell that says what a text is: `Section: Opinion`, `Document type: Editorial`. Not `Section: World`. */
export const labelledLine: Rule = {
  id: 'kind/labelled-line',
  find({ cells }) {
    return {
      fields: cells.flatMap(({ label, value, valueStart }) => {
        // Databases print more behind the word: `Section: Opinion; Pg. 12`.
        const word = /^[^;,|]{1,60}/u.exec(value)?.[0].trimEnd() ?? '';
        const kind = KIND_LABELS.has(foldWords(label)) ? readKind(word) : null;
        if (kind === null) return [];
        const spans = [{ start: valueStart, end: valueStart + word.length }];
        return [{ field: 'kind', value: kind, basis: 'stated', spans }];
      }),
    };
  },
};
