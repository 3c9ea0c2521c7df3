import type { Diagnostic } from '../model/diagnostic.ts';

/** Says why there is no search index. @param reasons Pagefind's, or what is wrong with what it wrote */
export function brokenIndex(stagingDir: string, reasons: readonly string[]): Diagnostic {
  const message = `Cannot build the search index: ${reasons.join('; ') || 'Pagefind gave no reason'}. Nothing was published; build again, and report it if it stays so`;
  return { code: 'search-index', severity: 'error', file: stagingDir, line: null, field: null, message };
}
