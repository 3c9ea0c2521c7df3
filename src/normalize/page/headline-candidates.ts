import { lazily } from '../../text/keep-answers.ts';
import type { Passage } from '../blocks/passages.ts';
import { isCorrectionNote } from '../lines/correction-note.ts';
import { countWords } from '../lines/prose.ts';
import type { Candidate } from './headline-candidate.ts';
import { endOfHeadline } from './headline-extent.ts';
import type { HeadFacts } from './headline-facts.ts';
import { isOtherLine, PRINTED_DAY } from './headline-line.ts';
import { opensParagraph } from './headline-wrap.ts';
import { isOfChannel, OFFICE } from './letterhead-line.ts';
import { isNameAlone, isPartOfForm } from './other-head-lines.ts';
import { contentWords, wordsOfStory } from './story-words.ts';

/** So many of the story's first passages may hold its headline: of a text that is no page, the first one at most. */
const REACH_INSIDE = { ofPage: 2, ofText: 1 };

/** The story's first paragraphs. */
const LEDE = 2;

/** A headline that reads as the story's first paragraph has no more words. */
const LONGEST_INSIDE = 28;

/** A line of fewer words, and none of the story's, is no headline: of a page, whose menus have as many, and of other texts. */
const [ENOUGH_WORDS, ENOUGH_IN_TEXTS] = [4, 3];

/** The lines from a passage on that could be the headline of the story, in order. Linear. */
export function findCandidates(facts: HeadFacts, start: number): readonly Candidate[] {
  const { text, passages, readings, outlets, title, story } = facts;
  const found: Candidate[] = [];
  // Most texts that print no headline have no line that comes so far that its words are held against the story's.
  const words = lazily(() => withoutRights(wordsOfStory(passages.slice(story.start, story.end)), facts));
  const lede = lazily(() => wordsOfStory(passages.slice(story.start, story.start + LEDE)));
  const isStory = story.end === story.start + 1;
  const inside = isStory ? 0 : facts.isPage ? REACH_INSIDE.ofPage : REACH_INSIDE.ofText;
  const end = Math.min(story.start + inside, story.end, facts.told);
  let until = start;
  for (let at = start; at < end; at += 1) {
    const [passage, reading] = [passages[at], readings[at]];
    if (passage === undefined || reading === undefined) break;
    // The second line of a headline that goes on.
    if (at < until) continue;
    const extent = endOfHeadline(text, passages, readings, at);
    until = extent.until;
    if (reading.picture !== null || (at >= story.start && !mayOpenStory(facts, at))) continue;
    if (isRest(passage.text) || isOfContents(passage.text) || isCorrectionNote(passage.text)) continue;
    if (isOfProgram(passage.text) || runsOn(text, passage, passages[at + 1])) continue;
    if (isHeadOfEntry(facts, at)) continue;
    // What goes on below as a sentence does is the beginning of a paragraph.
    if (opensParagraph(passages, until)) continue;
    // What is counted or marked stands in a list; a dash opens what somebody says.
    if (passage.mark !== null && !(facts.isPage && /^[–—-]/u.test(passage.text))) continue;
    const line =
      until > at + 1
        ? passages
            .slice(at, until)
            .map((each) => each.text)
            .join(' ')
        : passage.text.slice(0, extent.end - passage.start);
    // Above them stand another message, and the letterhead.
    const isOfSender = isOfChannel(passage.text, text) || OFFICE.test(passage.text);
    if (isOfSender) found.length = 0;
    if (isOfSender || isPartOfForm(passages, at)) continue;
    const isTitle = reading.words > ENOUGH_WORDS && title?.isSure === true && title.prints.includes(at);
    if (!isTitle && isOtherLine({ passage, reading, line, text, outlets })) continue;
    const own = new Set(contentWords(line));
    const shared = [...own].filter((word) => words().has(word));
    const count = countWords(line);
    const least = facts.isPage ? ENOUGH_WORDS : ENOUGH_IN_TEXTS;
    if (!isTitle && count < least && shared.length === 0) continue;
    if (!facts.isPage && isNameAlone(line.replace(PRINTED_DAY, ''), count)) continue;
    found.push({
      at,
      until,
      line,
      own,
      words: count,
      shared: shared.length,
      led: shared.filter((word) => lede().has(word)).length,
      isSigned: until === at + 1 && line.length < passage.text.length,
    });
  }
  return found;
}

/** So far behind the story its rights are printed. */
const RIGHTS_REACH = 20;

/** A story's words without those of the line of rights: its outlet has them, and so has the page's nameplate. */
function withoutRights(
  words: ReadonlySet<string>,
  { passages, readings, story, isPage }: HeadFacts,
): ReadonlySet<string> {
  const end = isPage ? story.end : Math.min(passages.length, story.end + RIGHTS_REACH);
  const rights = passages
    .slice(story.end, end)
    .filter((_, index) => readings[story.end + index]?.furniture === 'rights');
  if (rights.length === 0) return words;
  const named = new Set(rights.flatMap(({ text }) => contentWords(text)));
  return new Set([...words].filter((word) => !named.has(word)));
}

/** Whether what reads as the story's first words could be its headline: a question, or sentences without a last stop. */
function mayOpenStory({ passages, readings }: HeadFacts, at: number): boolean {
  const [{ text = '' } = {}, reading] = [passages[at], readings[at]];
  if (reading === undefined || (reading.form === 'prose' && reading.words > LONGEST_INSIDE)) return false;
  return !/(?:[.…。۔।]["»”’]?|[:：;,])$/u.test(text);
}

/** Whether a line is the rest of a sentence that began above it. */
function isRest(text: string): boolean {
  return /^\p{Ll}.{0,300}[.;]$/u.test(text);
}

/** Whether a sentence with its full stop goes on with the next one on the same line: the introduction of an interview. */
function runsOn(text: string, { text: sentence, end }: Passage, next: Passage | undefined): boolean {
  return next !== undefined && /[^.]\.$/u.test(sentence) && !text.slice(end, next.start).includes('\n');
}

/** Whether a line is of a table of contents: the page's number stands behind dots, or in brackets. */
function isOfContents(text: string): boolean {
  return (
    text.length <= 300 &&
    /(?:\.{4,}|…{2,}|[·.](?:\s[·.]){3,})\s?\d{1,4}$|\((?:pp?|pág|pag|s|с|σελ|ص)\.?\s?\d{1,4}\)$/iu.test(text)
  );
}

/**
 * What a program prints above texts: a reference manager's tag and value, which of how many results are shown (`Résultats 1 - 50 sur 212`), a
 * mail program's name before a message's subject.
 */
const OF_PROGRAM =
  /^[A-Z][A-Z\d] {2}- \S|^\P{Nd}{0,30}\d{1,6}\s?[-–]\s?\d{1,6}\s(?:of|sur|von|van|de|di|av|af|z|ze|из|din|iz|\/)\s\d{1,7}\P{Nd}{0,15}$|^(?:Gmail|Outlook|Yahoo(?: Mail)?|Hotmail|Proton ?Mail|Thunderbird)\s[-–—|]\s/u;

function isOfProgram(text: string): boolean {
  return text.length <= 200 && OF_PROGRAM.test(text);
}

/** A live blog has so many clock times in its story. */
const LEAST_CLOCKS = 2;

/** Whether a line stands right below a clock time, as the heads of a live blog's entries do. */
function isHeadOfEntry({ readings, story }: HeadFacts, at: number): boolean {
  if (readings[at - 1]?.isClock !== true) return false;
  return readings.slice(story.start, story.end).filter(({ isClock }) => isClock).length >= LEAST_CLOCKS;
}
