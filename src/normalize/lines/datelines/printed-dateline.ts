import { AGENCIES } from '../../languages/agencies.ts';
import { DESK_CREDITS } from '../../languages/desk-credits.ts';
import { PLACES_OR_WORDS } from '../../languages/not-places.ts';
import { PLACES } from '../../languages/places.ts';
import { MORE_PLACES, PLACES_OF_OTHERS } from '../../languages/places-of-others.ts';
import { PROVINCIAL_PLACES } from '../../languages/provincial-places.ts';
import { toWordKey } from '../../languages/word-key.ts';

/** A part of a dateline. Offsets count from the beginning of the passage's view text. */
export interface DatelinePart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts of a printed dateline. */
export interface PrintedDateline {
  /** Behind the delimiter and its white space. */
  readonly end: number;
  readonly place: DatelinePart | null;
  /** `May 17`, as printed between place and credit. */
  readonly date: DatelinePart | null;
  /** What stands in the brackets: `MNA`, `Reuters`, `Dispatches`. */
  readonly credit: DatelinePart | null;
  /** Who is named in the brackets of Chinese datelines: `张三` of `（记者 张三）`. */
  readonly reporter: DatelinePart | null;
}

/** What is known of a text that decides whether it begins with a dateline. */
export interface DatelineContext {
  /** The language by which the dateline's date is read, BCP 47; null where it is not known. */
  readonly language: string | null;
  /** Whether a profile knows an agency by this mark. */
  isAgency(mark: string): boolean;
  /** Whether a line of the text's own edges has this mark for its name: `Norda News`. */
  isOwnMark?(mark: string): boolean;
  /** Whether the text itself says elsewhere that something is or happens in a place of this name. */
  isPlaceOfStory(name: string): boolean;
  /** Whether the text has the name nowhere else but behind a preposition. */
  isNeverSubject(name: string): boolean;
  /** Whether the text prints these words again, in running text or with a word for a town behind them. */
  isPrinted?(words: string): boolean;
}

/** Nothing is known but the agencies that every text may name. */
export const ANY_TEXT: DatelineContext = {
  language: null,
  isAgency: () => false,
  isPlaceOfStory: () => false,
  isNeverSubject: () => false,
};

const KNOWN_PLACES: ReadonlySet<string> = new Set(
  [...Object.values(PLACES).flat(), ...MORE_PLACES, ...PLACES_OF_OTHERS, ...PROVINCIAL_PLACES].map(toWordKey),
);
const ALSO_WORDS: ReadonlySet<string> = new Set(PLACES_OR_WORDS.map(toWordKey));
const DESKS: ReadonlySet<string> = new Set(DESK_CREDITS.map(toWordKey));
const KNOWN_AGENCIES: ReadonlySet<string> = new Set(AGENCIES.map(toWordKey));

/** Whether news prints this place, or one of several parted by strokes, at the head of its stories. */
export function isKnownPlace(printed: string): boolean {
  return printed.split(/\s?[/,]\s?/u).some((place) => KNOWN_PLACES.has(toWordKey(place.replace(SUFFIX, ''))));
}

/** What tells cities of one name apart: `Frankfurt a.M.`, `Halle (Saale)`, `New Delhi [India]`. */
const SUFFIX = /\s(?:a\.\s?[MO]\.|am Main|\([^()]{2,30}\)|\[[^[\]]{2,30}\])$/u;

/** Whether a known place's name is a word or a given name as well: `Nice`, `Essen`. */
export function isAlsoWord(place: string): boolean {
  return ALSO_WORDS.has(toWordKey(place));
}

/** Whether `printed` is an agency's mark: `AFP`, `dpa/lrs`, `РИА Новости`. */
export function isKnownAgency(printed: string, { isAgency }: DatelineContext): boolean {
  const marks = [printed, ...printed.split(/[/;,]/u)].map((mark) => mark.replace(/["«»']/gu, '').trim());
  return marks.some((mark) => isAgency(mark) || KNOWN_AGENCIES.has(toWordKey(mark)));
}

/** Whether `printed` is a desk, a reporter without a name or `press release`: what stands in a dateline for an agency. */
export function isDesk(printed: string): boolean {
  return DESKS.has(toWordKey(printed));
}

/** The part of `text` between two offsets. */
export function toPart(text: string, start: number, end: number): DatelinePart {
  return { start, end, text: text.slice(start, end) };
}

/** Signs for a town or region behind its name, where no blanks part words. */
const TOWN = /^[市町村区郡府県島州省縣鎮镇都道]/u;

/** Whether a text prints `place` more than once; in scripts without blanks with the sign for a town behind it. Linear. */
export function isPlaceIn(place: string, text: string): boolean {
  const isUnspaced = /\p{Script=Han}/u.test(place);
  let seen = 0;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length)) {
    const rest = text.slice(at + place.length, at + place.length + 1);
    if (isUnspaced ? TOWN.test(rest) : !/[\p{L}\p{M}]/u.test(rest)) seen += 1;
    if (seen > (isUnspaced ? 0 : 1)) return true;
  }
  return false;
}
