/** Underscores beside a character above U+FFFF, and the backslashes before them. */
const BESIDE_ASTRAL = /(?<=[\u{10000}-\u{10FFFF}])\\*_+|(?<![\\_])\\*_+(?=[\u{10000}-\u{10FFFF}])/gu;

/**
 * Escapes the underscores that the writer takes for part of a word and markdown-it, which reads
 * characters above U+FFFF whole, for emphasis: those beside an emoji. The writer's own emphasis is `*`.
 */
export function escapeBesideAstral(markdown: string): string {
  return markdown.replace(BESIDE_ASTRAL, (printed) => {
    const isEscaped = printed.indexOf('_') % 2 === 1;
    return isEscaped ? printed : printed.replaceAll('_', '\\_');
  });
}
