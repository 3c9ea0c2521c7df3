/** The fenced code blocks of a language in a Markdown file, in order, without the indent that a list gives them. */
export function codeBlocks(markdown: string, language: string): readonly string[] {
  const fence = new RegExp(`^(?<indent> *)\`\`\`${language}\\n(?<code>[\\s\\S]*?)^ *\`\`\`$`, 'gmu');
  return [...markdown.matchAll(fence)].map(({ groups }) =>
    (groups?.code ?? '').replaceAll(new RegExp(`^${groups?.indent ?? ''}`, 'gmu'), ''),
  );
}
