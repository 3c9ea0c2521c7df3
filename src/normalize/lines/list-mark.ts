/** What stands before the first word of a list item, a question or an answer. */
export interface ListMark {
  readonly kind: 'bullet' | 'number' | 'letter' | 'question' | 'answer';
  /** As printed: `-`, `2.`, `（一）`, `Q:`. */
  readonly text: string;
  /** How it is set, its number apart: items of one list are set alike. */
  readonly style: string;
  /** The number of an enumerator, that of a letter in the alphabet; else null. */
  readonly number: number | null;
}

/** `-`, `•`, `▪`, `·` before white space; `●` and its like also without. No long dash: it opens speech. */
const BULLET = /^(?:[-*•·‣▪●◦–■◆►➢✓](?=\s+\S)|[•‣▪●◦■◆►➢](?=\p{L}))/u;

/** `2.`, `2)`, `2、`, `2-`, before white space or a letter of a script that sets none. `[2]` is a browser's link. */
const NUMBER = /^(?<number>[\d０-９]{1,2})(?<after>\s?[-–ـ]|[.)．、）])(?:(?=\s+\S)|(?=\p{Lo}))/u;

/** `(2)`, `（2）`. */
const BRACKETED = /^[(（](?<number>[\d０-９]{1,2})[)）](?=\s*\p{L})/u;

/** `一、`, `（二）`, `十二、`, `①`. */
const HAN =
  /^(?:(?<open>[(（]?)(?<han>[一二三四五六七八九十]{1,3})(?<close>[)）、])|(?<circled>[①-⑳]))(?=\s*\S)/u;

/** `a)`, `(b)`: letters with a bracket; `A.` may be anybody's initial. */
const LETTER = /^(?<before>\(?)(?<letter>[a-hA-H])\)(?=\s+\S)/u;

/** Most texts begin with a word, which no mark does. */
const WORD = /^[A-Za-z](?!\))/u;

const HAN_DIGITS = '一二三四五六七八九';

/**
 * Reads the mark at the beginning of `text`: `- item`, `2. item`, `（三）…`, `b) item`. Whether it
 * makes a list is decided later, in company: `1986. A year` and `- he said` stand alone.
 */
export function readListMark(text: string): ListMark | null {
  if (WORD.test(text)) return null;
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return { kind: 'bullet', text: bullet, style: bullet, number: null };
  return readNumber(text) ?? readHan(text) ?? readLetter(text);
}

function readNumber(text: string): ListMark | null {
  const match = NUMBER.exec(text) ?? BRACKETED.exec(text);
  const number = match?.groups?.number;
  if (!match || number === undefined) return null;
  return {
    kind: 'number',
    text: match[0],
    style: match[0].replace(number, '1').replace(/\s/gu, ''),
    number: Number(number.normalize('NFKC')),
  };
}

function readHan(text: string): ListMark | null {
  const match = HAN.exec(text);
  const { open = '', han, close = '', circled } = match?.groups ?? {};
  if (match === null) return null;
  const number =
    circled === undefined ? toHanNumber(han ?? '') : circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return { kind: 'number', text: match[0], style: circled === undefined ? `${open}一${close}` : '①', number };
}

/** `十二` → 12. */
function toHanNumber(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return HAN_DIGITS.indexOf(han.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(han.charAt(0)) + 1;
  return tens * 10 + HAN_DIGITS.indexOf(han.charAt(ten + 1) || ' ') + 1;
}

function readLetter(text: string): ListMark | null {
  const match = LETTER.exec(text);
  const { before = '', letter = '' } = match?.groups ?? {};
  if (match === null) return null;
  const first = letter < 'a' ? 'A' : 'a';
  return {
    kind: 'letter',
    text: match[0],
    style: `${before}${first})`,
    number: letter.charCodeAt(0) - first.charCodeAt(0) + 1,
  };
}
