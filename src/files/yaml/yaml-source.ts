import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** A YAML file as parsed: its plain value, and the way from a value back to its line. */
export interface YamlSource {
  readonly file: string;
  /** Plain data; null for an empty file. */
  readonly value: unknown;
  /** 1-based line of the value at a path; of its key where `key` is named; of the nearest parent where it is missing. */
  readonly lineOf: (path: readonly PropertyKey[], key?: string) => number | null;
}

/**
 * Parses one YAML 1.2 document, strictly: no repeated keys, no unknown tags, no aliases (their
 * expansion can fill the memory), no directive that changes the version.
 * @param file the path to print in messages
 * @returns the source, or null with at least one error
 */
export function parseYaml(
  file: string,
  text: string,
): { readonly source: YamlSource | null; readonly diagnostics: readonly Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const problem = (line: number | null, message: string): Diagnostic => ({
    code: 'yaml-broken',
    severity: 'error',
    file,
    line,
    field: null,
    message,
  });
  // The first error is the cause; those after it are mostly its echoes.
  const [broken] = [...document.errors, ...document.warnings];
  if (broken)
    return refused(problem(lines.linePos(broken.pos[0]).line, wordsFor(broken.code, broken.message)));
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    return refused(
      problem(1, 'Cannot read `%YAML` of another version, expected YAML 1.2: take this line out'),
    );
  }
  const alias = firstAlias(document);
  if (alias) {
    return refused(
      problem(
        lineAt(lines, alias.offset),
        `Cannot use the alias \`*${alias.name}\`: write the value out here`,
      ),
    );
  }
  return {
    source: { file, value: document.toJS(), lineOf: (path, key) => lineIn(document, lines, path, key) },
    diagnostics: [],
  };
}

function refused(diagnostic: Diagnostic) {
  return { source: null, diagnostics: [diagnostic] };
}

const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Cannot use the same key twice: keep one of them',
  MULTIPLE_DOCS: 'Cannot read a second document after `---`: one file holds one document',
  TAB_AS_INDENT: 'Cannot use tabs to indent YAML: use spaces',
  RESOURCE_EXHAUSTION: 'Cannot read values nested this deeply',
};

function wordsFor(code: string, message: string): string {
  return (
    ADVICE[code] ??
    `Cannot read this as YAML: ${message}. Text with \`:\`, \`#\` or quotes in it wants double quotes around it`
  );
}

function firstAlias(document: Document): { readonly name: string; readonly offset: number } | null {
  let found: { name: string; offset: number } | null = null;
  visit(document, {
    Alias(_, alias) {
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function lineIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string | undefined,
): number | null {
  const node = document.getIn(path, true);
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair && isScalar(pair.key) && pair.key.range) return lineAt(lines, pair.key.range[0]);
  }
  if (isNode(node) && !isAlias(node) && node.range) return lineAt(lines, node.range[0]);
  return path.length === 0 ? null : lineIn(document, lines, path.slice(0, -1), undefined);
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}
