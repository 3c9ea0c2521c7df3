import { MAIL_WORDS } from '../../languages/mail-words.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { labelSet } from '../../lines/label-words.ts';
import type { LabelledCell } from '../../lines/labelled-lines.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { statedTitle } from './stated-title.ts';

const SUBJECTS: ReadonlySet<string> = new Set(MAIL_WORDS.subject.map(toWordKey));

/** Words that name a message's subject as well as a headline. */
const EITHER: ReadonlySet<string> = new Set(MAIL_WORDS.headline.map(toWordKey));

/** Labels of a headline, as keys of words; the subject of a message is weaker, and no rule of this file. */
export const TITLE_LABELS: ReadonlySet<string> = new Set(
  [...labelSet('title')].filter((label) => !SUBJECTS.has(label)),
);

/** The next field of a program's export, on a line of its own: `field_section: …`. */
const NEXT_FIELD = /\n\s*[\p{L}\p{N}]{1,30}_[\p{L}\p{N}_]{1,30}\s?[:=]/u;

/** A value in quotation marks, as front matter sets it. */
const QUOTED = /^'[^']*'$/u;

/** Where all that is labelled stands in quotation marks, these are not the headline's. */
const LEAST_QUOTED = 2;

/** `Title: …`, `Headline: …` in the head of a page. */
export const labelledLine: Rule = {
  id: 'title/labelled-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const isFrontMatter = document.lines.find(({ isBlank }) => !isBlank)?.text === '---';
    const isMarked = ({ valueStart }: LabelledCell) => document.view.text[valueStart - 1] === '"';
    const isOfProgram = isFrontMatter || document.cells.filter(isMarked).length >= LEAST_QUOTED;
    for (const cell of document.cells) {
      if (cell.place !== 'front' || !TITLE_LABELS.has(cell.label) || cell.value === '') continue;
      if (document.mail !== null && EITHER.has(cell.label)) continue;
      const value = document.view.text.slice(cell.valueStart, cell.valueStart + cell.value.length);
      const next = NEXT_FIELD.exec(value)?.index;
      const end = cell.valueStart + (next ?? cell.value.length);
      const quote = isFrontMatter && QUOTED.test(document.view.text.slice(cell.valueStart, end)) ? 1 : 0;
      const own = isMarked(cell) && !isOfProgram ? 1 : 0;
      fields.push(statedTitle(document, { start: cell.valueStart + quote - own, end: end - quote + own }));
      labels.push({ label: 'headline', start: cell.start, end: next === undefined ? cell.end : end });
    }
    return { fields, labels };
  },
};
