// What could be names in the lines of a page, and beside what they stand.
import type { EdgeLine } from '../../outlets/edge-lines.ts';
import { toNameKey } from '../../outlets/identity/name-key.ts';
import { UNSPACED } from '../../text/unspaced.ts';

/** One print of what could be a name. */
export interface NamePrint {
  /** Index of its line among the lines that were read. */
  readonly line: number;
  /** Offset from the beginning of the line. */
  readonly at: number;
  readonly text: string;
  /** The words before and behind it, in lower case; empty at the line's ends and for whole lines. */
  readonly before: string;
  readonly behind: string;
}

/** A run of letters and digits. Hyphens part words: names stand in compounds as well, `NORDA-Shop`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&'’]|\.(?=[\p{L}\p{N}]))*/gu;

/** What may stand between two words of a name. */
const JOINT = /^(?: |-|\. )$/u;

/** A name has so many words at most, its print so many characters, a small word inside it so many letters. */
const [MOST_WORDS, LONGEST, LONGEST_SMALL] = [4, 50, 3];

/** Signs that no name has, and years. */
const NEVER_IN_NAME = /[©@|:;=<>#]|\p{N}{4}/u;

/** What text browsers set for things to click on. */
const BROWSER_MARK = /\((?:BUTTON|IFRAME)\)|\bIFRAME:/gu;

function blank(mark: string): string {
  return ' '.repeat(mark.length);
}

const OPENS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** What parts the pieces of a line in scripts that set no blanks between words. */
const DIVIDER = /\s*[|·•›»«>,;:()[\]"“”„‘©/]+\s*|\s+[–—-]+\s+|\s{2,}/u;

/**
 * What could be names, each with its prints in the order of the lines: whole lines whatever their case, pieces of lines where no blanks
 * part words, runs of up to four words with capitals or of scripts that have none. Prints that differ in case, article, blanks or a
 * domain's end are of one name. Linear in the length of the lines.
 */
export function findNamePrints(lines: readonly EdgeLine[]): ReadonlyMap<string, readonly NamePrint[]> {
  const names = new Map<string, NamePrint[]>();
  const add = (print: NamePrint) => {
    const key = toNameKey(print.text);
    if (key.length < 2 || !/\p{L}/u.test(key)) return;
    const prints = names.get(key);
    if (prints === undefined) names.set(key, [print]);
    else if (!prints.slice(-MOST_WORDS).some(({ line, at }) => line === print.line && at === print.at))
      prints.push(print);
  };
  for (const [line, { text }] of lines.entries()) {
    if (text.length <= LONGEST && !NEVER_IN_NAME.test(text))
      add({ line, at: 0, text, before: '', behind: '' });
    if (UNSPACED.test(text))
      for (const piece of piecesOf(text)) add({ line, ...piece, before: '', behind: '' });
    else for (const run of runsOf(text)) add({ line, ...run });
  }
  return names;
}

function piecesOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  let from = 0;
  return text.split(DIVIDER).flatMap((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return piece.length > 1 && piece.length <= LONGEST ? [{ text: piece, at }] : [];
  });
}

function runsOf(text: string): readonly Omit<NamePrint, 'line'>[] {
  const words = [...text.replace(BROWSER_MARK, blank).matchAll(WORD)].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
    isLong: word.length > LONGEST_SMALL,
    opens: OPENS.test(word) && !/^\p{N}{4}$/u.test(word),
    lower: word.toLowerCase(),
  }));
  return words.flatMap((first, index): readonly Omit<NamePrint, 'line'>[] => {
    if (!first.opens) return [];
    const runs: Omit<NamePrint, 'line'>[] = [];
    let end = first.at;
    for (const [step, word] of words.slice(index, index + MOST_WORDS).entries()) {
      const isJoined = step === 0 || JOINT.test(text.slice(end, word.at));
      if (!isJoined || (!word.opens && word.isLong) || word.end - first.at > LONGEST) break;
      end = word.end;
      if (word.opens)
        runs.push({
          at: first.at,
          text: text.slice(first.at, end).replace(/['’]s$/u, ''),
          before: words[index - 1]?.lower ?? '',
          behind: words[index + step + 1]?.lower ?? '',
        });
    }
    return runs;
  });
}
