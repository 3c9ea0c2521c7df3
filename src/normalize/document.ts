import { findCommentSection } from './blocks/comment-section.ts';
import { type Conversation, findConversation } from './blocks/conversation.ts';
import { type FieldCodes, readFieldCodes } from './blocks/field-codes.ts';
import { labelSet } from './blocks/label-words.ts';
import { type LabelledCell, readCellsOverLines, readLabelledCells } from './blocks/labelled-lines.ts';
import { type LicenceSentence, readLicenceSentence } from './blocks/licence-sentence.ts';
import { type Line, toLines } from './blocks/lines.ts';
import { findLiveEntries, type LiveEntries } from './blocks/live-entries.ts';
import { findMailHead, type MailHead } from './blocks/mail-head.ts';
import { findOpeningDateline, type OpeningDateline } from './blocks/opening-dateline.ts';
import { findPassages, type Passage } from './blocks/passages.ts';
import { isNeverSubject, isPlaceOfStory } from './blocks/place-of-story.ts';
import { findRunningText } from './blocks/running-text.ts';
import type { View } from './decode/view.ts';
import { cutAtStamps } from './frame/chat-log.ts';
import { type CrawlRecord, findCrawlRecord } from './frame/crawl-record.ts';
import { addFrameRoles, findFrame, toFramedReadings } from './frame/frame.ts';
import { guessLanguage } from './languages/guess-language.ts';
import type { NameCue } from './outlets/cues/cue.ts';
import { findCues } from './outlets/cues/find-cues.ts';
import { type EdgeLine, type EdgeLines, toEdgeLines, toFurnitureLines } from './outlets/edge-lines.ts';
import { findIdentity, type Identity } from './outlets/identity/identity.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import { findPageAddresses, type PageAddress } from './outlets/page-addresses.ts';
import { findHeadline, type Headline } from './page/headline.ts';
import { type Page, toPage } from './page/page.ts';
import { toReadings } from './page/reading.ts';
import { findEdgeRoles, type Role } from './page/roles.ts';
import { behindPreface, storyOf } from './page/story-start.ts';
import { findTitlePrints } from './page/title-prints.ts';

/** What every rule reads: the view, and the facts of its layout. Nothing here is a claim yet. */
export interface Document {
  readonly view: View;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  /** The page around the story, where the text is a whole page. */
  readonly page: Page | null;
  /** What each passage is furniture of; null for what is none. */
  readonly roles: readonly (Role | null)[];
  /** Behind the head of the post that a story was pasted into; 0 where there is none. Index of a passage. */
  readonly headEnd: number;
  /** The headline above the story. */
  readonly headline: Headline | null;
  /** Index of the first passage of running text, on a page of the story's; that of the readers' comments where there is none. */
  readonly firstProse: number;
  /** Index after the last passage of running text before the readers' comments. */
  readonly afterProse: number;
  /** Index of the first passage behind the head of the post or message that carries the text; 0 where there is none. */
  readonly carriedFrom: number;
  /** Index of the first passage of the readers' comments; the number of passages where there are none. */
  readonly comments: number;
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

/**
 * The facts of a view's layout. Linear in the length of the text.
 * @param assigned id of the outlet that an editor gives to the text or its folder
 */
export function toDocument(view: View, outlets: OutletIndex, assigned: string | null = null): Document {
  const lines = cutAtStamps(toLines(view.text));
  const record = findCrawlRecord(lines, view.text.length);
  const mail = findMailHead(lines);
  const passages = findPassages(view.text, lines, (record ?? mail)?.endLine ?? 0);
  const printed = toReadings(passages);
  const frame = findFrame(passages, printed, record);
  const readings = toFramedReadings(printed, frame);
  const title = findTitlePrints(passages, readings);
  const page = frame.isThread ? null : toPage({ text: view.text, passages, readings, title, outlets });
  const comments = page?.comments ?? Math.min(frame.posts, findCommentSection(passages));
  const article = passages.slice(0, comments);
  const told = page === null ? passages.slice(0, Math.min(comments, frame.closing)) : article;
  const conversation = findConversation(article, (name) => outlets.byName(name) !== null);
  const running =
    page === null ? findRunningText(told, readings, view, conversation) : storyOf(page, comments);
  const { afterProse } = running;
  const headline =
    page === null
      ? findHeadline({
          text: view.text,
          passages,
          readings,
          outlets,
          title,
          story: { start: running.firstProse, end: afterProse },
          isPage: false,
        })
      : page.headline;
  const firstProse = page === null ? behindPreface(running, headline, readings) : running.firstProse;
  const { head, foot } = page ?? {
    head: { start: frame.headEnd, end: Math.max(frame.headEnd, firstProse) },
    foot: { start: afterProse, end: comments },
  };
  const cellsOf = (edge: readonly Passage[], place: LabelledCell['place']) => [
    ...edge.flatMap((passage) => readLabelledCells(passage, view.text, place)),
    ...readCellsOverLines(edge, place),
  ];
  const codes = readFieldCodes(lines);
  const front =
    codes.cells.length > 0
      ? codes.cells
      : [
          ...cellsOf(passages.slice(head.start, head.end), 'front'),
          ...cellsOf(article.slice(firstProse + 1, firstProse + REACH), 'front').filter(isHeadCell),
        ];
  const back = cellsOf(passages.slice(foot.start, foot.end), 'back');
  const closing = passages.slice(Math.max(0, afterProse - 1), foot.end).toReversed();
  const licences = closing.flatMap((passage) => readLicenceSentence(passage) ?? []);
  const layout = {
    lines,
    passages,
    page,
    roles:
      page?.roles ??
      addFrameRoles({
        passages,
        readings,
        frame,
        roles: findEdgeRoles(readings, firstProse, afterProse),
        headline,
        preface: firstProse > running.firstProse ? (headline?.at ?? 0) : 0,
        firstProse,
        afterProse,
      }),
    headEnd: frame.headEnd,
    headline,
    firstProse,
    afterProse,
    carriedFrom: frame.headEnd,
    comments,
    cells: [...front, ...back],
    outlets,
  };
  const edges = toEdgeLines(layout);
  const language = guessLanguage(view.text.slice(passages[firstProse]?.start ?? 0));
  const story = view.text.slice(passages[firstProse]?.start ?? 0, passages[afterProse - 1]?.end ?? 0);
  const addresses = findPageAddresses({ cells: layout.cells, edges });
  const furniture = toFurnitureLines(layout);
  const nameCues = findCues({ ...layout, edges, addresses, conversation });
  return {
    ...layout,
    assigned,
    view,
    record,
    mail,
    codes,
    edges,
    addresses,
    nameCues,
    furniture,
    identity: findIdentity({ ...layout, edges, conversation, cues: nameCues, furniture }),
    language,
    dateline: findOpeningDateline(passages, head.start, firstProse, comments, {
      language,
      isAgency: (mark) => outlets.byAgencyMark(mark) !== null,
      isPlaceOfStory: (name) => isPlaceOfStory(story, name),
      isNeverSubject: (name) => isNeverSubject(story, name),
    }),
    licenceSentence: licences[0] ?? null,
    licenceSentences: licences,
    conversation,
    live: findLiveEntries(article),
  };
}

/** Behind a standfirst a label of day or author may stand so far down. */
const REACH = 5;

const HEAD_LABELS = labelSet('published', 'firstPublished', 'otherDate', 'author');

/** A day or an author between standfirst and story. */
function isHeadCell({ label }: LabelledCell): boolean {
  return HEAD_LABELS.has(label);
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
