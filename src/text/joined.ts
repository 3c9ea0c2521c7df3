/** A list in words: `a`, `a and b`, `a, b and c`. @param joint `and` or `or` */
export function joined(words: readonly string[], joint: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
