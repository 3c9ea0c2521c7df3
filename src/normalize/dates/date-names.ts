import { DATE_NAMES } from '../languages/cldr/date-names.ts';
import { LEXICONS } from '../languages/lexicons.ts';
import { MORE_DATE_NAMES } from '../languages/more-date-names.ts';
import { toWordKey } from '../languages/word-key.ts';
import { wordLists, words } from '../languages/word-lists.ts';

/** What a word says in the dates of one language. */
export interface DateWord {
  /** BCP 47. */
  readonly language: string;
  /** 1 to 12; 13 too in Ethiopia's calendar. */
  readonly month?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  /** Whether a month's name is a short one, a word like any other. */
  readonly isShort?: boolean;
  readonly isEthiopic?: boolean;
}

/** The months of Ethiopia's calendar, in Amharic. */
const ETHIOPIC = wordLists(`
  መስከረም; ጥቅምት; ኅዳር | ህዳር; ታኅሣሥ | ታኅሳስ | ታህሳስ | ታሕሳስ; ጥር; የካቲት; መጋቢት; ሚያዝያ | ሚያዚያ; ግንቦት; ሰኔ; ሐምሌ | ሀምሌ; ነሐሴ | ነሀሴ; ጳጉሜን | ጳጉሜ
`);

/** A piece of a name: letters with their marks, or a number. */
const PIECE = /\p{Nd}+|[\p{L}\p{M}]+/gu;

/** A name as it is looked up: its pieces, parted by single spaces; a letter that looks like an apostrophe parts them, too. */
export function toDateKey(text: string): string {
  return (toWordKey(text.replaceAll('ʼ', "'")).match(PIECE) ?? []).join(' ');
}

/** All words of dates in all languages, by their keys. */
export const DATE_WORDS: ReadonlyMap<string, readonly DateWord[]> = toDateWords();

/** The first pieces of names of several. */
export const FIRST_PIECES: ReadonlySet<string> = new Set(
  [...DATE_WORDS.keys()].flatMap((key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : [])),
);

function toDateWords(): ReadonlyMap<string, readonly DateWord[]> {
  const found = new Map<string, DateWord[]>();
  const add = (name: string, word: DateWord): void => {
    const key = toDateKey(name);
    const all = found.get(key);
    if (all === undefined) found.set(key, [word]);
    else if (!all.some((other) => isSame(other, word))) all.push(word);
  };
  const addLists = (lists: readonly (readonly string[])[], toWord: (place: number) => DateWord): void => {
    for (const [index, names] of lists.entries()) for (const name of names) add(name, toWord(index + 1));
  };
  const inFull = new Map<string, readonly (readonly string[])[]>();
  for (const line of `${DATE_NAMES}${MORE_DATE_NAMES}`.split('\n')) {
    const [language = '', long = '', short = '', days = '', small = ''] = line
      .split('#')
      .map((cell) => cell.trim());
    if (language === '') continue;
    const months = inFull.get(language) ?? wordLists(long);
    inFull.set(language, months);
    addLists(wordLists(long), (month) => ({ language, month }));
    addLists(wordLists(short), (month) => ({ language, month, isShort: true }));
    addLists(wordLists(days), (weekday) => ({ language, weekday }));
    for (const name of words(small)) {
      if (!name.includes('_')) add(name, { language });
      else
        addLists(
          months.map((names) => names.map((month) => name.replace('_', month))),
          (month) => ({ language, month }),
        );
    }
  }
  for (const { code: language, months: long, shortMonths, weekdays, dateWords } of LEXICONS) {
    if (long.flat().some((name) => /[月월]/u.test(name))) continue;
    addLists(long, (month) => ({ language, month }));
    addLists(shortMonths, (month) => ({ language, month, isShort: true }));
    addLists(weekdays, (weekday) => ({ language, weekday }));
    for (const name of [...dateWords.before, ...dateWords.of, ...dateWords.year]) add(name, { language });
  }
  addLists(ETHIOPIC, (month) => ({ language: 'am', month, isEthiopic: true }));
  return found;
}

function isSame(one: DateWord, other: DateWord): boolean {
  return (
    one.language === other.language &&
    one.month === other.month &&
    one.weekday === other.weekday &&
    one.isEthiopic === other.isEthiopic
  );
}
