/** The parts of a printed dateline. Offsets count from the beginning of the passage's view text. */
export interface PrintedDateline {
  /** Behind the delimiter and its white space. */
  readonly end: number;
  readonly place: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** `May 17`, as printed between place and credit. */
  readonly date: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** What stands in the brackets: `MNA`, `Reuters`, `Dispatches`. */
  readonly credit: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** A place name: letters, with the few marks that place names have. Bounded, so that it stays linear. */
const WORD = String.raw`(?:[\p{L}\p{M}.'-]{0,30}[\p{L}\p{M}.])?`;
const NAME = `\\p{Lu}${WORD}(?:[ ]\\p{L}${WORD}){0,4}`;

const DATELINE = new RegExp(
  [
    '^',
    // One to three places, each with a state or country behind it at most.
    `(?<place>${NAME}(?:, ${NAME})?(?:\\s?/\\s?${NAME}(?:, ${NAME})?){0,2})?`,
    // A date without a weekday: `, May 17`, `, 3 Dec. 2021`.
    String.raw`(?<date>,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)?`,
    // The agency, in brackets or between strokes.
    String.raw`(?<credit>,? ?\([^()\n]{2,40}\)|,? /[^/\n]{2,40}/)?`,
    // A long dash, or a short delimiter with white space on at least one side.
    String.raw`(?<delimiter>\s*[–—]\s*|\s*--\s*|\s+[-_:]\s*|[-_:]\s+|\s+[-_]$|[:]$)`,
  ].join(''),
  'u',
);

/** Words in capitals that open an item without being a place, and bodies that news names by initials. */
const NOT_PLACES = new RegExp(
  `^(?:${[
    'BREAKING|UPDATE[DS]?|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|EDITORIAL|INTERVIEW|LIVE|NEWS|NOTE|REPORT',
    'FACTBOX|CORRECTION|COMMENT|FEATURE|PROFILE|REVIEW|READ MORE|SEE ALSO|CAPTION|FILE|Q|A',
    'COVID|NATO|OPEC|IAEA|UNESCO|UNICEF|UNHCR|UNRWA|UNIFIL|UNAMI|WHO|WTO|IMF|FIFA|UEFA|ASEAN|BRICS|JCPOA',
    'IRGC|ISIS|ISIL|DAESH|HAMAS|HEZBOLLAH|FATAH|TALIBAN|PKK|YPG|SDF|PMU|PMF|PJAK|MKO|MEK|CENTCOM|PENTAGON|MOSSAD',
    'CIA|FBI|NSA|IDF|USA?|UAE|EU|UN|UK',
  ].join('|')})\\b`,
  'u',
);

/**
 * A second dash, with the sentence's verb behind it: the first one opened a parenthesis, and what
 * stands before it is the subject (`IRGC – Iran's elite force – said`).
 */
const PARENTHESIS =
  /^[^.!?]{1,160}\s(?:[–—]|-)\s(?:said|says|told|has|have|had|is|are|was|were|will|would|announced|claimed|reported|warned|confirmed|denied|added|declared|launched|urged|called)\b/u;

/** A delimiter that prose also uses needs more than a place in capitals before it. */
const WEAK_DELIMITER = /:/u;

/** Share of a place's letters that must be capitals where nothing else speaks for a dateline. */
const MOSTLY = 0.6;

/**
 * Reads the dateline that `text` begins with: `TEHRAN –`, `TEHRAN, May 17 (MNA) –`,
 * `WEST PALM BEACH, Fla./WASHINGTON (Reuters) -`, `(Reuters) -`. None in `UK-based firms`,
 * `T-Mobile`, `Wilcox/Gibbs - net loss`, `The minister – who`. At most 200 characters are read.
 *
 * Source of the form: 6,897 datelines of Reuters-21578, 33,724 texts of the Tehran Times.
 */
export function readDateline(text: string): PrintedDateline | null {
  const match = DATELINE.exec(text.slice(0, 200));
  const groups = match?.groups;
  if (!match || !groups) return null;
  const { place, date, credit, delimiter = '' } = groups;
  if (!isDateline(place, date, credit, delimiter)) return null;
  if (date === undefined && credit === undefined && !opensSentence(text.slice(match[0].length))) return null;
  const placeEnd = place?.length ?? 0;
  const dateEnd = placeEnd + (date?.length ?? 0);
  return {
    end: match[0].length,
    place: place === undefined ? null : { start: 0, end: placeEnd, text: place },
    date: toPart(date, placeEnd, /^,? /u, ''),
    credit: toPart(credit, dateEnd, /^,? ?[(/]/u, ')'),
  };
}

function isDateline(
  place: string | undefined,
  date: string | undefined,
  credit: string | undefined,
  delimiter: string,
): boolean {
  if (place === undefined) return credit !== undefined && date === undefined && /^\s/u.test(delimiter);
  if (NOT_PLACES.test(place)) return false;
  const letters = place.match(/\p{L}/gu) ?? [];
  if (letters.length < 3) return false;
  const capitals = place.match(/\p{Lu}/gu) ?? [];
  const isMostlyCapitals = capitals.length >= letters.length * MOSTLY;
  if (credit !== undefined && (isMostlyCapitals || date !== undefined)) return true;
  if (WEAK_DELIMITER.test(delimiter)) return isMostlyCapitals && date !== undefined;
  return isMostlyCapitals;
}

/** Whether what follows a bare place in capitals begins the story's first sentence. */
function opensSentence(rest: string): boolean {
  return rest === '' || (!/^\p{Ll}/u.test(rest) && !PARENTHESIS.test(rest));
}

/** The part without what leads to it and closes it. */
function toPart(printed: string | undefined, at: number, lead: RegExp, close: string) {
  if (printed === undefined) return null;
  const skipped = lead.exec(printed)?.[0].length ?? 0;
  const end = at + printed.length - close.length;
  return { start: at + skipped, end, text: printed.slice(skipped, printed.length - close.length) };
}
