import { foldSpaces } from '../text/spaces.ts';

/** A list of phrases as data files write it: parted by `|`, over as many lines as it takes. */
export function phrases(text: string): readonly string[] {
  return foldSpaces(text)
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
