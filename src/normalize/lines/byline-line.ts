import { keepAnswers } from '../../text/keep-answers.ts';
import { alternatives } from '../dates/date-words.ts';
import { inAnyCase } from '../text/any-case.ts';
import { isRole, ROLE_WORD, readNames } from './names.ts';
import { endsInNoun } from './outlet-name.ts';

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
const STAFF = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\d.'’-]*\s(?:of\s|and\s)?){1,4}(?:${inAnyCase('staff|staff writer|staff writers|staff reporter|staff reporters|staff correspondent|staff correspondents|agencies|news agencies|news desk|newsdesk|desk|newsroom|wires')})$`,
  'u',
);

/** One word before two with capitals. */
const ROLE_LEAD = /^\p{L}[\p{L}-]{3,30}\s(?=\p{Lu}\S+\s\p{Lu})/u;

/** Longer lines are prose. */
export const LONGEST_BYLINE = 200;

/** What is set round a byline: emphasis, as Markdown and boards write it. */
const AROUND = {
  before: /^(?:\[[biu]\]|[_*]{1,3}(?=\S)){1,3}/u,
  behind: /(?:\[\/[biu]\]|(?<=\S)[_*]{1,3}){1,3}$/u,
};

/** `Words: Jane Doe   Pictures: John Roe`: words that open a byline before a colon alone. */
const WORDS_BY = new RegExp(
  String.raw`^(?:${inAnyCase('words|text|tekst|testi|report|story|reportage')})\s?[:：]\s?(?=\p{Lu}[\p{L}\p{M}.'’-]*\s\p{Lu})`,
  'u',
);

/** What stands behind such names: nothing, a role, or the credit of the pictures. */
const OTHER_CREDIT = /^\s{1,8}(?:[|·•/]\s?)?\p{Lu}\p{Ll}{2,14}\s?[:：]\s?\p{Lu}/u;

/** Where names stand in a line. */
export interface NamesAt {
  readonly start: number;
  readonly text: string;
}

/** Whether a line is a byline and nothing else. */
export const isByline = keepAnswers((text): boolean => {
  return readByline(text) !== null;
});

/**
 * The names in a line that is a byline and nothing else, or null: `Par Jeanne Petit`, not `Par ailleurs`.
 * @param isWhole whether the text is a line by itself, where `by` may begin with a small letter
 */
export function readByline(text: string, isWhole = false): NamesAt | null {
  if (text.length > LONGEST_BYLINE) return null;
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
    if (names === null) return null;
    const isOwn = isRole(names.rest) || OTHER_CREDIT.test(names.rest);
    return isOwn ? { start: words, text: names.text } : null;
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
