import type { DatelineContext } from '../lines/datelines/printed-dateline.ts';
import { endsSentence } from '../lines/sentence.ts';
import { LABEL, type Opener, openerAt } from './foot-openers.ts';
import { findLabels } from './labels.ts';

/** A foot has no more characters, and no more of its line than this share. */
const [LONGEST, SHARE] = [700, 0.5];

/** So many short phrases of furniture that follow each other make a foot. */
const TOGETHER = 3;

/** Short phrases follow each other where no more stands between them. */
const BESIDE = 30;

/** A label and the first of its value are no longer. */
const LABEL_REACH = 100;

/** Where a sentence may have ended. */
const STOP = /[.!?…。！？؟۔।]["'»”’)\]]*(?=\s+\S)/gu;

/**
 * Where the foot of a page or a wire has its pieces, in a line that holds story and foot: `… he noted. (end) nak.mt KUNA 091340 GMT`, `… the bill. Leave a Comment TAGS: …`.
 * The foot begins behind a sentence, with what only feet have: an end mark, an agency's mark, initials and a number, a label, rights, a
 * phrase of furniture; a short phrase (`Share`) counts where others follow. Empty in prose. Bounded.
 */
export function findFootCuts(text: string, context: DatelineContext): readonly number[] {
  const from = Math.max(Math.floor(text.length * (1 - SHARE)), text.length - LONGEST);
  const tail = text.slice(from);
  for (const stop of tail.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const start = end + (/^\s+/u.exec(tail.slice(end, end + 20))?.[0].length ?? 0);
    const pieces = endsSentence(tail.slice(0, end)) ? readFoot(tail.slice(start), context) : [];
    if (pieces.length > 0) return pieces.map((piece) => from + start + piece);
  }
  return [];
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Where the pieces of a foot begin; empty where the text is none. */
function readFoot(text: string, context: DatelineContext): readonly number[] {
  // Most sentences open no foot: the labels of the rest are looked for where the first word does.
  const opener = openerAt(text, 0, context);
  if (opener === null && !findLabels(text.slice(0, LABEL_REACH)).includes(0)) return [];
  const labels = new Set(findLabels(text));
  const read = (at: number): Opener | null => openerAt(text, at, context) ?? (labels.has(at) ? LABEL : null);
  /** Whether two more openers follow each other from an offset. */
  const opensRun = (at: number): boolean => {
    const next = read(at + 1);
    return next !== null && read(at + 1 + next.length + 1) !== null;
  };
  const first = opener ?? (labels.has(0) ? LABEL : null);
  if (first === null) return [];
  const pieces = [0];
  let [until, last, together] = [first.length, first, first.isSure ? TOGETHER : 1];
  for (const { index } of text.matchAll(/(?<=\s)\S/gu)) {
    if (index < until) continue;
    const between = text.slice(until, index).trim();
    if (together < TOGETHER && between.length > BESIDE) return [];
    const found = read(index);
    if (
      found !== null &&
      (found.isSure
        ? between !== '' || last.isSure || last.isClosed
        : between === ''
          ? last.isClosed
          : opensRun(index + found.length))
    ) {
      pieces.push(index);
      [until, last] = [index + found.length, found];
      together += found.isSure ? TOGETHER : 1;
    } else if (
      between === '' &&
      last.isClosed &&
      together >= TOGETHER &&
      (last.isSure || isCapital(text, index))
    ) {
      pieces.push(index);
    }
  }
  return together >= TOGETHER ? pieces : [];
}
