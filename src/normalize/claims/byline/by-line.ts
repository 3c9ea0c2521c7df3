import { labelSet } from '../../blocks/label-words.ts';
import { cutAtInnerLabels } from '../../blocks/labelled-lines.ts';
import type { Line } from '../../blocks/lines.ts';
import { toPieces } from '../../blocks/pieces.ts';
import { alternatives } from '../../dates/date-words.ts';
import { printedText } from '../../decode/printed.ts';
import { backPassages, type Document } from '../../document.ts';
import { endsInNoun } from '../../outlets/outlet-name.ts';
import type { FieldClaim, LabelClaim, Rule } from '../claim.ts';
import { aroundDay } from './around-day.ts';
import { isRole, ROLE_WORD, readNames } from './names.ts';

const WORDS = alternatives(({ byline }) => byline);

/** Words that open a byline, and what parts them from the names: `By `, `Par `, `文/`, `بقلم: `. */
const OPENER = new RegExp(
  `^(?:\\[[a-z]{1,5}\\]){0,2}[>*_\\s□■◎●○▲△◆◇]{0,6}(?<opener>${WORDS}|\\p{Script=Han}{2,8}(?:记者|記者))(?<mark>\\s?[:：/｜|]\\s?|\\s[–—-]\\s|\\s+)(?:\\[\\d{1,3}\\])?[*_]{0,2}(?=[^*_\\s]|$)`,
  'iu',
);

/** `By`, `Von`, `Penulis:` alone on a line, above the name. */
const OPENER_ALONE = new RegExp(`^(?:${WORDS})\\s?[:：]?$`, 'iu');

/** Whether a line is a word that opens a byline, and nothing else. */
export function isOpener(text: string): boolean {
  return text.length <= 30 && OPENER_ALONE.test(text);
}

/** `ByJane Doe`, as pages that lose their markup glue it; on a line by itself with a small letter as well. */
const [GLUED, GLUED_LINE] = [
  /^(?<opener>By)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u,
  /^(?<opener>[Bb]y)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u,
];

/** English prints single names, and desks; elsewhere the opener is a word that begins sentences and names. */
const ENGLISH = /^by$/iu;

/** Desks sign as persons do. */
const DESK = /^(?:redacci[óo]n|redaç[ãa]o|redazione|r[ée]daction|redaktion|agencias|ag[êe]ncias)$/iu;

/** A desk of an outlet, behind `By`: `MEE staff`, `Al Jazeera and news agencies`. */
const STAFF =
  /^(?:\p{Lu}[\p{L}\d.'’-]*\s(?:of\s|and\s)?){1,4}(?:staff(?:\s(?:writers?|reporters?|correspondents?))?|(?:news\s)?agencies|news\s?desk|desk|newsroom|wires)$/iu;

/** Labels of an author, as keys of words. */
export const AUTHOR_LABELS: ReadonlySet<string> = labelSet('author');

/** How blogs sign behind a story: `Posted by Wendell at 10:52`. */
const SIGNED =
  /^(?:posted by|publicado por|postado por|pubblicato da|postato da|publié par|geschrieben von|نوشته شده|napsal|napsala|\p{Script=Han}{0,8}(?:记者|記者)|撰文|作者)[\s:：/]/iu;

/** One word before two with capitals. */
const ROLE_LEAD = /^\p{L}[\p{L}-]{3,30}\s(?=\p{Lu}\S+\s\p{Lu})/u;

/** Longer lines are prose. */
const LONGEST = 200;

/** What is set round a byline: emphasis, as Markdown and boards write it. */
const AROUND = {
  before: /^(?:\[[biu]\]|[_*]{1,3}(?=\S)){1,3}/u,
  behind: /(?:\[\/[biu]\]|(?<=\S)[_*]{1,3}){1,3}$/u,
};

/** `Words: Jane Doe   Pictures: John Roe`: words that open a byline before a colon alone. */
const WORDS_BY = /^(?:words|text|tekst|testi|report|story|reportage)\s?[:：]\s?(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu;

/** Where names stand in a line. */
interface NamesAt {
  readonly start: number;
  readonly text: string;
}

/** Whether a line is a byline and nothing else. */
export function isByline(text: string): boolean {
  return readByline(text) !== null;
}

/**
 * The names in a line that is a byline and nothing else, or null: `Par Jeanne Petit`, not `Par ailleurs`.
 * @param isWhole whether the text is a line by itself, where `by` may begin with a small letter
 */
export function readByline(text: string, isWhole = false): NamesAt | null {
  if (text.length > LONGEST) return null;
  const before = AROUND.before.exec(text)?.[0].length ?? 0;
  if (before === 0) return readBare(text, isWhole);
  const names = readBare(text.slice(before).replace(AROUND.behind, ''), isWhole);
  return names && { start: names.start + before, text: names.text };
}

/** The same without marks of emphasis round it. */
function readBare(text: string, isWhole: boolean): NamesAt | null {
  const words = WORDS_BY.exec(text)?.[0].length;
  if (words !== undefined) {
    const names = readNames(text.slice(words));
    return names && { start: words, text: names.text };
  }
  const match = OPENER.exec(text) ?? (isWhole ? GLUED_LINE : GLUED).exec(text);
  const opener = match?.groups?.opener;
  if (!match || opener === undefined) return null;
  const desk = DESK.exec(text.slice(match[0].length))?.[0];
  if (desk !== undefined) return { start: match[0].length, text: desk };
  const staff =
    ENGLISH.test(opener) && /^B/u.test(opener) ? STAFF.exec(text.slice(match[0].length))?.[0] : undefined;
  if (staff !== undefined) return { start: match[0].length, text: staff };
  // `Von Leserreporterin Heike Bellmann`: what somebody is, before the name.
  const role = ROLE_LEAD.exec(text.slice(match[0].length))?.[0] ?? '';
  const at = match[0].length + (ROLE_WORD.test(role) ? role.length : 0);
  const names = readNames(text.slice(at));
  // `By RFE/RL` is no `RFE`.
  if (names !== null && !names.text.includes(' ') && /^\/\p{L}/u.test(names.rest)) return null;
  // `By Al Mayadeen English`: in English the opener alone makes it a byline.
  if (names === null || (opener !== 'By' && endsInNoun(names.text))) return null;
  const isSpaced = /^\s+$/u.test(match.groups?.mark ?? '');
  const isSingle = !/\s/u.test(names.text) && !/\s(?:by|por|da|par|von)$/iu.test(opener);
  // `By` begins with a capital: `by` is a word of a sentence that a wrap cut.
  const isSmall = opener === 'by' && isSpaced && !(isWhole && /\p{Lu}\S+\s/u.test(names.text));
  if (ENGLISH.test(opener) ? isSmall : isSpaced && isSingle && /\p{Lu}/u.test(names.text)) return null;
  const rest = names.rest.replace(HANDLE, '');
  return isRole(rest) || isWhen(rest) ? { start: at, text: names.text } : null;
}

/** Somebody's account behind what she is: `- Reporter / @JDoe`. */
const HANDLE = /\s?[/|,·(–-]?\s?@\w{2,30}\)?$/u;

/** `Posted by Wendell at 21:03`, `Publicado por Ana em 17/05/2021`: when, behind the names. */
function isWhen(rest: string): boolean {
  return rest.length <= 60 && /^\s(?:at|on|às|em|el|a las|le|à|am|um|il|alle)\s.{0,12}\d/u.test(rest);
}

/**
 * `By Jane Doe`, `Von Max Muster`, `文/张三` on a line or in a piece of a line near the head of the page, or
 * `Author: Jane Doe`. What they are (`, Political Editor`) is no part of the names.
 */
export const byLine: Rule = {
  id: 'byline/by-line',
  find(document) {
    const fields: FieldClaim[] = [];
    const labels: LabelClaim[] = [];
    const claim = ({ start, text }: NamesAt, from: number, to: number) => {
      fields.push({
        field: 'byline',
        value: printedText(document.view, start, start + text.length),
        basis: 'stated',
        spans: [{ start, end: start + text.length }],
      });
      labels.push({ label: 'byline', start: from, end: to });
    };
    const isLabelled = (at: number) =>
      document.cells.some(({ label, start, end }) => AUTHOR_LABELS.has(label) && start <= at && at < end);
    const alone = linesAlone(document);
    for (const line of near(document)) {
      if (line.text.length > LONGEST || isLabelled(line.from)) continue;
      const whole = { start: line.from, end: line.to, text: line.text };
      const cut = cutAtInnerLabels(line.text, line.from).map((piece) => ({
        ...piece,
        end: piece.start + piece.text.length,
      }));
      const pieces = [...(cut.length > 1 ? cut : []), whole, ...toPieces(line.text, line.from)];
      for (const { start, end, text } of pieces) {
        const names = readByline(text, alone.has(line.index)) ?? readBefore(text);
        if (names === null) continue;
        claim({ start: start + names.start, text: names.text }, start, end);
        break;
      }
    }
    for (const { text, from, to } of behind(document)) {
      const names = SIGNED.test(text) ? readByline(text) : null;
      if (names !== null) claim({ ...names, start: from + names.start }, from, to);
    }
    for (const cell of document.cells) {
      if (!AUTHOR_LABELS.has(cell.label)) continue;
      const names = readByline(cell.value) ?? namesAlone(cell.value);
      if (names !== null)
        claim({ start: cell.valueStart + names.start, text: names.text }, cell.start, cell.end);
    }
    return { fields, labels };
  },
};

/** The names before the day of a line: `Von Max Muster 17.05.2021, 18:11 Uhr`. */
function readBefore(text: string): NamesAt | null {
  const around = aroundDay(text);
  return around === null ? null : readByline(around.before, true);
}

/** Indexes of lines below the headline that are passages by themselves, and no running text: no wrap cut them. */
function linesAlone({ passages, headline }: Document): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ isProse, start, lines: [line, second] }) =>
      isProse || headline === null || start < headline.end || line === undefined || second !== undefined
        ? []
        : line.index,
    ),
  );
}

/** What blogs print behind a post is so many passages long. */
const TAIL = 8;

/** The lines behind the story, and the last of its own. */
function behind(document: Document): readonly Line[] {
  const last = document.passages.slice(Math.max(0, document.afterProse - TAIL), document.afterProse);
  return [...last.filter(({ isProse }) => !isProse), ...backPassages(document)].flatMap(({ lines }) => lines);
}

/** `Jane Doe`, not `Jane Doe is a writer based in Beirut`. */
function namesAlone(value: string): NamesAt | null {
  const names = readNames(value);
  return names !== null && isRole(names.rest) ? { start: 0, text: names.text } : null;
}

/** Below a headline a byline stands no farther, in passages. */
const BELOW_HEADLINE = 4;

/**
 * The lines of the page's head, and of the passages behind the first running text (a standfirst, or what
 * somebody wrote above a text that he passed on, may come first).
 */
function near({ lines, passages, firstProse, comments, headline }: Document): readonly Line[] {
  const until = Math.max(firstProse + 2, (headline?.at ?? -BELOW_HEADLINE) + BELOW_HEADLINE);
  const last = passages[Math.min(until, comments - 1)]?.lines.at(-1);
  return last === undefined ? [] : lines.slice(0, last.index + 1);
}
