import type { DateContext } from '../../dates/date-context.ts';
import type { Document } from '../../document.ts';
import { toWordKey } from '../../languages/word-key.ts';
import type { Line } from '../../lines/lines.ts';
import { EXPLICIT_LABELS, isUpdate, OTHER_DATE_LABELS } from './labels.ts';
import { type MetaDate, readMetaLine } from './meta-line.ts';
import type { PublicationLine } from './publication-line.ts';
import { isSigned, toPublicationLine } from './story-head.ts';

/** A text of so many passages is a page, if nothing else shows it. */
const PAGE = 80;

/** A byline stands so many lines from its day: a headline may come between. */
const NEAR = 3;

/**
 * The day of a page whose head cannot be told from its menus: the only one in it that stands, with a label of
 * publication or a clock time, beside a byline or a label of an update. Two such days are those of teasers. Linear.
 */
export function signedLines(document: Document, context: DateContext): readonly PublicationLine[] {
  const { page, lines, passages, comments, roles, view } = document;
  if (page === null && passages.length < PAGE) return [];
  const end = passages[comments]?.start ?? view.text.length;
  const related = new Set(passages.flatMap(({ start }, at) => (roles[at] === 'related' ? start : [])));
  const filled = lines.filter(({ isBlank, from }) => !isBlank && from < end).slice(0, LINES);
  const found = filled.flatMap((line, index): readonly PublicationLine[] => {
    if (line.text.length > LONGEST || related.has(line.from)) return [];
    const meta = readMetaLine(line.text, context);
    if (meta === null || !isOwn(meta, filled, index)) return [];
    return [toPublicationLine(line, meta)];
  });
  return new Set(found.map(({ line }) => line.date.edtf)).size === 1 ? found : [];
}

/** A page's story begins among so many lines. */
const LINES = 1500;

/** Longer lines are no lines of a head. */
const LONGEST = 220;

/** Whether label, clock time and neighbors say that a day is a story's. */
function isOwn(meta: MetaDate, lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]?.text ?? '';
  const isLabelled = meta.isLabelled || EXPLICIT_LABELS.has(toLabel(above));
  if (isLabelled && meta.line.dateTime !== null) return true;
  if (!isLabelled && (meta.line.dateTime === null || OTHER_DATE_LABELS.has(toLabel(above)))) return false;
  const around = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  return meta.isMeta || around.some(({ text }) => isSigned(text) || (isLabelled && isUpdate(text)));
}

/** A line that is a label and nothing else, as a key of words. */
function toLabel(text: string): string {
  return text.length > 40 ? '' : toWordKey(text.replace(/\s*[:：]$/u, ''));
}
