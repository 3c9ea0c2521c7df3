/** One word of a pattern, as the units of its source: a letter, an escaped sign, `\s`. */
export type PatternWord = readonly string[];

interface Node {
  readonly children: Map<string, Node>;
  /** Whether a word ends here. */
  isEnd: boolean;
}

/**
 * The source of a pattern that matches any of some words: where they begin alike the beginning is written once.
 * It finds what their list, longest first, finds – of the words that stand at one place each begins the next
 * longer one – and looks at each letter of a text once instead of once for every word.
 */
export function toTriePattern(words: readonly PatternWord[]): string {
  const root: Node = { children: new Map(), isEnd: false };
  for (const word of words) {
    let node = root;
    for (const unit of word) {
      const next = node.children.get(unit) ?? { children: new Map(), isEnd: false };
      node.children.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }
  return toSource(root);
}

function toSource({ children, isEnd }: Node): string {
  const branches = hasCaseVariants(children)
    ? listed({ children, isEnd: false })
    : [...children].map(([unit, child]) => unit + toSource(child));
  const [only = ''] = branches;
  if (branches.length > 1) return `(?:${branches.join('|')})${isEnd ? '?' : ''}`;
  return isEnd && only !== '' ? `(?:${only})?` : only;
}

/** A pattern that ignores case would take one of two such letters for both, and a shorter word for a longer one. */
function hasCaseVariants(children: ReadonlyMap<string, Node>): boolean {
  return new Set([...children.keys()].map((unit) => unit.toUpperCase().toLowerCase())).size < children.size;
}

/** The words below a node one by one, longest first. */
function listed(node: Node): readonly string[] {
  const words: string[][] = [];
  collect(node, [], words);
  return words.toSorted((a, b) => b.length - a.length).map((word) => word.join(''));
}

function collect({ children, isEnd }: Node, word: readonly string[], words: string[][]): void {
  if (isEnd) words.push([...word]);
  for (const [unit, child] of children) collect(child, [...word, unit], words);
}
