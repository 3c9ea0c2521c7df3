/**
 * The words of one language from which texts are put together. Sentences hold slots, each in braces:
 *
 * `{thing}` what something is done to · `{body}` who does it (an office, a company) · `{did}` a verb in the past that takes
 * a thing · `{quality}` an adjective · `{speaker}` a person of the cast with a role · `{group}` · `{place}` of the cast ·
 * `{town}` an invented place · `{family}` an invented name · `{rare}` a word that this text alone has · `{number}` · `{few}` a smaller one ·
 * `{weekday}` · `{day}` · `{month}` · `{year}` · `{unit}`
 */
export interface Lexicon {
  readonly code: 'en' | 'fr' | 'es' | 'ar';
  readonly things: readonly string[];
  readonly bodies: readonly string[];
  readonly verbs: readonly string[];
  readonly qualities: readonly string[];
  readonly units: readonly string[];
  /** What people of the cast are: `Mayor`, before the name. */
  readonly roles: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly titles: readonly string[];
  /** The first sentence of a text. */
  readonly ledes: readonly string[];
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
  /** What stands before a question and an answer. */
  readonly asks: string;
  readonly answers: string;
}

/** Words or sentences of a list that is written one a line, or with bars between them. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[\n|]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
