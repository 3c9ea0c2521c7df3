import { toAlternatives } from '../dates/date-words.ts';
import { isWeekday } from '../dates/weekdays.ts';
import { AGENCIES } from '../languages/agencies.ts';
import { toWordKey } from '../languages/word-key.ts';
import { isKnownPlace } from './datelines/printed-dateline.ts';
import { isLabelWord } from './label-words.ts';
import { hasOutletNoun } from './outlet-name.ts';

/** Small words inside names. */
const PARTICLE = `(?:[Aa]l-\\p{L}+|[Ee]l-\\p{L}+|bin|ibn|bint|van|von|zu|zur|ten|de|da|dos|do|das|di|del|della|der|den|la|le|el|y|e|i|du|des|af|av)`;

/** One person's name with capitals: one to five words. */
const CASED = `\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:${PARTICLE}\\s){0,2}(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|[Aa]l-\\p{L}+|bin|ibn|van|von|de|da|der|den|la|el)){0,4}`;

/** Letters of scripts without capitals that set spaces. */
const SPACED = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Georgian}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Ethiopic}\p{M}-]`;

/** In scripts without capitals: two to four words; Han and kana two to six signs. */
const UNCASED = String.raw`(?:${SPACED}{2,20}(?:\s${SPACED}{2,20}){1,3}|\p{Script=Hangul}{3}(?=$|\s?[·,(@])|[\p{Script=Han}\p{Script=Katakana}ー]{2,6}(?:[・·\s][\p{Script=Han}\p{Script=Katakana}ー]{1,6}){0,2})`;

const AND = String.raw`(?:\s?,\s|,?\s(?:and|und|et|y|e|i|ve|и|و|&)\s|[、，；;]\s?|\s?&\s?)`;

/** Several names, joined by commas or a word for `and`. */
const NAMES = new RegExp(`^(?:${CASED}(?:${AND}${CASED}){0,5}|${UNCASED}(?:${AND}${UNCASED}){0,5})`, 'u');

/** Words that say what somebody is, not what he is called. */
export const ROLE_WORD =
  /correspond|korrespond|editor\b|reporter|writer|columnist|analyst|journalist|contribut|\bcritic\b|blogger|envoy|enviad[oa]|inviat|corrispond|redact|rédac|redakt|redatt|redaç|repórter|reporte[rt]|periodista|jornalista|giornalist|muhabir|yazar|dziennikarz|novinář|verslaggever|wartawan|корр|обозреватель|журналист|مراسل|خبرنگار|כתב/iu;

/** The same, and words that only say it behind a comma. */
const ROLE = new RegExp(
  `${ROLE_WORD.source}|staff|studio|bureau|büro|chief|special|agency|news\\b|press\\b|\\b(?:in|at|of|for|from)\\b`,
  'iu',
);

/** Words with capitals that open lines and are nobody's name. */
const NO_NAME =
  /^(?:the|a|an|this|our|your|all|le|la|les|el|los|die|der|das|o|os|il|lo|favor|dios|email|phone|clicking)$/iu;

/** The names at the beginning of a byline, without what these people are. */
export interface BylineNames {
  readonly text: string;
  /** What stands behind the names. */
  readonly rest: string;
}

/**
 * The names that `text` begins with: `Jane Doe and Amir al-Hadi`, `محمد أحمد`, `张三、李四`; `Gideon Farrant` of
 * `Gideon Farrant, Transport Correspondent`. Null where it begins with no name.
 */
export function readNames(text: string): BylineNames | null {
  const match = NAMES.exec(text);
  if (match === null) return null;
  // `JANE DOE FOR MAILONLINE`: all in capitals, even the small word.
  let names = match[0].replace(/\s(?:FOR|IN)\s.*$/u, '');
  // A role or a city behind a comma has capitals as well.
  for (let comma = names.lastIndexOf(','); comma > 0; comma = names.lastIndexOf(',')) {
    const last = names.slice(comma + 1).trim();
    if (!ROLE.test(names.slice(comma)) && !isKnownPlace(last) && !isOutletBehind(last, names)) break;
    names = names.slice(0, comma);
  }
  // `Jane Doe, Middle East correspondent`: what she is begins with capitals.
  const comma = names.lastIndexOf(',');
  const behind = text.slice(names.length);
  if (comma > 0 && /^\s\p{Ll}/u.test(behind) && ROLE_WORD.test(behind.slice(0, 30)))
    names = names.slice(0, comma);
  names = withoutTail(names);
  names = names.replace(/[\s.,-]+$/u, (tail) =>
    /\p{Lu}\.$/u.test(names) ? '.' : tail.startsWith('.') ? '' : '',
  );
  const first = toWordKey(names.split(/[\s,]/u)[0] ?? '');
  if (NO_NAME.test(first) || isWeekday(first) || isLabelWord(toWordKey(names))) return null;
  return { text: names, rest: text.slice(names.length) };
}

/** An outlet behind a person and a comma: by its noun, or in capitals where the person is not: `Jane Doe, MDR KÜSTE`. */
function isOutletBehind(last: string, names: string): boolean {
  if (hasOutletNoun(last)) return true;
  return /^\p{Lu}{2,}(?:[\s-]\p{Lu}{2,})*$/u.test(last) && /\p{Ll}/u.test(names.split(',')[0] ?? '');
}

/** An agency behind a name, without a mark between them: `Jane Doe The Associated Press`. */
const AGENCY = new RegExp(
  `\\s(?:(?:The|the)\\s)?(?:${toAlternatives([...AGENCIES, 'Associated Press', 'Canadian Press', 'Press Association', 'Agence France-Presse'])})$`,
  'u',
);

/** Two words of a name without the agency or the role that stands behind them with capitals: `Jane Doe Political Correspondent`. */
function withoutTail(names: string): string {
  const agency = AGENCY.exec(names);
  if (agency !== null && /\s/u.test(names.slice(0, agency.index))) return names.slice(0, agency.index);
  const last = Math.max(
    ...[', ', ' and ', ' und ', ' et ', ' y ', ' e '].map((word) => names.lastIndexOf(word)),
  );
  const words = names.slice(Math.max(0, last)).split(/(?<=\S)\s/u);
  const role = words.findIndex((word) => ROLE_WORD.test(word));
  return role >= 2 && last < 0 ? words.slice(0, 2).join(' ') : names;
}

/** What somebody is, behind a comma, with a relative clause at most. */
const LONG_ROLE = new RegExp(`^, (?:an?|the|our) (?=.{0,40}(?:${ROLE_WORD.source}))[^.!?]{3,140}\\.?$`, 'iu');

/** A mail address behind names and nothing else: `, kib@example.org`, ` (kib@example.org)`. */
const MAIL = /^\s?[,(<|–-]?\s?[\w.+-]{1,60}@[\w.-]{3,80}[)>]?$/u;

/** Whether what follows the names is what they are, where they are, or nothing: not the rest of a sentence. */
export function isRole(rest: string): boolean {
  // `, a senior reporter who has covered the port since 2012`
  if (LONG_ROLE.test(rest)) return true;
  if (/^\sthe\s/iu.test(rest) && AGENCY.exec(rest)?.index === 0) return true;
  if (
    /^(?:\s?\*{1,2}(?:\s|$)|[*_]{1,3}$|\[\/[a-z]{1,5}\])/u.test(rest) ||
    MAIL.test(rest) ||
    /^\s*[|,،;:=–—(-]*\s*$/u.test(rest) ||
    /^\s{2,}\p{Lu}[^.!?\d]{1,50}$/u.test(rest)
  )
    return true;
  return (
    rest.length <= 70 &&
    !/\d{3}|@/u.test(rest) &&
    !/[.!?]\s+[\p{Lu}\p{Lo}]/u.test(rest) &&
    (ROLE_WORD.test(rest) ||
      /^(?:[,،]|\s?[|–—(/-]|\s(?:in|at|for|à|en|em|aus|avec|con|com|mit|with|FOR|IN|AT)\s)/u.test(rest))
  );
}
