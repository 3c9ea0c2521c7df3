import { findCommentSection } from './blocks/comment-section.ts';
import { type Conversation, findConversation } from './blocks/conversation.ts';
import { isCopyrightLine } from './blocks/copyright-line.ts';
import { isCorrectionNote } from './blocks/correction-note.ts';
import { type LabelledCell, readCellsOverLines, readLabelledCells } from './blocks/labelled-lines.ts';
import { type LicenceSentence, readLicenceSentence } from './blocks/licence-sentence.ts';
import { type Line, toLines } from './blocks/lines.ts';
import { findLiveEntries, type LiveEntries } from './blocks/live-entries.ts';
import { findOpeningDateline, type OpeningDateline } from './blocks/opening-dateline.ts';
import { findPassages, type Passage } from './blocks/passages.ts';
import type { View } from './decode/view.ts';
import { guessLanguage } from './languages/guess-language.ts';
import type { NameCue } from './outlets/cues/cue.ts';
import { findCues } from './outlets/cues/find-cues.ts';
import { type EdgeLines, toEdgeLines } from './outlets/edge-lines.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import { findPageAddresses, type PageAddress } from './outlets/page-addresses.ts';

/** What every rule reads: the view, and the facts of its layout. Nothing here is a claim yet. */
export interface Document {
  readonly view: View;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  /** Index of the first passage of running text; that of the readers' comments where there is none. */
  readonly firstProse: number;
  /** Index after the last passage of running text before the readers' comments. */
  readonly afterProse: number;
  /** Index of the first passage of the readers' comments; the number of passages where there are none. */
  readonly comments: number;
  /** `Label: value` cells of the lines before the first and after the last running text. */
  readonly cells: readonly LabelledCell[];
  /** The language by which its dates are read, BCP 47; null where it has no lexicon or cannot be told. */
  readonly language: string | null;
  /** The dateline that opens the story. */
  readonly dateline: OpeningDateline | null;
  /** The sentence at the end of the story, or behind it, that licenses it. */
  readonly licenceSentence: LicenceSentence | null;
  /** The speakers whose names open their turns. */
  readonly conversation: Conversation | null;
  /** The entries of a live blog. */
  readonly live: LiveEntries | null;
  readonly outlets: OutletIndex;
  /** The lines of the page's head and foot. */
  readonly edges: EdgeLines;
  /** Addresses that the page says are its own. */
  readonly addresses: readonly PageAddress[];
  /** Places where the page names the outlet that it belongs to. */
  readonly nameCues: readonly NameCue[];
}

/** The facts of a view's layout. Linear in the length of the text. */
export function toDocument(view: View, outlets: OutletIndex): Document {
  const lines = toLines(view.text);
  const passages = findPassages(view.text, lines);
  const comments = findCommentSection(passages);
  const article = passages.slice(0, comments);
  const conversation = findConversation(article, (name) => outlets.byName(name) !== null);
  const turns = new Set(conversation?.turns.map(({ start }) => start));
  const isRunning = (passage: Passage) =>
    isTurn(passage) || turns.has(passage.start) || isRunningText(passage, view);
  const found = article.findIndex(isRunning);
  const firstProse = found < 0 ? comments : found;
  const afterProse = article.findLastIndex(isRunning) + 1 || comments;
  const cellsOf = (edge: readonly Passage[], place: LabelledCell['place']) => [
    ...edge.flatMap((passage) => readLabelledCells(passage, view.text, place)),
    ...readCellsOverLines(edge, place),
  ];
  const front = cellsOf(article.slice(0, firstProse), 'front');
  const back = cellsOf(article.slice(afterProse), 'back');
  const closing = article.slice(Math.max(0, afterProse - 1)).toReversed();
  const layout = { lines, passages, firstProse, afterProse, comments, cells: [...front, ...back], outlets };
  const edges = toEdgeLines(layout);
  const addresses = findPageAddresses({ cells: layout.cells, edges });
  return {
    ...layout,
    view,
    edges,
    addresses,
    nameCues: findCues({ ...layout, edges, addresses }),
    language: guessLanguage(view.text.slice(passages[firstProse]?.start ?? 0)),
    dateline: findOpeningDateline(passages, firstProse, comments),
    licenceSentence: firstOf(closing, readLicenceSentence),
    conversation,
    live: findLiveEntries(article),
  };
}

/** A question or an answer of an interview, however short. */
function isTurn({ mark }: Passage): boolean {
  return mark?.kind === 'question' || mark?.kind === 'answer';
}

/** Prose that tells the story: not a footer of several labelled cells, a licence, a copyright line or a note on it. */
function isRunningText(passage: Passage, view: View): boolean {
  if (
    !passage.isProse ||
    isCorrectionNote(passage.text) ||
    readLicenceSentence(passage)?.start === passage.start
  )
    return false;
  return readLabelledCells(passage, view.text, 'back').length < 2 && !isCopyrightLine(passage.text);
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return null;
}

/** Passages before the first running text: where a page names itself. */
export function frontPassages(document: Document): readonly Passage[] {
  return document.passages.slice(0, document.firstProse);
}

/** Passages between the last running text and the readers' comments. */
export function backPassages(document: Document): readonly Passage[] {
  return document.passages.slice(Math.max(document.afterProse, document.firstProse), document.comments);
}

/** The last running text and all that stands between it and the readers' comments. */
export function closingPassages({ passages, afterProse, comments }: Document): readonly Passage[] {
  return passages.slice(Math.max(0, Math.min(afterProse, comments) - 1), comments);
}
