import type { Conversation } from '../blocks/conversation.ts';
import { readLicenceSentence } from '../blocks/licence-sentence.ts';
import type { Passage } from '../blocks/passages.ts';
import type { View } from '../decode/view.ts';
import { isCopyrightLine } from '../lines/copyright-line.ts';
import { isCorrectionNote } from '../lines/correction-note.ts';
import { isEndMark } from '../lines/end-mark.ts';
import { readLabelledCells } from '../lines/labelled-lines.ts';
import { isPhotoCaption } from '../lines/picture-credit.ts';
import type { Reading } from './reading.ts';

/** Where the running text of a text begins, and the place behind its last. Indexes of passages. */
export interface RunningText {
  readonly firstProse: number;
  readonly afterProse: number;
}

/** The first running text, and the place behind the last, of a text that is no page. */
export function findRunningText(
  article: readonly Passage[],
  readings: readonly Reading[],
  view: View,
  conversation: Conversation | null,
): RunningText {
  const turns = new Set(conversation?.turns.map(({ start }) => start));
  const isRunning = (passage: Passage, index: number) =>
    isTurn(passage) ||
    turns.has(passage.start) ||
    (readings[index]?.furniture !== 'counter' &&
      isRunningText(passage, view) &&
      (readings[index]?.plea ?? null) === null);
  const last = article.findLastIndex(isRunning);
  const isStory = (passage: Passage, index: number) =>
    isRunning(passage, index) && (index === last || !isCaption(passage, readings[index]));
  const found = article.findIndex(isStory);
  return {
    firstProse: found < 0 ? article.length : found,
    afterProse: last + 1 || article.length,
  };
}

/** The text under a picture: the story begins behind it. */
function isCaption({ text }: Passage, reading: Reading | undefined): boolean {
  return reading?.picture === 'caption' && isPhotoCaption(text);
}

/** A question or an answer of an interview, however short. */
function isTurn({ mark }: Passage): boolean {
  return mark?.kind === 'question' || mark?.kind === 'answer';
}

/** How a database's notice of rights begins, however long it is. */
const RIGHTS = /^(?:©|\(c\)|copyright\s)\s?(?:19|20)\d\d(?!\d)/iu;

/** Prose that tells the story: not a footer of several labelled cells, a licence, a copyright line or a note on it. */
function isRunningText(passage: Passage, view: View): boolean {
  if (!passage.isProse || isCorrectionNote(passage.text) || RIGHTS.test(passage.text) || isLicence(passage))
    return false;
  return readLabelledCells(passage, view.text, 'back').length < 2 && !isCopyrightLine(passage.text);
}

/** A sentence that licenses the text, alone or behind an end mark: `END All Content by …`. */
function isLicence(passage: Passage): boolean {
  const start = readLicenceSentence(passage)?.start;
  if (start === undefined) return false;
  const before = passage.text.slice(0, start - passage.start).trim();
  return before === '' || isEndMark(before);
}
