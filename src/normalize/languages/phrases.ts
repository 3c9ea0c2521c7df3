/** A list of phrases as data files write it: parted by `|`, over as many lines as it takes. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');
}
