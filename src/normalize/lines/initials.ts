/** Whether a mark abbreviates the words before it, letter by letter: `PA` behind `The Palestinian Authority`. */
export function isInitialsOf(mark: string, words: string): boolean {
  const initials = [...words.replace(/^(?:The|An?) /u, '').matchAll(/(?<![\p{L}\p{M}'-])\p{Lu}/gu)];
  return initials.length > 1 && initials.map(([letter]) => letter).join('') === mark;
}
