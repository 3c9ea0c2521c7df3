import type { DateLexicon } from '../lexicon.ts';
import { wordLists, words } from '../word-lists.ts';

/** How English prints dates. */
export const enDates: DateLexicon = {
  months: wordLists(`
    January; February; March; April; May; June; July; August; September; October; November;
    December
  `),

  shortMonths: wordLists('Jan; Feb; Mar; Apr; ; Jun; Jul; Aug; Sept | Sep; Oct; Nov; Dec'),

  otherMonths: {
    jalali: wordLists(`
      Farvardin; Ordibehesht; Khordad; Tir; Mordad | Amordad; Shahrivar; Mehr; Aban; Azar;
      Dey | Dei; Bahman; Esfand
    `),
    hijri: wordLists(`
      Muharram; Safar; Rabi al-Awwal | Rabi al-Awal; Rabi al-Thani | Rabi al-Akhir; Jumada al-Awwal | Jumada al-Ula;
      Jumada al-Thani | Jumada al-Akhirah; Rajab; Shaaban | Shaban; Ramadan; Shawwal; Dhul-Qadah | Dhu al-Qadah;
      Dhul-Hijjah | Dhu al-Hijjah
    `),
  },

  capitalMonths: true,

  numericOrder: null,

  weekdays: wordLists(`
    Monday | Mon; Tuesday | Tue | Tues; Wednesday | Wed; Thursday | Thu | Thur | Thurs;
    Friday | Fri; Saturday | Sat; Sunday | Sun
  `),

  dateWords: {
    before: ['on'],
    of: ['of'],
    to: ['to'],
    and: ['and'],
    or: ['or'],
    at: ['at'],
    year: [],
    local: words(`
      local time | your local time | Eastern Time | Central Time | Mountain Time | Pacific Time | Eastern | Pacific | India time |
      UK time | London time | Greenwich Mean Time | Eastern Standard Time | Eastern Daylight Time | Pacific Standard Time |
      Pacific Daylight Time
    `),
  },

  age: {
    before: [],
    after: ['ago'],
    about: words('about | around | some'),
    one: words('a | an | one'),
    minute: words('minute | minutes | min | mins'),
    hour: words('hour | hours | hr | hrs'),
    day: words('day | days'),
    week: words('week | weeks'),
    month: words('month | months'),
    year: words('year | years'),
  },

  common: words(`
    the | of | and | to | in | that | is | was | for | on | with | as | by | at | from | he |
    it | his | said | have | has | were | which | are | an | be | who | not | had | would
  `),
};
