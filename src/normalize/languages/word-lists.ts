/** `on | in the` → `['on', 'in the']`: long lists of words, in a form that people read and edit. */
export function words(text: string): readonly string[] {
  return text
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '');
}

/** `January; February | Feb` → `[['January'], ['February', 'Feb']]`: lists of words, one for each place. */
export function wordLists(text: string): readonly (readonly string[])[] {
  return text.split(';').map(words);
}
