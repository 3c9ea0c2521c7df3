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

  /** Labels of an interview's questions and answers, without the colon. */
  readonly interview: { readonly question: readonly string[]; readonly answer: readonly string[] };

  /** Words that stand alone on a line, or before a headline, and say what kind of text follows. */
  readonly kinds: KindWords;

  /** Words that open a note of correction: `correction`, `this article was amended`. */
  readonly correction: readonly string[];

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

export interface KindWords {
  readonly interview: readonly string[];
  readonly opinion: readonly string[];
  readonly pressRelease: readonly string[];
  readonly liveblog: readonly string[];
  readonly transcript: readonly string[];
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
