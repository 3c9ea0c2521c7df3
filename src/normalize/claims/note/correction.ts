import { isCorrectionNote } from '../../lines/correction-note.ts';
import type { Rule } from '../claim.ts';

/**
 * Notes of correction and of the editors are part of what was published: body, wherever they stand
 * and whatever date or label they print. `Update/Correction, 3 May 2021: …` gives no day of publication.
 */
export const correction: Rule = {
  id: 'note/correction',
  find({ passages, comments }) {
    const notes = passages.slice(0, comments).filter(({ text }) => isCorrectionNote(text));
    return {
      labels: notes.map(({ start, end }) => ({ label: 'body', start, end })),
      types: notes.map(({ start }) => ({ type: 'paragraph', start })),
    };
  },
};
