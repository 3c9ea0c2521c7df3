/** The nouns by which outlets of one language call themselves. */
export interface OutletNouns {
  /** Hardly anything but a paper, a station or an agency has such a word in a name of several words, wherever it stands. */
  readonly sure?: readonly string[];
  /** The same at the beginning of the name, and at its end. */
  readonly sureFirst?: readonly string[];
  readonly sureLast?: readonly string[];
  /** What other things are called as well, sections above all: enough beside something else that names the outlet. */
  readonly shared?: readonly string[];
  /** What is grown together with the word before: `Oberlandbote`, `Norrtidningen`. */
  readonly grown?: readonly string[];
  /** What is grown together with such a word and says what kind of paper it is: `Tageszeitung`, `e-tidning`. */
  readonly kinds?: readonly string[];
  /** Whether names are written small behind their first word: `Поморский вестник`. */
  readonly isSmall?: true;
}
