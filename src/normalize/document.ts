import type { Conversation } from './blocks/conversation.ts';
import type { FieldCodes } from './blocks/field-codes.ts';
import type { Layout } from './blocks/layout.ts';
import type { LicenceSentence } from './blocks/licence-sentence.ts';
import type { LiveEntries } from './blocks/live-entries.ts';
import type { OpeningDateline } from './blocks/opening-dateline.ts';
import type { Passage } from './blocks/passages.ts';
import type { View } from './decode/view.ts';
import type { AddedPassage } from './frame/added.ts';
import type { CrawlRecord } from './frame/crawl-record.ts';
import type { LabelledCell } from './lines/labelled-lines.ts';
import type { MailHead } from './lines/mail-head.ts';
import type { NameCue } from './outlets/cues/cue.ts';
import type { EdgeLine, EdgeLines } from './outlets/edge-lines.ts';
import type { Identity } from './outlets/identity/weigh.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import type { PageAddress } from './outlets/page-addresses.ts';
import type { Headline } from './page/headline-facts.ts';
import type { Page } from './page/page.ts';
import type { Role } from './page/role.ts';

/** What every rule reads: the view, and the facts of its layout. Nothing here is a claim yet. */
export interface Document extends Layout {
  readonly view: View;
  /** Notices and pleas above the text: no passages of its own. */
  readonly above: readonly AddedPassage[];
  /** The page around the story, where the text is a whole page. */
  readonly page: Page | null;
  /** What each passage is furniture of; null for what is none. */
  readonly roles: readonly (Role | null)[];
  /** Behind the head of the post that a story was pasted into; 0 where there is none. Index of a passage. */
  readonly headEnd: number;
  /** The headline above the story. */
  readonly headline: Headline | null;
  /** Index of the first passage behind the head of the post or message that carries the text; 0 where there is none. */
  readonly carriedFrom: number;
  /** `Label: value` cells of the lines before the first and after the last running text. */
  readonly cells: readonly LabelledCell[];
  /** What a crawler wrote above the page that it fetched. */
  readonly record: CrawlRecord | null;
  /** The head of the message that the text is. */
  readonly mail: MailHead | null;
  /** The codes of a database's export. */
  readonly codes: FieldCodes;
  /** The language by which its dates are read, BCP 47; null where it has no lexicon or cannot be told. */
  readonly language: string | null;
  /** The dateline that opens the story. */
  readonly dateline: OpeningDateline | null;
  /** The sentence at the end of the story, or behind it, that licenses it: the last one printed. */
  readonly licenceSentence: LicenceSentence | null;
  /** All sentences of that kind there. */
  readonly licenceSentences: readonly LicenceSentence[];
  /** The speakers whose names open their turns. */
  readonly conversation: Conversation | null;
  /** The entries of a live blog. */
  readonly live: LiveEntries | null;
  readonly outlets: OutletIndex;
  /** Id of the outlet that an editor gives to the text or its folder; null where none does. */
  readonly assigned: string | null;
  /** The lines of the page's head and foot. */
  readonly edges: EdgeLines;
  /** Addresses that the page says are its own. */
  readonly addresses: readonly PageAddress[];
  /** Places where the page names the outlet that it belongs to. */
  readonly nameCues: readonly NameCue[];
  /** All lines that are no running text. */
  readonly furniture: readonly EdgeLine[];
  /** Whose page it is, where several places of the page agree. */
  readonly identity: Identity | null;
}

/** Passages before the first running text, on a page the story's own head: where a text names itself. */
export function frontPassages({ passages, page, firstProse, headEnd }: Document): readonly Passage[] {
  return page === null ? passages.slice(headEnd, firstProse) : passages.slice(page.head.start, page.head.end);
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
