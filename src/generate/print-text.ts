// From a planned text to the characters of its raw file.
import { PEOPLE } from './cast.ts';
import type { Printed, PrintedDate } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { ar } from './lexicons/ar.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { fr } from './lexicons/fr.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import type { PlannedText } from './plan-texts.ts';
import { type Random, toRandom } from './random.ts';
import { type Story, shortenStory, tellStory, updateStory } from './tell-story.ts';

const LEXICONS: Readonly<Record<Lexicon['code'], Lexicon>> = { en, fr, es, ar };
const FIRST_IDENTIFIER = 97_000;
const TEASERS = 3;

/** The text as its outlet printed it. */
export function printText(text: PlannedText, seed: number): string {
  const lexicon = LEXICONS[text.outlet.language];
  const random = toRandom(seed, 'print', text.number);
  const date = text.dating === 'stated' ? toPrintedDate(text.day, lexicon, random) : null;
  const printed: Printed = {
    story: storyOf(text, seed),
    outlet: text.outlet,
    language: lexicon.code,
    place: text.place,
    date,
    datelineDay:
      text.dating === 'stated' || text.dating === 'yearless' ? toDatelineDay(text.day, lexicon) : null,
    byline: text.hasByline && text.kind !== 'interview' ? bylineOf(lexicon, random) : null,
    isOpinion: text.kind === 'opinion',
    licence: text.hasLicence ? licenceOf(text) : null,
    identifier: FIRST_IDENTIFIER + text.number,
    teasers: Array.from({ length: TEASERS }, (_, at) => teaserOf(text, lexicon, seed, at)),
  };
  return LAYOUTS[text.isAttributed ? text.outlet.layout : 'plain'](printed);
}

/** The story that a text tells, or as much of it as it prints. */
export function storyOf(text: PlannedText, seed: number): Story {
  const lexicon = LEXICONS[text.outlet.language];
  const isInterview = text.kind === 'interview';
  const told = { number: text.story, lexicon, isInterview, random: toRandom(seed, 'story', text.story) };
  const story = tellStory(told);
  if (text.form === 'shortened') return shortenStory(story);
  if (text.form === 'whole') return story;
  return updateStory(story, { ...told, random: toRandom(seed, 'update', text.number) });
}

function toPrintedDate(day: string, lexicon: Lexicon, random: Random): PrintedDate {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = lexicon.months[Number(month) - 1] ?? '';
  const dayFirst =
    lexicon.code === 'es' ? `${Number(date)} de ${name} de ${year}` : `${Number(date)} ${name} ${year}`;
  const time = [random.between(6, 21), random.below(60)].map((part) => String(part).padStart(2, '0'));
  return {
    dayFirst,
    customary: lexicon.code === 'en' ? `${name} ${Number(date)}, ${year}` : dayFirst,
    time: time.join(':'),
  };
}

/** `May 17`, `17 mai` */
function toDatelineDay(day: string, lexicon: Lexicon): string {
  const name = lexicon.months[Number(day.slice(5, 7)) - 1] ?? '';
  const date = Number(day.slice(8));
  return lexicon.code === 'en' ? `${name} ${date}` : `${date} ${name}`;
}

function bylineOf(lexicon: Lexicon, random: Random): string {
  const person = random.pick(PEOPLE);
  return lexicon.code === 'ar' ? person.arabic : (person.latin[0] ?? '');
}

/** In English on pages of every language, as outlets print it. */
function licenceOf({ outlet }: PlannedText): string {
  return `All Content by ${outlet.name} is licensed under a Creative Commons Attribution 4.0 International License.`;
}

/** A headline of another text: told as a story that is never printed whole. */
function teaserOf(text: PlannedText, lexicon: Lexicon, seed: number, at: number): string {
  const random = toRandom(seed, 'teaser', text.number, at);
  return tellStory({ number: random.below(500), lexicon, isInterview: false, random }).title;
}
