/** Initials and an id that close an item, as offsets into the text they were read from. */
export interface SignOff {
  readonly start: number;
  readonly end: number;
  /** The number behind the initials. */
  readonly id: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** How one person's initials are printed: `MA`, `AFM`, `Ak`. */
const INITIALS = String.raw`(?:\p{Lu}{1,4}|\p{Lu}\p{Ll})`;

/** How wire copy says that it is over: `END`, `ends`, `END MNA`, `(ends)`, `-30-`, `###`. */
const END = String.raw`(?:(?:END|End|end)\/?(?: {1,3}\p{Lu}{2,5})?|ENDS|Ends|ends|ENDITEM|Enditem|\((?:ENDS?|Ends?|ends?)\)|-30-|###|■)`;

/** `MH/PA`, `HJ/MA/MG`, `AFM/ MG`, `KI/5213628`, `RHM/FNA14000713000245`, `SJ/MA/`, `MA`, each perhaps with an end mark; or that alone. */
const SIGN_OFF = new RegExp(
  String.raw`(?<!\S)(?:${END}|(?<initials>${INITIALS}(?:(?: ?\/ ?${INITIALS}){0,3}(?:\/(?<id>\d{4,12})?|\/\p{Lu}{2,5}\d{5,20})?))(?<end> {1,3}${END})?)(?: {0,2}\.)?$`,
  'u',
);

/** `9376**1771`, `/129`: the numbers of who wrote and edited. */
const NUMBERS = /(?<!\S)(?:\d{3,6}\*{2}\d{3,6}|\/\d{2,5})$/u;

/** `/ End 8`, `End/ 129`, `Ends/`: an end mark with its stroke and number, on its own or behind the last sentence. */
const NUMBERED_END = /(?<=^|[.!?"]\s*)(?:\/\s?ends?\s?\/?\s?\d{0,4}|ends?\s?\/\s?\d{1,4})$/iu;

/** `Hybah/ Mazen`: two given names alone, as Syrian copy is signed. */
const TWO_NAMES = /^\p{Lu}[\p{Ll}'-]{2,14}\s?\/\s?\p{Lu}[\p{Ll}'-]{2,14}$/u;

/** Two people's initials: `AFM/YAW`, but `PKK/YPG` and `AC/DC` as well. */
const TWO_INITIALS = /^\p{Lu}\p{L}{1,3} ?\/ ?\p{Lu}\p{L}{1,3}(?:[ /]|$)/u;

/** One person's initials without a stroke: `MA`, `AFM`. */
const BARE_INITIALS = /^\p{Lu}{2,3}$/u;

/** Capitals that close sentences and notes without being anybody's initials: states, bodies, agencies. */
const NOT_INITIALS = /^(?:US|UK|UN|EU|UAE|USA|AP|AFP|DPA|EFE|PTI|IANS|AA|TV|AM|PM|OK|II|III|IV|VI|XI)$/u;

/** No sign-off has more characters. */
const TAIL = 60;

/** A sentence's end, or the sign of one, before a sign-off. */
const AFTER_SENTENCE = /[.!?…"')\]]$/u;
const AFTER_STOP = /[.!?…]["')\]]*$/u;

/**
 * The sign-off at the end of `text`: `… the Zionist regime." KI/5213628`. Not `… told the US`, which has no stroke, not
 * `… said/` behind half a sentence.
 * @param from where the passage begins: what stands before only shows whether a sentence ended
 * @param isLicensed whether a licence closes the text: then initials close the item even where its last
 * sentence lost its stop, and without a stroke
 */
export function readSignOff(text: string, from: number, isLicensed: boolean): SignOff | null {
  const own = text.slice(from);
  const numbered =
    NUMBERED_END.exec(own.slice(-TAIL)) ?? NUMBERS.exec(own.slice(-TAIL)) ?? TWO_NAMES.exec(own);
  if (numbered !== null) return { start: text.length - numbered[0].length, end: text.length, id: null };
  const match = SIGN_OFF.exec(own);
  if (match === null) return null;
  const { initials = '', id, end } = match.groups ?? {};
  const start = from + match.index;
  const before = text.slice(0, start).trimEnd();
  const isAlone = match.index === 0;
  const closes = initials.includes('/') || initials === '';
  if (!closes && (!isLicensed || !isBareInitials(initials, before) || end !== undefined)) return null;
  const isBehindSentence = isAlone || !closes || AFTER_SENTENCE.test(before);
  if (!isBehindSentence && !(isLicensed && TWO_INITIALS.test(initials))) return null;
  const idStart = start + initials.length - (id?.length ?? 0);
  return {
    start,
    end: start + match[0].length,
    id: id === undefined ? null : { start: idStart, end: idStart + id.length, text: id },
  };
}

function isBareInitials(initials: string, before: string): boolean {
  return BARE_INITIALS.test(initials) && !NOT_INITIALS.test(initials) && AFTER_STOP.test(before);
}
