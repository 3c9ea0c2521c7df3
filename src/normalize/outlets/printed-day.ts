import { keepAnswers } from '../../text/keep-answers.ts';

/** A day in any language, as far as its shape tells: `Monday, May 17, 2021`, `Mardi 24 Août 1909`, `14.02.2012`, `2018年4月9日`. */
const PRINTED_DAY =
  /^(?:\p{L}{2,12}[.,]{0,2}\s){0,2}(?:(?:\p{L}{2,3}\s)?\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s|di\s)?\p{L}{3,12}[.,]{0,2}\s(?:de\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)(?=$|[\s.,;|–—•-])/u;

/**
 * Whether `text` begins with something of a date's shape: enough to see that what stands beside it is a paper's name, never
 * enough for a date.
 */
export const beginsWithDay = keepAnswers((text): boolean => {
  return PRINTED_DAY.test(text.slice(0, 60));
});
