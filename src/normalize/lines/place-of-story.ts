/** Words that stand before places and hardly before persons, in the scripts with capitals and without. */
const BEFORE =
  'in|en|em|bei|nach|near|outside|visit to|city of|town of|ville de|ciudad de|cidade de|città di|mayor of|maire de|alcalde de|sindaco di|prefeito de|habitants de|habitantes de|vecinos de|Stadt|te|w|we|v|ve|в|у|город|городе|місті|في|مدينة|در|شهر';

/** Words behind a place: `उज्जैन में`, `کراچی میں`, `Bursa'da`. */
const BEHIND = "में|के|میں|کے|'da|'de|'ta|'te|’da|’de|’ta|’te";

/** In capitals a place's name may stand behind weaker words in the story. */
const BEFORE_CAPITALS = `${BEFORE}|à|a|at|di|de|da|from|aus|i|på|ved|u|na|din|în`;

/** A name has so many letters. */
const LEAST = 3;

/**
 * Whether a text says that something is or happens in a place: `in Tölz`, `à Lorient`, `في إربد`. A name in capitals
 * is looked for as running text prints it. Linear.
 */
export function isPlaceOfStory(text: string, printed: string): boolean {
  const name = printed.split(/\s?[/,(]/u, 1)[0]?.trim() ?? '';
  if (name.length < LEAST || name.length > 40) return false;
  const isCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
  const inText = isCapitals ? toTitle(name) : name;
  if (!text.includes(inText)) return false;
  const escaped = inText.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:(?:${isCapitals ? BEFORE_CAPITALS : BEFORE})\\s${escaped}(?![\\p{L}\\p{M}])|${escaped}(?:\\s?(?:${BEHIND}))(?![\\p{L}\\p{M}]))`,
    'u',
  ).test(text);
}

/** What may stand before a place that does nothing itself. */
const PREPOSITION =
  /(?<![\p{L}\p{M}])(?:in|en|em|a|à|au|aus|bei|nach|von|vor|um|near|from|at|to|of|de|di|da|do|del|dal|nel|w|we|v|ve|z|te|naar|uit|i|på|til|fra)\s$/iu;

/** Whether a preposition stands right before an offset. */
export function isBehindPreposition(text: string, at: number): boolean {
  return PREPOSITION.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether a text has a name nowhere behind its beginning but behind prepositions. Linear. */
export function isNeverSubject(text: string, name: string): boolean {
  for (let at = text.indexOf(name, name.length); at >= 0; at = text.indexOf(name, at + 1))
    if (
      !isLetter(text.charAt(at - 1)) &&
      !isLetter(text.charAt(at + name.length)) &&
      !isBehindPreposition(text, at)
    )
      return false;
  return true;
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}

/** `SAINT-MALO` as `Saint-Malo`. */
function toTitle(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
