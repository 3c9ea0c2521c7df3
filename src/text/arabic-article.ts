/**
 * The article, alone or behind a particle that is written in one with it: `ال`, `وال`, `بال`, `كال`, `فال`, `لل`, before three
 * letters at least. The first step of Larkey's light stemmer (Larkey, Ballesteros and Connell, SIGIR 2002), which also takes
 * off a bare `و` and endings: these are left, since as many words begin or end so by nature.
 */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=[\u0621-\u064a]{3})/u;

/** A word of Arabic script without its article: `النجباء` and `والنجباء` are `نجباء`. Any other word as it is. @param word folded */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
