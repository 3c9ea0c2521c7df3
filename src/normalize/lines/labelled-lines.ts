import { contextOf } from '../dates/date-context.ts';
import { readDateLine } from '../dates/date-line.ts';
import { toAlternatives } from '../dates/date-words.ts';
import { toWordKey } from '../languages/word-key.ts';
import { findInnerLabels, SPOKEN_LABELS } from './inner-labels.ts';
import { isLabelWord, labelSet, labelWords, languageAt } from './label-words.ts';

/** A stretch of the view and its text: a line, a passage. */
interface Printed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One `Label: value` of a header or footer line. View offsets; `value` is trimmed and may be empty. */
export interface LabelledCell {
  /** Whether it stands before the story or behind it. */
  readonly place: 'front' | 'back';
  /** The label without its colon, as a key of words (`toWordKey`): lower case, no accents. */
  readonly label: string;
  /** The language that the label shows; null where it shows none. */
  readonly language: string | null;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly valueStart: number;
}

/** Longer passages are no header lines. */
const LONGEST = 400;

/**
 * Labels that may stand without a colon before a date, or glued to it: they read as words. `Date` is one where a line
 * holds nothing else than its day; small words such as the French `le` lead to days without being labels.
 */
const SPOKEN_LABEL = new RegExp(
  `^(?<label>${toAlternatives([
    ...labelWords('published', 'firstPublished', 'otherDate'),
    ...labelWords('date').filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word)),
  ])})(?:\\s?[=»›→]+\\s?)?(?=[\\s\\d\\p{Lu}\\p{Lo}])`,
  'iu',
);

/** A label of up to six words, then a colon: `Publish Date :`, `发布时间：`. */
const COLON_LABEL =
  /^(?<label>\p{L}[\p{L}\p{M}°º'-]*(?:[ /]\p{L}[\p{L}\p{M}'-]*){0,5})(?:\(\p{L}{1,3}\))?\s*[:：](?!\/\/)/u;

/** A label in brackets, which are all that parts it from its value: `[Titel] Fähre fährt wieder`, `【标题】…`. */
const BRACKET_LABEL = /^(?:\[(?<label>[^[\]:：]{2,30})\]|【(?<wide>[^【】:：]{1,12})】)\s*[:：]?\s*(?=\S)/u;

/** What closes the label that asterisks set bold: `**Title:** Ferry returns`. */
const CLOSES_BOLD = /^[*_]{1,2}(?=\s)/u;

/** A value that a program set in quotation marks. */
const QUOTED_VALUE = /^"[^"]*"$/u;

/** An item's number behind its label, without a colon: `News Code 179323`. */
const SPOKEN_ID = /^(?<label>\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){1,3}) (?=[\p{Nd}-]{4,20}$)/u;

/** What sets the cells of one line apart. */
const DIVIDERS = /[|｜丨•·]|\n(?=>)/u;

/** Between the columns of a head: a clipping's, an export's, a blog's. */
const COLUMNS = /\s{2,}/u;

/** Before the author, behind a day in the head: `Posted on May 17, 2021 by admin`. */
const SIGNED = /\s{2,}|\s(?=(?:by|por|par|von|door|przez)\s[^.]{2,60}$)/iu;

/** What a labelled cell says before the next column; in the head before the author, too. */
export function firstColumn(value: string, place: LabelledCell['place']): string {
  return value.slice(0, 200).split(place === 'front' ? SIGNED : COLUMNS, 1)[0] ?? '';
}

/** Labels of an outlet's own number for an item. */
const ID_LABELS = labelSet('id');

/** Labels that may stand alone on a line, their value on the next one. */
const BEFORE_NEXT_LINE = labelSet(
  'published',
  'firstPublished',
  'date',
  'otherDate',
  'author',
  'outlet',
  'source',
  'id',
  'title',
);

/**
 * The labelled values of one line. Lines of several are cut at `|` and before a label that is known:
 * `Source: Mehr News | Published on Monday, 17 May 2021`, `Publié le 17 mai 2021, mis à jour le 18 mai 2021`.
 */
export function readLabelledCells(
  passage: Pick<Printed, 'start' | 'end'>,
  text: string,
  place: LabelledCell['place'],
): readonly LabelledCell[] {
  if (passage.end - passage.start > LONGEST) return [];
  return cutAtLabels(text.slice(passage.start, passage.end), passage.start).flatMap(
    ({ start, text: piece }) => readCell(piece, start, place) ?? [],
  );
}

/**
 * Labels alone on a line with their value on the next: `Published`, `17 May 2021`. Without a colon only
 * a date may follow.
 */
export function readCellsOverLines(
  passages: readonly Printed[],
  place: LabelledCell['place'],
): readonly LabelledCell[] {
  return passages.flatMap((passage, index) => {
    const next = passages[index + 1];
    if (next === undefined || passage.text.length > 60 || next.text.length > 160) return [];
    const hasColon = /[:：]$/u.test(passage.text);
    const label = toWordKey(passage.text.replace(/\s*[:：]$/u, ''));
    if (!(hasColon ? BEFORE_NEXT_LINE : SPOKEN_LABELS).has(label)) return [];
    if (COLON_LABEL.test(next.text)) return [];
    const language = languageAt(label, null);
    if (!hasColon && readDateLine(next.text, contextOf(language)) === null) return [];
    return [
      {
        place,
        label,
        language,
        start: passage.start,
        end: next.end,
        value: next.text,
        valueStart: next.start,
      },
    ];
  });
}

/** A piece of a line, and where it begins. */
export interface CutPiece {
  readonly start: number;
  readonly text: string;
}

/** Cuts a line where a divider or a known label begins another cell. */
function cutAtLabels(text: string, at: number): readonly CutPiece[] {
  const pieces: CutPiece[] = [];
  let start = at;
  for (const cell of text.split(DIVIDERS)) {
    pieces.push(...cutAtInnerLabels(cell, start));
    start += cell.length + 1;
  }
  return pieces;
}

/** Cuts a cell where a known label begins another: `17 mai 2021, mis à jour le 18 mai 2021`. */
export function cutAtInnerLabels(cell: string, at: number): readonly CutPiece[] {
  const pieces: CutPiece[] = [];
  let from = 0;
  for (const index of findInnerLabels(cell)) {
    // What stands before must say something already, or end in a mark: `News ID: 1` is one label.
    if (!/[:：\d]|[,;(–—-]\s*$|\s{2}$/u.test(cell.slice(from, index))) continue;
    pieces.push({ start: at + from, text: cell.slice(from, index) });
    from = index;
  }
  return [...pieces, { start: at + from, text: cell.slice(from) }];
}

function readCell(piece: string, at: number, place: LabelledCell['place']): LabelledCell | null {
  const lead = /^[\s,;(–—+*_>-]*/u.exec(piece)?.[0].length ?? 0;
  const trimmed = piece.slice(lead).replace(/[\s,;(–—*_-]+$/u, '');
  const start = at + lead;
  const colon = COLON_LABEL.exec(trimmed) ?? readBracketLabel(trimmed);
  const numbered = colon === null ? SPOKEN_ID.exec(trimmed)?.groups?.label : undefined;
  const isNumbered = numbered !== undefined && ID_LABELS.has(toWordKey(numbered));
  const spoken = isNumbered ? numbered : /\d/u.test(trimmed) ? SPOKEN_LABEL.exec(trimmed)?.[0] : undefined;
  const printed = colon?.groups?.label ?? colon?.groups?.wide ?? spoken;
  if (printed === undefined) return null;
  const behind = trimmed.slice(colon ? colon[0].length : printed.length);
  const rest = /[*_]$/u.test(piece.slice(0, lead)) ? behind.replace(CLOSES_BOLD, '') : behind;
  const isQuoted = colon !== null && QUOTED_VALUE.test(rest.trim());
  const value = isQuoted ? rest.trim().slice(1, -1).trim() : rest.trim();
  const label = toWordKey(printed);
  const language = isLabelWord(label) ? languageAt(label, null) : null;
  if (!colon && !isNumbered && readDateLine(firstColumn(value, place), contextOf(language)) === null)
    return null;
  return {
    place,
    label,
    language,
    start,
    end: start + trimmed.length,
    value,
    valueStart:
      start +
      trimmed.length -
      rest.trimStart().length +
      (isQuoted ? rest.trim().slice(1).search(/\S|$/u) + 1 : 0),
  };
}

/** A known label in brackets. */
function readBracketLabel(text: string): RegExpExecArray | null {
  if (!/^[[【]/u.test(text)) return null;
  const found = BRACKET_LABEL.exec(text);
  const label = found?.groups?.label ?? found?.groups?.wide;
  return found !== null && label !== undefined && isLabelWord(toWordKey(label)) ? found : null;
}
