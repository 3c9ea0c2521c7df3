/**
 * The words by which news in one language says what a line is: data alone, no code. A new language is
 * one file of this shape and one line in `lexicons.ts`; rules read all lexicons at once, because a
 * text's own language is not known before its body is found.
 *
 * Words are written in lower case as they are printed, with their accents; rules fold case.
 */
export interface Lexicon extends DateLexicon {
  /** BCP 47, without region. */
  readonly code: string;

  /** Label words before a value, without the colon: `published on`, `mis à jour le`. */
  readonly labels: LabelWords;

  /** Words that open a byline: `by`, `par`, `von`. */
  readonly byline: readonly string[];

  /** Labels of an interview's turns, without the colon. */
  readonly interview: InterviewWords;

  /** Words that stand alone on a line, or before a headline, and say what kind of text follows. */
  readonly kinds: KindWords;

  /** Words that open a note of correction: `correction`, `this article was amended`. */
  readonly correction: readonly string[];

  /** Words before a caption or the credit of a picture, without the colon: `photo`, `file photo`. */
  readonly caption: readonly string[];

  /** Whole lines, or their beginnings, that only a page's furniture prints. */
  readonly furniture: FurnitureWords;

  /** Sentences and lines in which a page names the outlet that it belongs to. */
  readonly outlet: OutletWords;
}

/** How news in one language prints dates: the part of its lexicon in `dates/`. */
export interface DateLexicon {
  /** Twelve lists, January to December: names in full, in the forms in which dates print them. */
  readonly months: readonly (readonly string[])[];

  /** Twelve lists of short names, without full stops: words like any other (`may`, `out`, `set`). */
  readonly shortMonths: readonly (readonly string[])[];

  /** Names of the months of other calendars, as news in this language prints them. */
  readonly otherMonths: {
    /** Farvardin to Esfand; Afghan names too. Names in Latin letters count only where a profile says so. */
    readonly jalali?: readonly (readonly string[])[];
    /** Muharram to Dhu al-Hijja. */
    readonly hijri?: readonly (readonly string[])[];
  };

  /** Whether month names always have a capital: `May` is a month, `may` is none. */
  readonly capitalMonths: boolean;

  /** How `05/12/2021` is read in this language, where all its readers agree; else null. */
  readonly numericOrder: 'day-first' | 'month-first' | null;

  /** Seven lists, Monday to Sunday: full names first, then short ones, without full stops. */
  readonly weekdays: readonly (readonly string[])[];

  /** The small words in and around a printed date. */
  readonly dateWords: DateWords;

  /** How the age of an item is printed: `3 days ago`. */
  readonly age: AgeWords;

  /** The commonest short words, by which the language is told from others in the same script. */
  readonly common: readonly string[];
}

/** Label words by the field that their value belongs to. */
export interface LabelWords {
  readonly title: readonly string[];
  /** Of the day of publication, outright. */
  readonly published: readonly string[];
  /** Of the first of two days of publication: `originally published`. */
  readonly firstPublished: readonly string[];
  /** Of a date, without saying of what: in the head of a page the day of publication. */
  readonly date: readonly string[];
  /** Of other days: updates, captures. */
  readonly otherDate: readonly string[];
  /** Under which outlets are named, and officials, ministries and pictures too. */
  readonly source: readonly string[];
  /** Under which only an outlet is named. */
  readonly outlet: readonly string[];
  readonly author: readonly string[];
  readonly id: readonly string[];
  readonly place: readonly string[];
  readonly address: readonly string[];
  /** Sections, tags, word counts: values of no field. */
  readonly other: readonly string[];
}

export interface DateWords {
  /** Before a date: `on`, `le`, `am`. */
  readonly before: readonly string[];
  /** Between day, month and year: `of`, `de`. */
  readonly of: readonly string[];
  /** Between the days of a range: `to`, `au`, `bis`. */
  readonly to: readonly string[];
  /** Between two days: `and`. */
  readonly and: readonly string[];
  /** Between two days of which one is meant: `or`. */
  readonly or: readonly string[];
  /** Between date and clock time: `at`, `à`, `um`. */
  readonly at: readonly string[];
  /** Before a year: `سنة`, `del`. */
  readonly year: readonly string[];
  /** Behind a clock time: whose time it is, in words that give no offset. */
  readonly local: readonly string[];
}

export interface AgeWords {
  /** Before the number: `il y a`. */
  readonly before: readonly string[];
  /** Behind the unit: `ago`. */
  readonly after: readonly string[];
  readonly about: readonly string[];
  /** Printed for the number 1. */
  readonly one: readonly string[];
  readonly minute: readonly string[];
  readonly hour: readonly string[];
  readonly day: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
}

export interface InterviewWords {
  /** Before a question: `q`, `question`. */
  readonly question: readonly string[];
  /** Before an answer. */
  readonly answer: readonly string[];
  /** Names that whoever asks is given: `interviewer`, `host`. */
  readonly asker: readonly string[];
}

export interface KindWords {
  readonly interview: readonly string[];
  readonly opinion: readonly string[];
  readonly pressRelease: readonly string[];
  readonly liveblog: readonly string[];
  readonly transcript: readonly string[];
  /** Parts of the sentence by which an outlet says behind a text that the views in it are its author's. */
  readonly disclaimer: readonly string[];
  /** Labels before such a word: `section`, `document type`. */
  readonly label: readonly string[];
}

/**
 * Lines of a page's furniture by what they belong to. A phrase is a whole line; `…` at its end stands
 * for a few more words of the line (`share on …`), `…` before it for words that lead up to it.
 */
export interface FurnitureWords {
  /** Headings, forms and counters of the readers' comments. */
  readonly comments: readonly string[];
  /** Share bars and page tools. */
  readonly share: readonly string[];
  /** Headings of other items, and pointers to them: `read also`, `more from …`. */
  readonly related: readonly string[];
  /** Headings of rankings: `most read`, `trending`. */
  readonly mostRead: readonly string[];
  /** Pleas of the outlet's own: donations, applications, channels. */
  readonly promo: readonly string[];
  /** Newsletters, and the forms to subscribe to them. */
  readonly newsletter: readonly string[];
  /** Where a page asks for a subscription before it tells more. */
  readonly paywall: readonly string[];
  /** Consent to cookies and the like. */
  readonly consent: readonly string[];
  /** Ways around the site: `home`, `menu`, `log in`. */
  readonly navigation: readonly string[];
  /** Terms: `all rights reserved`. */
  readonly rights: readonly string[];
  /** Headings of a box about the author. */
  readonly author: readonly string[];
  /** Headings of a story's tags. */
  readonly tags: readonly string[];
  /** What stands around an advertisement: `continue reading below`. */
  readonly advertisement: readonly string[];
}

/**
 * Whole lines or sentences with a slot for an outlet's name, by how much they say. `NAME` is the slot, `*` stands
 * for some words, `[a/b]` for words that may be left off. Case and full stops at the end do not count.
 */
export interface OutletWords {
  /** Where the text was published first: one of them is enough. */
  readonly origin: readonly string[];
  /** The same where only a known name, or one with an outlet's noun, is an outlet's: `via NAME`. */
  readonly credit: readonly string[];
  /** What an outlet says that it is: one of them is enough. `NAME is a newspaper *`. */
  readonly self: readonly string[];
  /** What only an outlet says of itself: `download the NAME app`. */
  readonly page: readonly string[];
  /** What is said of writers, teams and sections as well: `more from NAME`. */
  readonly any: readonly string[];
}
