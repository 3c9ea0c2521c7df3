import type { DateLexicon, DateWords, FurnitureWords, KindWords, LabelWords, Lexicon } from '../lexicon.ts';

/** Some lists of a section, each as one text with `|` between its words. */
type Some<Section> = { readonly [List in keyof Section]?: string };

/**
 * The words of a language in one file: what a lexicon holds (`lexicon.ts` says what each list is), written as texts
 * with `|` between words, and `;` between months or days. What is left out is empty.
 */
export interface BriefLexicon extends Some<Pick<Lexicon, 'byline' | 'correction' | 'caption' | 'common'>> {
  /** BCP 47, without region. */
  readonly code: string;
  readonly months?: string;
  readonly shortMonths?: string;
  readonly weekdays?: string;
  /** Whether month names always have a capital; if nothing is said, they need none. */
  readonly capitalMonths?: boolean;
  /** If nothing is said, the day is first: so all of Europe reads it. */
  readonly numericOrder?: DateLexicon['numericOrder'];
  readonly dateWords?: Some<DateWords>;
  readonly age?: Some<Lexicon['age']>;
  readonly labels?: Some<LabelWords>;
  readonly interview?: Some<Lexicon['interview']>;
  readonly kinds?: Some<KindWords>;
  readonly furniture?: Some<FurnitureWords>;
  readonly outlet?: Some<Lexicon['outlet']>;
}
