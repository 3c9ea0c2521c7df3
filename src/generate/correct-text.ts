import { sha256 } from '../files/sha256.ts';
import type { CorrectionFile } from '../model/correction.ts';
import { addDays, type Dating, type PlannedText } from './plan-texts.ts';

/** The date that the archive has for a planned text, as EDTF; null where neither the text nor an editor tells it. */
export function edtfOf({ dating, day }: PlannedText): string | null {
  switch (dating) {
    case 'stated':
    case 'editor-day':
      return day;
    case 'undated':
    case 'yearless':
      return null;
    case 'editor-span':
      return `[${addDays(day, -3)}..${addDays(day, 2)}]`;
    case 'editor-about':
      return `${day}~`;
    case 'editor-month':
      return day.slice(0, 7);
    case 'editor-year':
      return day.slice(0, 4);
    case 'editor-yearless':
      return `XXXX-${day.slice(5)}`;
  }
}

/** Why the editor of a generated archive says so: as invented as the rest. */
const REASONS: Readonly<Partial<Record<Dating, string>>> = {
  'editor-day': 'The raw file prints no date. The outlet’s index lists the text under this day.',
  'editor-span': 'The raw file prints no date. Its number lies between those of two dated texts.',
  'editor-about': 'The raw file prints no date. A letter of the outlet speaks of the text as just printed.',
  'editor-month': 'The raw file prints no date. It stands in the outlet’s volume of this month.',
  'editor-year': 'The raw file prints no date. It stands in the outlet’s volume of this year.',
  'editor-yearless':
    'The raw file prints no date. A stamp on the printed page shows day and month, not the year.',
};

/** What an editor has to say of a text; null where it tells its own day, or nobody knows it. */
export function correctText(text: PlannedText, raw: string, contents: string): CorrectionFile | null {
  const reason = REASONS[text.dating];
  if (reason === undefined) return null;
  const evidence = 'The generated archive’s own plan';
  return {
    raw,
    sha256: sha256(contents),
    corrections: [{ field: 'date', value: edtfOf(text), machine: null, reason, evidence }],
  };
}
