import { keepAnswers } from '../../text/keep-answers.ts';
import { readDate } from '../dates/read-date.ts';
import { isWeekday } from '../dates/weekdays.ts';
import { AGENCIES } from '../languages/agencies.ts';
import { GIVEN_NAMES } from '../languages/given-names.ts';
import { NOT_PERSONS } from '../languages/not-persons.ts';
import { toWordKey } from '../languages/word-key.ts';
import { toComparable } from './comparable.ts';
import { looksLikeDateline } from './datelines/alone.ts';
import { isKnownPlace } from './datelines/printed-dateline.ts';
import { isFurnitureWord, readFurnitureLine } from './furniture-words.ts';
import { isLabelWord } from './label-words.ts';
import { ROLE_WORD } from './names.ts';
import { hasOutletNoun } from './outlet-name.ts';

/** A line that could be somebody's name, with what stands behind it. Offsets count from the line's beginning. */
export interface PersonLine {
  /** The names as printed. */
  readonly names: string;
  /** Whether it says what somebody is, or prints the name in another script: `Joan Petty, Transport Correspondent`. */
  readonly hasRole: boolean;
  /** Whether a date stands behind them on the same line. */
  readonly isDated: boolean;
  /** Whether the names are written in a script that has capitals. */
  readonly isCased: boolean;
}

/** Small words between the words of a name. */
const PARTICLE = `(?:[Aa]l-|[Ee]l-)?(?:bin|ibn|bint|van|von|vom|zu|zur|ten|ter|de|da|dos|do|das|di|del|della|der|den|la|le|el|y|e|af|av)`;

/** `Joan`, `PETTY`, `O'Neill`, `Aung-San`, `J.`, `J.-P.`, `al-Hadi`. */
const NAME_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|[AaEe]l-\\p{Lu}\\p{L}{1,20})`;

const CASED_NAME = `${NAME_WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME_WORD}){1,3}`;

/** Words of scripts without capitals that part words: Arabic, Hebrew, Devanagari. */
const UNCASED_WORD = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Sinhala}\p{Script=Georgian}\p{M}'׳\u200C-]{2,20}`;
const UNCASED_NAME = `${UNCASED_WORD}(?:\\s${UNCASED_WORD}){1,2}`;

const AND = String.raw`(?:,\s|\s?[|/]\s?|\s(?:and|und|et|y|e|i|og|och|en|ve|и|&|AND|UND|ET|Y|E)\s)`;

const CASED = new RegExp(`^${CASED_NAME}(?:${AND}${CASED_NAME}){0,4}`, 'u');
const UNCASED = new RegExp(`^${UNCASED_NAME}(?=$|\\s*[|·•،,–—-]\\s|\\s{2,})`, 'u');

/** What may stand between names and something else: a comma, a stroke, a dot, brackets, wide space. */
const DIVIDED = /^(?:\s*[,،|·•(/]\s*|\s+[–—-]\s+|\s{2,}|\s+(?=\d)|\s+(?:for|in|FOR|IN)\s+(?=\p{Lu}))/u;

/** A year, a clock time or a day in numbers: enough to see that a line dates something. */
export const WHEN =
  /(?<!\d)(?:1[89]\d\d|20[0-4]\d|1[34]\d\d)(?!\d)|(?<!\d)\d{1,2}(?:[:.h]\d\d(?!\d)|[/.-]\d{1,2}[/.-])|(?<!\d)\d{1,2} (?:hours?|minutes?|days?|min|hrs?) ago/iu;

/** Longer lines are no line of names. */
const LONGEST = 140;

/** So many characters may say what somebody is. */
const LONGEST_ROLE = 70;

/** Where a page glues a name and what somebody is: `Joan PettyNews Reporter`; not in `McNeil`, `DeSantis`. */
const ROLE_SEAM =
  /(?<=\p{Ll}{2})(?<!\b(?:Mc|Mac|Van|Fitz|Della|Dela|Les|Des))(?=\p{Lu}\p{Ll}+(?:\s\p{L}|$))/u;

/** A place in capitals behind a stroke, an agency's mark behind it at most. */
const PLACED = /^\s?\/\s?(?=\p{Lu}{3})[\p{Lu} .'’-]{3,40}(?:,?\s?\(\p{Lu}{2,6}\))?\s?-?$/u;

const AGENCY_KEYS: ReadonlySet<string> = new Set(AGENCIES.map(toWordKey));

/**
 * Reads a line whose first words could be a person's name and whose others, if there are any, say
 * what that person is or when: `Joan Petty`, `Joan Petty, Transport Correspondent`, `Joan Petty | 17 May 2021`.
 * Whether it is a byline, only its place can tell. Null for sections, places, outlets, furniture and dates.
 */
export const readPersonLine = keepAnswers((text): PersonLine | null => {
  if (text.length > LONGEST || text.length < 4) return null;
  const isCased = /^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(text);
  const seam = isCased && ROLE_WORD.test(text) ? text.search(ROLE_SEAM) : -1;
  const found = (isCased ? CASED : UNCASED).exec(seam > 0 ? text.slice(0, seam) : text)?.[0];
  if (found === undefined) return null;
  const cut = isCased ? withoutRole(found, text.slice(found.length)) : found;
  if (cut === null || !isNameOfSomebody(cut)) return null;
  const rest = text.slice(cut.length);
  // `Tespit Tarihi : …` is a label, `ريف دمشق-سانا` a dateline.
  if (/^\s*[:：]/u.test(rest) || (!isCased && looksLikeDateline(text))) return null;
  const isDated = WHEN.test(rest);
  const isWhole = /^[\s|,;·•*-]*$/u.test(rest);
  const isNamedAgain = /^\s\([\p{L}\s.'’-]{4,40}\)$/u.test(rest);
  const isAt = cut.includes(' ') && isPlace(rest) && /^,\s\p{Lu}[\p{L} .'’-]{2,30}$/u.test(rest);
  // `Tolga Erdemir / ÇANAKKALE`: where somebody reports from, in capitals.
  const isPlaced = PLACED.test(rest) && rest.length <= 60;
  const hasRole = isNamedAgain || isAt || isPlaced || (rest.length <= LONGEST_ROLE && ROLE_WORD.test(rest));
  if (!isWhole && !hasRole && !/^\s?@\w/u.test(rest) && !DIVIDED.test(rest)) return null;
  if (!isWhole && !isDated && !hasRole && !/^(?:\s+(?:for|in)\s|\s?@\w)/iu.test(rest)) return null;
  if (/[.!?]["'”’]?$/u.test(rest) && !isDated && !hasRole) return null;
  return { names: cut, hasRole, isDated, isCased };
});

/** `Petra Holloway` of `Petra Holloway Environment` before ` reporter`; names never end in what somebody is. */
function withoutRole(names: string, rest: string): string | null {
  const parts = names.split(/(?=,\s)/u);
  const last = parts.findIndex((part, index) => index > 0 && (ROLE_WORD.test(part) || isPlace(part)));
  const kept = last > 0 ? parts.slice(0, last).join('') : names;
  const words = kept.split(' ');
  const role = words.findIndex((word) => ROLE_WORD.test(word));
  if (role >= 0) return role >= 2 ? words.slice(0, role >= 3 ? 2 : role).join(' ') : null;
  const isBeforeRole = kept === names && /^\s\p{Ll}/u.test(rest) && ROLE_WORD.test(rest);
  return isBeforeRole && words.length >= 3 ? words.slice(0, 2).join(' ') : kept;
}

function isPlace(part: string): boolean {
  return isKnownPlace(part.replace(/^[,\s]+/u, ''));
}

/** Articles and prepositions open headlines, sections and sentences, never names. */
const NO_NAME_WORD =
  /^(?:the|a|an|this|our|your|all|my|in|on|at|of|for|how|why|what|who|when|no|not|and|or|with|from|to|new|live|la|le|les|el|los|las|der|die|das|dem|des|ein|eine|im|am|o|os|as|um|uma|il|lo|gli|un|una|une|en|et|und|mit|auf|por|para|con|sin|per|с|в|на|по|и|к|о|не|in this|related|photo|image|video|getty|san|santa|port|fort|cape|north|south|east|west|puerto|hong|kuala|tel|saint|mount|lake|upper|lower|great|united|key|top|latest|more|by|von|vom|par|door|read|listen|watch|breaking|opinion|news|sport|sports|world|politics|business)$/iu;

/** Words that stand in no name at all, wherever they stand. */
const NO_PART =
  /^(?:the|and|of|to|on|at|for|from|with|against|by|is|are|was|not|your|you|we|up|out|und|mit|für|auf|nicht|ist|pour|avec|dans|sur|est|para|con|que|não|com|non|per|che|ve|için|для|из|до|od|na|dla|printer|friendly|version|article|story|page|comments?|views|photos?|gallery|slideshow|updated?|edition|desk|newsroom|facebook|twitter|whatsapp|viber|telegram|instagram|linkedin|pinterest|youtube|fejsbuk|tviter|vajber|vocap|fejzbuk|фейсбук|фејсбук|твиттер|твитер|твітер|вайбер|вајбер|вотсап|телеграм|department|ministry|government|university|council|committee|party|union|police|agency|association|institute|foundation|publication|release|announcement|statement|holdings|limited|group|plc|ltd|inc|gmbh)$/iu;

/** In scripts without capitals: words that no name has. */
const NO_UNCASED_NAME =
  /^(?:ال(?!ه).{2,}|برائے|فوری|جاری|في|من|إلى|على|عن|هذا|هذه|مع|در|از|به|با|را|این|آن|که|است|برای|کی|کے|کا|میں|سے|پر|של|על|את|עם|זה|לא|का|की|के|में|से|पर|है|और)$/u;

/** A last word with an article, behind a given name: `يونس الخمليشي`, not `وزير الخارجية`. */
function isFamilyName(words: readonly string[], index: number): boolean {
  return (
    index > 0 &&
    index === words.length - 1 &&
    ARTICLE.test(words[index] ?? '') &&
    GIVEN_NAMES.has(words[0] ?? '')
  );
}

const ARTICLE = /^ال./u;

/** Between two people. */
const BETWEEN = new RegExp(AND, 'u');

function isNameOfSomebody(names: string): boolean {
  return names.split(BETWEEN).every(isOnePerson);
}

function isOnePerson(name: string): boolean {
  const key = toWordKey(name);
  if (
    NOT_PERSONS.has(key) ||
    isKnownPlace(name) ||
    AGENCY_KEYS.has(key) ||
    isLabelWord(key) ||
    hasOutletNoun(name)
  )
    return false;
  if (readFurnitureLine(toComparable(name)) !== null || readDate(name) !== null) return false;
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.some((word) => NO_PART.test(word) || isWeekday(word))) return false;
  if (NO_NAME_WORD.test(first) || AGENCY_KEYS.has(toWordKey(first))) return false;
  if (
    /^\p{Lo}/u.test(first) &&
    words.some((word, index) => NO_UNCASED_NAME.test(word) && !isFamilyName(words, index))
  )
    return false;
  return words.filter((word) => isFurnitureWord(toComparable(word))).length * 2 < words.length;
}
