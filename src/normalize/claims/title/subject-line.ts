import { readSubject } from '../../blocks/mail-subject.ts';
import { frontPassages } from '../../document.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

/**
 * The subject of a message: `Subject: FW: [list] Ministers to buy up bogs`. Whoever passed a text on
 * wrote it, so that a headline in the text itself outranks it.
 */
export const subjectLine: Rule = {
  id: 'title/subject-line',
  find(document) {
    for (const { text, start, end } of frontPassages(document)) {
      const subject = readSubject(text);
      if (subject === null) continue;
      const from = start + text.length - subject.length;
      return {
        fields: [statedTitle(document, { start: from, end })],
        labels: [{ label: 'headline', start, end }],
      };
    }
    return NOTHING;
  },
};
