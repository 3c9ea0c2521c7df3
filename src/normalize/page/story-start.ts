import type { Passage } from '../blocks/passages.ts';
import { readDateLine } from '../dates/date-line.ts';
import { readDate } from '../dates/read-date.ts';
import { isByline } from '../lines/byline-line.ts';
import { readDateline } from '../lines/dateline.ts';
import { readPersonLine } from '../lines/person-line.ts';
import { isPhotoCaption } from '../lines/picture-credit.ts';
import { countWords } from '../lines/prose.ts';
import { countSentences, endsSentence } from '../lines/sentence.ts';
import { readSpeaker } from '../lines/speaker.ts';
import { isAddress } from '../lines/wrap.ts';
import { isByOrDay } from './by-or-day.ts';
import type { Headline } from './headline-facts.ts';
import type { Reading } from './reading.ts';
import type { RunningText } from './running-text.ts';
import type { Story } from './story.ts';

/** A standfirst has no more words and sentences. */
export const STANDFIRST = { words: 60, sentences: 2 };

/** So far below the headline a standfirst may stand, so far below that the story. */
const [BELOW_HEADLINE, BELOW_STANDFIRST] = [3, 9];

/** The first running text of the story: behind its headline, where that stands below the words of whoever passed it on. */
export function behindPreface(
  { firstProse }: RunningText,
  headline: Headline | null,
  readings: readonly Reading[],
): number {
  if (headline === null || headline.at < firstProse) return firstProse;
  const found = readings.findIndex(({ form }, index) => index >= headline.until && form === 'prose');
  return found < 0 ? firstProse : found;
}

/**
 * Where the story begins whose first running text is its standfirst: behind the byline, the day or the page's address that
 * stand below that, with short lines and captions between. What opens with a dateline or a speaker's name is the story.
 */
export function behindStandfirst(
  start: number,
  headline: Headline | null,
  passages: readonly Passage[],
  readings: readonly Reading[],
): number {
  if (headline === null || start < headline.until || start > headline.until + BELOW_HEADLINE) return start;
  if (!mayBeStandfirst(passages[start])) return start;
  let [isHead, days] = [false, 0];
  const last = Math.min(start + BELOW_STANDFIRST, passages.length - 1);
  for (let at = start + 1; at <= last; at += 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) return start;
    // `17. Mai 2021` has the mark of a list.
    if (passage.mark !== null && readDateLine(passage.text) === null) return start;
    if (isBareDay(passage)) days += 1;
    else if (isHeadLine(passage) || isAddress(passage.text) || isName(passage)) isHead = true;
    else if (reading.form !== 'line' && !isPhotoCaption(passage.text)) return isHead ? at : start;
    if (days > 1) return start;
  }
  return start;
}

/** Somebody's name and nothing else: between standfirst and story it signs. */
function isName({ text }: Passage): boolean {
  return text.length <= 60 && readPersonLine(text)?.names === text;
}

/** A day and nothing else, which heads an entry of a chronicle as well. */
function isBareDay({ text }: Passage): boolean {
  return (
    text.length <= 40 &&
    !/\d\s?[:.h]\s?\d\d(?!\d|[./-])/u.test(text) &&
    !isByline(text) &&
    readDate(text) !== null
  );
}

/** Whether a passage is short enough to sum a story up, and does not open as the story itself does. */
export function mayBeStandfirst(passage: Passage | undefined): boolean {
  if (passage === undefined || passage.mark !== null) return false;
  const { text } = passage;
  if (readDateline(text) !== null || (endsSentence(text) && readSpeaker(text) !== null)) return false;
  return countWords(text) <= STANDFIRST.words && countSentences(text) <= STANDFIRST.sentences;
}

/** A byline or a date: lines that stand in a story's head, and not between its paragraphs. */
export function isHeadLine({ text }: Passage): boolean {
  return text.length <= 120 && (isByOrDay(text) || readDateLine(text) !== null);
}

/** The story of a page. */
export function storyOf({ story }: { readonly story: Story }, comments: number): RunningText {
  return {
    firstProse: story.stretches[0]?.start ?? comments,
    afterProse: story.stretches.at(-1)?.end ?? comments,
  };
}
