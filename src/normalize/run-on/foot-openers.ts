import { toComparable } from '../lines/comparable.ts';
import { type DatelineContext, isKnownAgency } from '../lines/datelines/printed-dateline.ts';
import { isEndMark, opensEndMark } from '../lines/end-mark.ts';
import { opensPhrase, type PhraseAt, readPhraseAt } from '../lines/furniture-words.ts';
import { isService } from '../page/reading.ts';
import { findLabels } from './labels.ts';

/** Something that opens a foot or a piece of one. */
export interface Opener {
  readonly length: number;
  /** Whether it opens no sentence. */
  readonly isSure: boolean;
  /** Whether what stands behind it is something else. */
  readonly isClosed: boolean;
}

/** A label with its colon; the value belongs to it. */
export const LABEL: Opener = { length: 1, isSure: true, isClosed: false };

/** A phrase of so many words says by itself what it is. */
const LONG_PHRASE = 3;

/** Who wrote and edited, or the number of the item: `AMK/5787703`, `MH/PA END MNA`, `9376**1771`. */
const SIGNED =
  /^(?:\p{Lu}{1,4}(?:\/\p{Lu}{1,4}){1,3}|\p{Lu}{1,4}\/\d{4,12}|\d{3,6}\*{2}\d{3,6})(?:\s(?:END|End)(?:\s\p{Lu}{2,5})?)?(?=\s|$)/u;

/** Rights, with the first word of who holds them: `© 2024 AFP`, `Copyright 2021 Grain`. */
const RIGHTS = /^(?:©\s?(?:\d{4})?|\(c\)\s?\d{4}|copyright\s(?:©\s?)?\d{4})(?:\s\S+)?/iu;

/** An agency's mark between signs, perhaps with initials: `--SPA`, `//Petra// AA`, `(KUNA)`; or with a stroke behind it: `WAM/Hatem`. */
const MARK =
  /^(?:(?<signs>[-–—/]{1,2}|\()\s?)?(?<mark>\p{L}[\p{L}.]{1,20})(?:(?<close>\/{1,2}|\)|-)(?:\s\p{Lu}{2,3}$)?|\s|$)/u;

/** Behind an agency's mark alone no more follows than initials and numbers. */
const MARK_REACH = 60;

/** What opens a piece of a foot at an offset, or null. */
export function openerAt(text: string, at: number, context: DatelineContext): Opener | null {
  const rest = text.slice(at, at + 120);
  const rights = RIGHTS.exec(rest);
  if (rights !== null) return { ...LABEL, length: rights[0].length };
  const signed = SIGNED.exec(rest);
  if (signed !== null) {
    // Before a caption or another sentence they are the last line's own, which is read piece by piece.
    const next = at + signed[0].length + 1;
    const isLast = next >= text.length || openerAt(text, next, context)?.isSure === true;
    return isLast ? { length: signed[0].length, isSure: true, isClosed: true } : null;
  }
  const first = toComparable(/\S+/u.exec(rest)?.[0] ?? '');
  return (
    (opensEndMark(first) ? endMark(rest) : null) ??
    agencyMark(text, at, rest, context) ??
    furniture(rest, first)
  );
}

/** So many words are read at most. */
const MOST_WORDS = 8;

function firstWords(rest: string): readonly RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  for (const word of rest.matchAll(/\S+/gu)) if (words.push(word) === MOST_WORDS) break;
  return words;
}

/** `(END)`, `انتهای پیام`, `NNNN`: in brackets, in capitals, in a script without them, or with nothing behind. */
function endMark(rest: string): Opener | null {
  for (const word of firstWords(rest).slice(0, 3).toReversed()) {
    const length = word.index + word[0].length;
    const printed = rest.slice(0, length);
    if (isEndMark(printed) && (!/\p{Ll}/u.test(printed) || /^[(-]/u.test(printed) || length === rest.length))
      return { length, isSure: true, isClosed: true };
  }
  return null;
}

function agencyMark(text: string, at: number, rest: string, context: DatelineContext): Opener | null {
  // No mark is longer than what is read of it.
  if (text.length - at > rest.length + MARK_REACH) return null;
  const match = MARK.exec(rest);
  const { mark, signs, close } = match?.groups ?? {};
  if (!match || mark === undefined) return null;
  const behind = text.slice(at + match[0].length);
  if (
    behind.length > MARK_REACH ||
    !isKnownAgency(mark, context) ||
    /[\p{L}\d][.!?](?:\s|$)/u.test(behind) ||
    (signs === '(' && close !== ')')
  )
    return null;
  // `Reuters reported that …` opens a sentence; `dpa abc yybb n1 def` signs one.
  const isBracket = signs === '(' && close === ')';
  const isWord = signs === undefined && close === undefined && /\p{Ll}/u.test(mark);
  if (!isBracket && /(?<![(/.\p{L}])\p{Ll}{5,}/u.test(behind)) return null;
  if (isWord && !/^(?:\S{1,4}(?:\s|$)){2,6}$/u.test(behind)) return null;
  // Initials, numbers and hours belong to it; a label does not.
  const label = findLabels(behind)[0] ?? behind.length;
  return { length: match[0].length + label, isSure: true, isClosed: false };
}

/** A phrase that pages print as a line; in small letters it is words of a sentence. */
function furniture(rest: string, first: string): Opener | null {
  if (/^[\p{Ll}(]/u.test(rest)) return null;
  const service: PhraseAt | null = isService(first) ? { count: 1, isOpen: false } : null;
  if (service === null && !opensPhrase(first)) return null;
  const words = firstWords(rest);
  const phrase = readPhraseAt(words.map(([word]) => toComparable(word))) ?? service;
  const last = words[(phrase?.count ?? 0) - 1];
  if (phrase === null || last === undefined) return null;
  const isLabel = /[:：]$/u.test(last[0]);
  return {
    length: last.index + last[0].length,
    isSure: phrase.count >= LONG_PHRASE || isLabel,
    isClosed: !phrase.isOpen && !isLabel,
  };
}
