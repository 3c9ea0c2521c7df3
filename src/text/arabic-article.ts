// The Arabic article, alone or behind particles that are written in one with it: و and ف, then ب, ك or ل, whose article
// loses its alif: `ال`, `وال`, `بال`, `وبال`, `لل`, `ولل`. The first step of Larkey's light stemmer (Larkey, Ballesteros and
// Connell, SIGIR 2002), which also takes off a bare `و` and endings: these are left, since as many words begin or end so
// by nature, and so does any word on fewer than three letters.

/** The word behind the article has three letters at least; alif is no carrier of hamza. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=[\u0621-\u064a]{3})/u;

/** A word of Arabic script without its article: `النجباء` and `والنجباء` are `نجباء`. Any other word as it is. @param word folded */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

const PARTICLES = /^(?:(?<joined>[وف]?[بك]|[وف])ال|(?<before>[وف]?)لل)(?=[\u0621-\u064a]{3})/u;

/**
 * A word behind the particles that it is written in one with, its article whole: `النجباء` of `والنجباء` and of `للنجباء`.
 * @param word folded
 * @returns null where no particle stands before an article; else with the number of letters before the word, of which the
 *   ل that has taken the article's alif is none
 */
export function behindParticles(word: string): { readonly word: string; readonly letters: number } | null {
  const groups = PARTICLES.exec(word)?.groups;
  if (groups === undefined) return null;
  const letters = (groups.joined ?? groups.before ?? '').length;
  return { word: `ال${word.slice(letters + 2)}`, letters };
}
