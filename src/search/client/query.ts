// The query language: words, and "phrases in quotation marks". All of them must be in a hit.

/** One thing that a hit must hold. */
export interface Term {
  /** As typed, without quotation marks. */
  readonly text: string;
  /** Its words; several only in a phrase. */
  readonly words: readonly string[];
}

/** A query as understood. */
export interface Query {
  readonly terms: readonly Term[];
  /** Words beyond the limit, which are not looked for. */
  readonly ignored: number;
}

/** Nobody types more; an address made by a machine may. */
const MOST_TERMS = 32;

const QUOTATION_MARK = /["“”„‟«»＂]/u;
/** Apostrophes that count as letters, as some keyboards and some texts have them: to the index they are others. */
const LETTER_APOSTROPHE = /[\u02B9-\u02BF]/gu;
/** Characters that only steer display: direction marks, joiners, soft hyphens. The index holds each word without them, too. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads a query. Never fails: a quotation mark without its partner is passed over, and so is what
 * holds no letter or digit. A term that stands twice is looked for once.
 */
export function parseQuery(text: string): Query {
  const parts = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LETTER_APOSTROPHE, '’')
    .split(QUOTATION_MARK);
  const terms = new Map<string, Term>();
  parts.forEach((part, index) => {
    const words = part.split(/\s+/u).filter((word) => WORD.test(word));
    const closed = index % 2 === 1 && index < parts.length - 1;
    const found = closed && words.length > 0 ? [words] : words.map((word) => [word]);
    for (const each of found) {
      const term: Term = { text: each.join(' '), words: each };
      const key = term.text.toLowerCase();
      if (!terms.has(key)) terms.set(key, term);
    }
  });
  const all = [...terms.values()];
  return { terms: all.slice(0, MOST_TERMS), ignored: Math.max(0, all.length - MOST_TERMS) };
}
