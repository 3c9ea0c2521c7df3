/** The function words by which a sentence of one language may be cut: in lower case, between spaces. */
export interface ClauseWords {
  /** Words that nothing ends in: articles, prepositions, conjunctions, auxiliaries, titles before names. */
  readonly notLast: ReadonlySet<string>;
  /** Words that open a clause which may be left off: subordinators, relative pronouns, coordinators. */
  readonly openers: ReadonlySet<string>;
  /** Words that open a phrase which may be left off: prepositions of place, time and means. */
  readonly prepositions: ReadonlySet<string>;
  /** Words behind which a clause wants a verb of its own: `that`, `which`. */
  readonly complements: ReadonlySet<string>;
  /** Behind these and one word more, the object of that word follows: `will`, `to`. */
  readonly leading: ReadonlySet<string>;
  /** Behind these two things follow: `between`. */
  readonly pairing: ReadonlySet<string>;
  /** Between a subject and what it is: `is`. */
  readonly linking: ReadonlySet<string>;
  /** Verbs behind which a clause follows without more: `said`. */
  readonly saying: ReadonlySet<string>;
  /** Words that a verb may follow as its subject: `he`. */
  readonly subjects: ReadonlySet<string>;
  /** Auxiliaries and the verbs of speaking that news uses most. */
  readonly verbs: ReadonlySet<string>;
  /** Endings of words in small letters that are mostly verbs. */
  readonly verbEnding: RegExp | null;
  /** Endings of words that mostly stand before a noun. */
  readonly beforeNoun: RegExp | null;
}
