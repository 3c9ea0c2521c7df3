import { flagsAt, LETTER, NUMBER } from '../text/characters.ts';

/**
 * What is left of a line when case, quotation marks, punctuation and white space do not count: two
 * prints of one headline have the same.
 */
export function toComparable(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  let folded = '';
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    if (isSpelled(lower, at)) continue;
    const start = at;
    while (at + 1 < lower.length && !isSpelled(lower, at + 1)) at += 1;
    // Nearly always one space, which stays.
    if (at === start && lower.charCodeAt(at) === 0x20) continue;
    folded += `${lower.slice(from, start)} `;
    from = at + 1;
  }
  return (folded + lower.slice(from)).trim();
}

function isSpelled(text: string, at: number): boolean {
  return (flagsAt(text, at) & (LETTER | NUMBER)) !== 0;
}
