import { endsInCredit, endsInPhotoCredit, isLabelledCaption } from '../lines/caption.ts';
import { countWords } from '../lines/prose.ts';
import { endsSentence, firstSentenceEnd } from '../lines/sentence.ts';

/** A caption has no more words; one of several sentences, that no credit closes, not so many. */
const MOST_WORDS = 60;
const MOST_OF_SENTENCES = 45;

/** Where a label may begin: behind a sentence, a bracket, initials, or a gap. */
const BEFORE_LABEL = /(?:[.!?…"')\]]\s*|\/\p{Lu}{1,4}\s+|\s\p{Lu}{2,3}\s+|\s{2}|\n)$/u;

/** A label of one to three words, with its colon. */
const LABEL = /(?<!\S)(?=\p{Lu})[\p{L}\p{M}]{3,14}(?: [\p{L}\p{M}]{2,12}){0,2}\s?[:：](?=\s|\p{Lu})/gu;

/** A bracket that closes the text. */
const LAST_BRACKET = /[([（［][^()[\]（）［］]{2,60}[)\]）］][.。]?$/u;

/**
 * Where the caption of a picture begins that stands behind a story on its last line: `… on Monday. PHOTO: A view of the
 * bridge in May`, `… he said. (Photo: agency/J. Doe)`; or null. Not `Photo: …` before the rest of the story.
 * @param from where the passage begins
 */
export function findCaptionAtEnd(text: string, from: number): number | null {
  if (!/[:：]|photo/iu.test(text)) return null;
  for (const { index } of text.slice(from).matchAll(LABEL)) {
    const at = from + index;
    const caption = text.slice(at);
    const opens = at === from || BEFORE_LABEL.test(text.slice(Math.max(0, at - 12), at));
    if (opens && isLabelledCaption(caption) && isShort(caption)) return at;
  }
  const bracket = LAST_BRACKET.exec(text.slice(from));
  if (bracket === null || !endsInPhotoCredit(text)) return null;
  const at = from + bracket.index;
  return endsSentence(text.slice(0, at).trimEnd()) || /^.{0,2}\p{Lu}{3}/u.test(bracket[0]) ? at : null;
}

function isShort(caption: string): boolean {
  const words = countWords(caption);
  if (words > MOST_WORDS) return false;
  return words <= MOST_OF_SENTENCES || firstSentenceEnd(caption) === caption.length || endsInCredit(caption);
}
