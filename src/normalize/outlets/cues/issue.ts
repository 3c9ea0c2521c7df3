import { readDateLine } from '../../dates/date-line.ts';
import { findDates } from '../../dates/read-date.ts';
import { isNotOutlet } from '../../lines/not-outlets.ts';
import { isLooseName, isName } from '../../lines/outlet-name.ts';
import { isProse } from '../../lines/prose.ts';
import { endsSentence } from '../../lines/sentence.ts';
import type { EdgeLine } from '../edge-lines.ts';
import { type CueInput, cueAt, type NameCue } from './cue.ts';

/** The number of an issue, of a volume, of a page of a paper. */
const ISSUE =
  /(?:^|[\s,،(–-])(?:№|No\.?|N[°º]|Nr\.|Sayı|العدد|عدد|شماره|شمارۀ|شمارہ|جلد|गिनती|अंक|גיליון|제)\s?[[(]?\p{Nd}|第\s?\p{Nd}+\s?[期号號版面]|[A-Z]?\p{Nd}{1,3}[版面]/iu;

/** A line that begins with the number: `No. 41 · 5 April 2017`, `شماره ۴۱`. */
const NUMBER_FIRST = /^\s*[[(]?(?:(?:№|No\.?|N[°º]|العدد|عدد|شماره|شمارہ|جلد)\s?[[(]?\p{Nd}|第)/iu;

/** A line of a paper's head has no more characters, and is no sentence. */
const LONGEST = 80;

/** A name before the number or the day on the same line, parted by a comma, a dash or a blank before a digit. */
const SAME_LINE =
  /^[«"“]?(?<name>[^\d\p{Nd}«»"“”,،|]{2,50}?)[»"”]?(?:[,،]\s|\s[–—-]\s|\s{2,}|\s(?=(?:19|20)\p{Nd}{2}年|第\p{Nd}))/u;

/** A paper's own line is among the first, and its number not far below. */
const [FIRST, BELOW] = [3, 3];

/** `Issue: 12`, `Journal: …`: what a database says. */
const LABELLED = /^\p{L}[\p{L}\p{M} ]{1,30}\s?[:：]/u;

/** A paper above or before the number of its issue, with its day: `Заречный край, № 41, 05 апреля 2017, C. 3`; not a headline above a page's number. */
export function findIssues({ edges }: CueInput): readonly NameCue[] {
  const { first } = edges;
  return first.slice(0, FIRST).flatMap((line, index): readonly NameCue[] => {
    if (line.text.length > 140) return [];
    if (isIssueLine(line) && ISSUE.test(line.text)) {
      const name = SAME_LINE.exec(line.text)?.groups?.name;
      return name === undefined || !mayBeName(name) ? [] : [cueOf(line, name, line.text.indexOf(name))];
    }
    const below = first.slice(index + 1, index + 1 + BELOW).filter(({ text }) => !LABELLED.test(text));
    const hasIssue =
      index === 0 &&
      below.some(
        (next) =>
          isIssueLine(next) && ISSUE.test(next.text) && SAME_LINE.exec(next.text)?.groups?.name === undefined,
      );
    const hasNumber = index === 0 && below.some((next) => isIssueLine(next) && NUMBER_FIRST.test(next.text));
    return (hasIssue || hasNumber) && mayBeName(line.text) ? [cueOf(line, line.text, 0)] : [];
  });
}

function isIssueLine(line: EdgeLine): boolean {
  return line.text.length <= LONGEST && !isProse(line.text) && !endsSentence(line.text) && isDated(line);
}

function isDated({ text }: EdgeLine): boolean {
  return findDates(text).some(({ edtf }) => edtf !== null && /^\d{4}-\d\d-\d\d/u.test(edtf));
}

/** One to four words that name something, and no day. */
function mayBeName(name: string): boolean {
  return (
    (isName(name) || isLooseName(name)) &&
    name.split(' ').length < 5 &&
    !isNotOutlet(name) &&
    readDateLine(name) === null
  );
}

function cueOf(line: EdgeLine, name: string, at: number): NameCue {
  const cue = cueAt('masthead', line, name, at, 'source', true);
  return { ...cue, line: { start: cue.start, end: cue.end, label: 'source' } };
}
