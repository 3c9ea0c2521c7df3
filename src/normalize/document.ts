import { findCommentSection } from './blocks/comment-section.ts';
import { isCopyrightLine } from './blocks/copyright-line.ts';
import { type LabelledCell, readLabelledCells } from './blocks/labelled-lines.ts';
import { type LicenceSentence, readLicenceSentence } from './blocks/licence-sentence.ts';
import { type Line, toLines } from './blocks/lines.ts';
import { findOpeningDateline, type OpeningDateline } from './blocks/opening-dateline.ts';
import { findPassages, type Passage } from './blocks/passages.ts';
import type { View } from './decode/view.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import { findHeadline, type Headline } from './page/headline.ts';
import { type Page, toPage } from './page/page.ts';
import { toReadings } from './page/reading.ts';
import { findTitlePrints } from './page/title-prints.ts';

/** What every rule reads: the view, and the facts of its layout. Nothing here is a claim yet. */
export interface Document {
  readonly view: View;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  /** The page around the story, where the text is a whole page. */
  readonly page: Page | null;
  /** The headline above the story. */
  readonly headline: Headline | null;
  /** Index of the first passage of running text, on a page of the story's; that of the readers' comments where there is none. */
  readonly firstProse: number;
  /** Index after the last passage of running text before the readers' comments. */
  readonly afterProse: number;
  /** Index of the first passage of the readers' comments; the number of passages where there are none. */
  readonly comments: number;
  /** `Label: value` cells of the lines before the first and after the last running text. */
  readonly cells: readonly LabelledCell[];
  /** The dateline that opens the story. */
  readonly dateline: OpeningDateline | null;
  /** The sentence at the end of the story, or behind it, that licenses it. */
  readonly licenceSentence: LicenceSentence | null;
  readonly outlets: OutletIndex;
}

/** The facts of a view's layout. Linear in the length of the text. */
export function toDocument(view: View, outlets: OutletIndex): Document {
  const lines = toLines(view.text);
  const passages = findPassages(view.text, lines);
  const readings = toReadings(passages);
  const title = findTitlePrints(passages, readings);
  const page = toPage({ text: view.text, passages, readings, title, outlets });
  const comments = page?.comments ?? findCommentSection(passages);
  const { firstProse, afterProse } =
    page === null
      ? findRunningText(passages.slice(0, comments), view)
      : {
          firstProse: page.story.stretches[0]?.start ?? comments,
          afterProse: page.story.stretches.at(-1)?.end ?? comments,
        };
  const { head, foot } = page ?? {
    head: { start: 0, end: firstProse },
    foot: { start: afterProse, end: comments },
  };
  const front = passages
    .slice(head.start, head.end)
    .flatMap((passage) => readLabelledCells(passage, view.text, 'front'));
  const back = passages
    .slice(foot.start, foot.end)
    .flatMap((passage) => readLabelledCells(passage, view.text, 'back'));
  const closing = passages.slice(Math.max(0, afterProse - 1), foot.end).toReversed();
  return {
    view,
    lines,
    passages,
    page,
    headline:
      page === null
        ? findHeadline({
            text: view.text,
            passages,
            readings,
            outlets,
            title,
            story: { start: firstProse, end: afterProse },
            isPage: false,
          })
        : page.headline,
    firstProse,
    afterProse,
    comments,
    cells: [...front, ...back],
    dateline: findOpeningDateline(passages, page?.head.start ?? 0, firstProse, comments),
    licenceSentence: firstOf(closing, readLicenceSentence),
    outlets,
  };
}

/** The first running text, and the place behind the last, of a text that is no page. */
function findRunningText(
  article: readonly Passage[],
  view: View,
): Pick<Document, 'firstProse' | 'afterProse'> {
  const isRunning = (passage: Passage) => isRunningText(passage, view);
  const found = article.findIndex(isRunning);
  return {
    firstProse: found < 0 ? article.length : found,
    afterProse: article.findLastIndex(isRunning) + 1 || article.length,
  };
}

/** Prose that tells the story: not a footer of several labelled cells, a licence or a copyright line. */
function isRunningText(passage: Passage, view: View): boolean {
  if (!passage.isProse || readLicenceSentence(passage)?.start === passage.start) return false;
  return readLabelledCells(passage, view.text, 'back').length < 2 && !isCopyrightLine(passage.text);
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return null;
}

/** Passages before the first running text, on a page the story's own head: where a text names itself. */
export function frontPassages({ passages, page, firstProse }: Document): readonly Passage[] {
  return page === null ? passages.slice(0, firstProse) : passages.slice(page.head.start, page.head.end);
}

/**
 * Passages between the last running text and the readers' comments; on a page only those before the
 * next section, because boxes behind it hold the dates and names of other things.
 */
export function backPassages({
  passages,
  page,
  firstProse,
  afterProse,
  comments,
}: Document): readonly Passage[] {
  if (page !== null) return passages.slice(page.foot.start, page.foot.end);
  return passages.slice(Math.max(afterProse, firstProse), comments);
}

/** All passages before and behind the story, the readers' comments left out. */
export function edgePassages({ passages, firstProse, afterProse, comments }: Document): readonly Passage[] {
  return [...passages.slice(0, firstProse), ...passages.slice(Math.max(afterProse, firstProse), comments)];
}

/** The last running text and what stands right behind it. */
export function closingPassages({ passages, page, afterProse, comments }: Document): readonly Passage[] {
  return passages.slice(Math.max(0, Math.min(afterProse, comments) - 1), page?.foot.end ?? comments);
}
