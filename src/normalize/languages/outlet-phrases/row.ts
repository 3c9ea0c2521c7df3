/**
 * Lines and sentences with a slot for an outlet's name, for one language. `NAME` is the slot, `*` stands for some words, `(a/b)` for one of
 * several words or for none, `[a/b]` for words that may be left off. Lists as texts, with `|` between their phrases.
 */
export interface PhraseRow {
  /** BCP 47, without region. */
  readonly code: string;
  /** Where the text was published or broadcast: one of them is enough. */
  readonly origin?: string;
  /** The same where only a known name, or one with an outlet's noun, is an outlet's: `in NAME` is a place as well. */
  readonly credit?: string;
  /** What only the outlet itself prints about itself, its imprint, its own application: one is enough for a name that is no person's. */
  readonly own?: string;
  /** What it asks of readers: enough with a paper's noun, or with a second cue. */
  readonly page?: string;
}
