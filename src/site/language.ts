import { keepAnswers } from '../text/keep-answers.ts';

/** Languages written from right to left; a script subtag decides before the language does. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl' | 'auto';

/** The direction a text is written in; `auto` (the browser looks at the text) where its language is not known. */
export function directionOf(language: string | null): Direction {
  return language === null ? 'auto' : directionIn(language);
}

const directionIn = keepAnswers((language): Direction => {
  const [name = '', script] = language.split('-');
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(name) ? 'rtl' : 'ltr';
});

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** `Arabic` for `ar`, in English; the code itself where it has no name. */
export const languageName = keepAnswers((language): string => LANGUAGES.of(language) ?? language);

/** `Iran` for `IR`, in English; the code itself where it has no name. */
export function countryName(country: string): string {
  return COUNTRIES.of(country) ?? country;
}
