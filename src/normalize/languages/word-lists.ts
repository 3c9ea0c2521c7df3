import { foldSpaces } from '../text/spaces.ts';

/** `on | in the` → `['on', 'in the']`: long lists of words, in a form that people read and edit. */
export function words(text: string): readonly string[] {
  return foldSpaces(text)
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `January; February | Feb` → `[['January'], ['February', 'Feb']]`: lists of words, one for each place. */
export function wordLists(text: string): readonly (readonly string[])[] {
  return text.split(';').map(words);
}
