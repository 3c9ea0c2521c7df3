// What a collection prints that may be a name: words and sequences of words with capitals, counted.
import { findNames, type NameIndex } from './find-names.ts';
import { withoutArticle } from './without-article.ts';
import { isBesideNames } from './words-beside-names.ts';

/** How often something is printed, and in how many texts. */
export interface PrintedCount {
  readonly mentions: number;
  readonly texts: number;
}

export interface PrintedNames {
  /** Single words with a capital, by their spelling. */
  readonly words: ReadonlyMap<string, PrintedCount>;
  /** Several such words in a row. */
  readonly phrases: ReadonlyMap<string, PrintedCount>;
  /** Words in a row with their initials in parentheses behind them: `Popular Mobilization Units` by `PMU`. */
  readonly initials: ReadonlyMap<string, PrintedCount & { readonly abbreviation: string }>;
}

/** Articles that stand before a name, joined by a hyphen. */
const ARTICLE = '(?:al|el|ul|an|ar|as|ash|at|ad|az)';
/** A word with a capital, or with an article and a capital: `al-Nujaba`, `AlNujaba`, `Asa'ib`. */
const NAME = `(?:${ARTICLE}-)?\\p{Lu}[\\p{L}\\p{M}'’‘ʼʾʿ]+(?:-\\p{Lu}[\\p{L}\\p{M}'’‘ʼʾʿ]+)?`;
/** Small words within a name. */
const PARTICLE = '(?:bin|ibn|of|de|al|el)';
const AT_AN_END = new RegExp(`^(?:${PARTICLE} )+|(?: ${PARTICLE})+$`, 'gu');
/** Up to six of them in a row. */
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?: (?:${PARTICLE} )?${NAME}){0,5}`, 'gu');
/** A word without a capital: whoever is printed like this, too, is no name. */
const COMMON_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{2,}(?![\p{L}\p{M}\p{N}'’-])/gu;
/** Words in a row and, in parentheses, capitals that may be their initials. */
const IN_PARENTHESES = /(?<words>(?:[\p{L}'’-]{2,30} ){2,7})\((?<abbreviation>\p{Lu}{2,7})\)/gu;
/** Words that have no letter in an abbreviation. */
const PASSED_OVER = /^(?:of|the|and|for|in|on|to|de|la)$/u;

/** What may stand before the first word of a sentence. */
const SENTENCE_START = /(?:[\n!?:…“"«—–([]|(?<!\b[A-Z][a-z]{0,3})\.)\s*$/u;
const MOST_BEFORE = 8;
/** Marks a sequence that begins a sentence. */
const OPENS = '^';

interface Words {
  /** In small letters. */
  readonly common: ReadonlySet<string>;
  /** Folded, without their article. */
  readonly inSentences: ReadonlySet<string>;
}

/** What stands in the place of a known name, so that its words are not proposed again. */
const KNOWN = ' · ';

/**
 * Counts what may be a name in texts, names that are known left out. Linear in the length of the texts.
 * @param texts running texts, one an entry
 * @param known names of `names.yaml`
 */
export function countPrintedNames(texts: Iterable<string>, known: NameIndex): PrintedNames {
  const sequences = new Map<string, PrintedCount>();
  const initials = new Map<string, PrintedCount>();
  const abbreviations = new Map<string, string>();
  const common = new Set<string>();
  // Words with a capital that no beginning of a sentence explains.
  const inSentences = new Set<string>();
  for (const text of texts) {
    const unknown = withoutKnown(text, known);
    const printed = [...unknown.matchAll(NAMES)].map(({ 0: words, index }) => {
      const opens =
        SENTENCE_START.test(unknown.slice(Math.max(0, index - MOST_BEFORE), index)) || index === 0;
      for (const word of words.split(' ').slice(opens ? 1 : 0)) inSentences.add(bareWord(word));
      return `${opens ? OPENS : ''}${withoutPossessive(words)}`;
    });
    addText(sequences, printed);
    for (const [word] of unknown.matchAll(COMMON_WORD)) common.add(word);
    const spelledOut = [...unknown.matchAll(IN_PARENTHESES)].flatMap(({ groups }) => {
      const name = spelledOutBy(groups?.words ?? '', groups?.abbreviation ?? '');
      if (name !== null) abbreviations.set(name, groups?.abbreviation ?? '');
      return name ?? [];
    });
    addText(initials, spelledOut);
  }
  const words = new Map<string, PrintedCount>();
  const phrases = new Map<string, PrintedCount>();
  for (const [printed, count] of sequences) {
    for (const name of withoutCommonWords(printed, { common, inSentences }))
      addTo(name.includes(' ') ? phrases : words, name, count);
  }
  return {
    words,
    phrases,
    initials: new Map(
      [...initials].map(([name, count]) => [name, { ...count, abbreviation: abbreviations.get(name) ?? '' }]),
    ),
  };
}

function withoutKnown(text: string, known: NameIndex): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of findNames(text, known)) {
    rest += text.slice(at, start) + KNOWN;
    at = end;
  }
  return rest + text.slice(at);
}

function bareWord(word: string): string {
  return withoutArticle(withoutPossessive(word));
}

function withoutPossessive(printed: string): string {
  return printed.replace(/['’]s$|['’]+$/u, '');
}

/**
 * The names in a sequence of words with capitals: of `Foreign Minister Fuad Hussein` the second half. What stands before
 * a common word is part of a longer name of which nothing but its first word is known: `Al-Nujaba` of `Al-Nujaba
 * Islamic Resistance Movement`.
 */
function withoutCommonWords(sequence: string, { common, inSentences }: Words): readonly string[] {
  const names: string[] = [];
  let name: string[] = [];
  const end = (isWhole: boolean) => {
    const words = name.join(' ').replace(AT_AN_END, '');
    if (isWhole || !words.includes(' ')) names.push(words);
    name = [];
  };
  for (const printed of sequence.split(' ')) {
    const word = printed.replace(OPENS, '');
    const bare = withoutPossessive(word);
    // A capital at the beginning of a sentence alone tells nothing.
    if (word !== printed && !inSentences.has(bareWord(bare))) continue;
    if (common.has(bare.toLowerCase()) || isBesideNames(bare)) end(isBesideNames(bare));
    else name.push(bare);
    if (bare !== word) end(true);
  }
  end(true);
  return names.filter((each) => /\p{Lu}/u.test(each));
}

/** The last of these words whose initials an abbreviation is; null where they are not. */
function spelledOutBy(words: string, abbreviation: string): string | null {
  const all = words.trim().split(' ');
  let letters = abbreviation.length;
  let first = all.length;
  while (letters > 0 && first > 0) {
    first -= 1;
    const word = all[first] ?? '';
    if (PASSED_OVER.test(word)) continue;
    letters -= 1;
    if (word[0]?.toUpperCase() !== abbreviation[letters]) return null;
  }
  return letters === 0 && /^\p{Lu}/u.test(all[first] ?? '') ? all.slice(first).join(' ') : null;
}

function addTo(counts: Map<string, PrintedCount>, name: string, { mentions, texts }: PrintedCount): void {
  const before = counts.get(name);
  // Of two sequences that share a text it counts twice: an estimate from above, good enough to order by.
  counts.set(name, { mentions: mentions + (before?.mentions ?? 0), texts: texts + (before?.texts ?? 0) });
}

/** @param printed what may be a name in one text, as often as it stands there */
function addText(counts: Map<string, PrintedCount>, printed: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of printed) {
    addTo(counts, name, { mentions: 1, texts: seen.has(name) ? 0 : 1 });
    seen.add(name);
  }
}
