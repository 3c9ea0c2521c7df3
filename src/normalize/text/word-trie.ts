/** One word of a pattern, as the units of its source: a letter, an escaped sign, `\s`. */
export type PatternWord = readonly string[];

/** Signs that mean something in a pattern. */
const SIGNS: ReadonlySet<string> = new Set('\\^$.*+?()[]{}|/');

/** A word as it is printed, for a pattern. @param space what stands for a space in it */
export function toPatternWord(word: string, space: string): PatternWord {
  return Array.from(word, (sign) => (sign === ' ' ? space : SIGNS.has(sign) ? `\\${sign}` : sign));
}

/**
 * The source of a pattern that matches any of some words: where they begin alike the beginning is written once.
 * It finds what their list, longest first, finds – of the words that stand at one place each begins the next
 * longer one – and looks at each letter of a text once instead of once for every word.
 * @param ignoresCase whether the pattern may be used so; words in several cases make a quicker one where it is not
 */
export function toTriePattern(words: readonly PatternWord[], ignoresCase = true): string {
  return endings(words, 0, ignoresCase);
}

/** What is left of words that begin alike, behind so many units. */
function endings(words: readonly PatternWord[], from: number, ignoresCase: boolean): string {
  const [only] = words;
  if (only !== undefined && words.length === 1) return only.slice(from).join('');
  const longer = words.filter((word) => word.length > from);
  const groups = new Map<string, PatternWord[]>();
  for (const word of longer) {
    const unit = word[from] ?? '';
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [word]);
    else group.push(word);
  }
  const branches =
    ignoresCase && hasCaseVariants([...groups.keys()])
      ? longer.toSorted((a, b) => b.length - a.length).map((word) => word.slice(from).join(''))
      : [...groups].map(([unit, group]) => unit + endings(group, from + 1, ignoresCase));
  const source = branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('');
  if (longer.length === words.length || source === '') return source;
  return branches.length > 1 ? `${source}?` : `(?:${source})?`;
}

/** A pattern that ignores case would take one of two such letters for both, and a shorter word for a longer one. */
function hasCaseVariants(units: readonly string[]): boolean {
  return (
    units.length > 1 && new Set(units.map((unit) => unit.toUpperCase().toLowerCase())).size < units.length
  );
}
