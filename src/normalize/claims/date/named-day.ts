import type { DateContext } from '../../dates/date-context.ts';
import type { DateLine } from '../../dates/date-line.ts';
import type { Document } from '../../document.ts';
import { toWordKey } from '../../languages/word-key.ts';
import { isLabelWord } from '../../lines/label-words.ts';
import { isName as isOutletName } from '../../lines/outlet-name.ts';
import { OTHER_ITEMS } from './head-roles.ts';
import { readMetaLine } from './meta-line.ts';
import type { PublicationLine } from './publication-line.ts';

/** So many passages above a headline may hold its day. */
const ABOVE = 3;

/** A line of names has no more characters. */
const LONGEST = 90;

/** What joins a day to a name, and the name: words with capitals, their small words, or a few words of a script without. */
const NAMES =
  /^[\s,:|/>»«[\](){}<–—_.'’"“”-]*(?:(?:via|in|from|von|de|du|of|aus|the|to|source|quelle)\s(?=[\p{Lu}«"“]))?(?:(?:[^\p{Ll}\p{Lo}\s\d][^\s:]{0,30}|of|the|de|del|du|des|la|le|el|der|die|das|und|and|&|e|y|et|al|van|di|da|do)[\s,:|/>»«[\](){}<–—_.'’"“”-]*){0,8}$/u;
const UNCASED_NAMES =
  /^[\s,،:|/()[\]«»"“”–—-]*(?:\p{Lo}[\p{Lo}\p{M}\u200C]{0,20}[\s,،:|/()[\]«»"“”–—-]*){0,5}$/u;

/** An edition of a paper: `evening edition`, `Abendausgabe`. */
const EDITION =
  /^[\s,|(–—-]*(?:(?:morning|evening|print|weekend|late|early|first|final|city|national)\s)?(?:edition|issue|ausgabe|édition|edición|edizione|edição|editie|wydanie|выпуск|номер)[\s).]*$/iu;

/**
 * The one day that a text which is no page prints in its head among names alone, whoever or whatever they name: `Harbor Gazette 17 May 2021`,
 * `17 May 2021: Jane Doe`, `via Harbor Gazette, 17 May 2021`. None beside other words, none of a caption, none where two days are printed.
 */
export function namedDay(document: Document, context: DateContext): readonly PublicationLine[] {
  const { page, mail, headline, passages, roles, firstProse, lines } = document;
  if (page !== null || mail !== null) return [];
  const top = headline === null || headline.at >= firstProse ? null : headline;
  const first = Math.max(0, (top?.at ?? firstProse) - ABOVE);
  const found = passages.slice(first, firstProse).flatMap((passage, index): readonly PublicationLine[] => {
    const at = first + index;
    const isHeadline = top !== null && at >= top.at && at < top.until;
    if (isHeadline || passage.isProse || OTHER_ITEMS.has(roles[at] ?? null)) return [];
    return passage.lines.flatMap(({ text, from, index: lineAt }) => {
      // What heads a numbered list dates the list.
      if (/^\d{1,2}[.)]\s/u.test(lines[lineAt + 1]?.text ?? '')) return [];
      const line = readNamedDay(text, context);
      return line === null || line.isAlone
        ? []
        : [{ start: from + line.start, end: from + line.end, at: from, line }];
    });
  });
  return new Set(found.map(({ line }) => line.date.edtf)).size === 1 ? found : [];
}

/** A day of a line of names, or of one that holds nothing else. Offsets count from the line's beginning. */
export interface NamedDay extends DateLine {
  readonly isAlone: boolean;
}

/** The day of a short line that prints names beside it or nothing; else null. */
export function readNamedDay(text: string, context: DateContext): NamedDay | null {
  const line = text.length <= LONGEST ? (readMetaLine(text, context, true)?.line ?? null) : null;
  if (line === null) return null;
  const [before, behind] = [text.slice(0, line.start), text.slice(line.end)];
  const isAlone = !/\p{L}/u.test(before + behind);
  return isAlone || isBesideNames(before, behind) ? { ...line, isAlone } : null;
}

function isBesideNames(before: string, behind: string): boolean {
  const lead = before.replace(/[\s:：|/,–—-]+$/u, '');
  // What a label names, and `Week of May 17`, is another day.
  if (isLabelWord(toWordKey(lead)) || LABEL.test(before) || SMALL_AT_END.test(lead)) return false;
  const names = `${lead} ${behind.replace(ZONE, '')}`;
  return /\p{L}{2}/u.test(names) && isName(before) && isName(behind);
}

function isName(text: string): boolean {
  return (
    NAMES.test(text) ||
    UNCASED_NAMES.test(text) ||
    EDITION.test(text) ||
    // A noun of outlets that its language writes small: `Портовый вестник`.
    isOutletName(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  );
}

/** One word and a colon is a label, in whatever language. */
const LABEL = /^[^\p{L}]*[\p{L}\p{M}]+\s?[:：]/u;

/** A small word before a day belongs to other words. */
const SMALL_AT_END = /(?<![\p{L}\p{M}])\p{Ll}{1,3}$/u;

/** A zone behind a clock time. */
const ZONE = /^[\s,]*[A-Z]{2,5}(?![\p{L}])/u;
