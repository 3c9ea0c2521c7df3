/**
 * The words by which news in one language says what a line is: data alone, no code. A new language is
 * one file of this shape and one line in `lexicons.ts`; rules read all lexicons at once, because a
 * text's own language is not known before its body is found.
 *
 * Words are written in lower case as they are printed, with their accents; rules fold case.
 */
export interface Lexicon {
  /** BCP 47, without region. */
  readonly code: string;

  /** Twelve lists, January to December: full names first, then short ones, without full stops. */
  readonly months: readonly (readonly string[])[];

  /** Seven lists, Monday to Sunday: full names first, then short ones, without full stops. */
  readonly weekdays: readonly (readonly string[])[];

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
}

/** Label words by the field that their value belongs to. */
export interface LabelWords {
  readonly title: readonly string[];
  /** Of the day of publication, outright. */
  readonly published: readonly string[];
  /** Of other days: updates, captures. */
  readonly otherDate: readonly string[];
  readonly source: readonly string[];
  readonly author: readonly string[];
  readonly id: readonly string[];
  readonly place: readonly string[];
  readonly address: readonly string[];
  /** Sections, tags, word counts: values of no field. */
  readonly other: readonly string[];
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

export interface FurnitureWords {
  /** Headings of the readers' comments. */
  readonly comments: readonly string[];
  /** Share bars and page tools. */
  readonly share: readonly string[];
  /** Headings of other items: `read also`, `most read`. */
  readonly related: readonly string[];
  /** Pleas of the outlet's own: newsletters, subscriptions, applications. */
  readonly promo: readonly string[];
  /** Consent to cookies and the like. */
  readonly consent: readonly string[];
  /** Ways around the site: `home`, `menu`, `log in`. */
  readonly navigation: readonly string[];
  /** Terms: `all rights reserved`. */
  readonly rights: readonly string[];
}
