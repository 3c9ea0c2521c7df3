import { findCommentSection } from './blocks/comment-section.ts';
import { type Conversation, findConversation } from './blocks/conversation.ts';
import { readFieldCodes } from './blocks/field-codes.ts';
import { startOfLabels } from './blocks/label-block.ts';
import { readLicenceSentence } from './blocks/licence-sentence.ts';
import { findLiveEntries, type LiveEntries } from './blocks/live-entries.ts';
import { findOpeningDateline, type OpeningDateline } from './blocks/opening-dateline.ts';
import { findOwnLine } from './blocks/own-marks.ts';
import { findPassages, type Passage } from './blocks/passages.ts';
import { readRecordRow } from './blocks/record-rows.ts';
import type { View } from './decode/view.ts';
import type { Document } from './document.ts';
import { toAdded } from './frame/added.ts';
import { findCrawlRecord } from './frame/crawl-record.ts';
import { addFrameRoles, findFrame, toFramedReadings } from './frame/frame.ts';
import { type InSteps, runAlone } from './in-steps.ts';
import { guessLanguage } from './languages/guess-language.ts';
import { isPlaceIn } from './lines/datelines/printed-dateline.ts';
import { labelSet } from './lines/label-words.ts';
import { type LabelledCell, readCellsOverLines, readLabelledCells } from './lines/labelled-lines.ts';
import { renumber } from './lines/lines.ts';
import { findMailHead } from './lines/mail-head.ts';
import { isNeverSubject, isPlaceOfStory } from './lines/place-of-story.ts';
import { findCues } from './outlets/cues/find-cues.ts';
import { toEdgeLines, toFurnitureLines } from './outlets/edge-lines.ts';
import { findIdentity } from './outlets/identity/identity.ts';
import type { OutletIndex } from './outlets/outlet-index.ts';
import { findPageAddresses } from './outlets/page-addresses.ts';
import { toLinesWithOwn } from './own-lines.ts';
import { findHeadline } from './page/headline.ts';
import { toPage } from './page/page.ts';
import { toReadings } from './page/reading.ts';
import { findEdgeRoles } from './page/roles.ts';
import { findRunningText } from './page/running-text.ts';
import { behindPreface, behindStandfirst, storyOf } from './page/story-start.ts';
import { findTitlePrints } from './page/title-prints.ts';

/**
 * The facts of a view's layout. Linear in the length of the text.
 * @param assigned id of the outlet that an editor gives to the text or its folder
 */
export function toDocument(view: View, outlets: OutletIndex, assigned: string | null = null): Document {
  return runAlone(documentInSteps(view, outlets, assigned));
}

/** The same in steps. */
export function* documentInSteps(
  view: View,
  outlets: OutletIndex,
  assigned: string | null,
): InSteps<Document> {
  const isAgency = (mark: string) => outlets.byAgencyMark(mark) !== null;
  const { lines, own } = toLinesWithOwn(view.text, isAgency);
  const text = view.text.slice(0, lines[own.end - 1]?.end ?? view.text.length);
  const ownLines = renumber(lines.slice(own.start, own.end));
  const record = findCrawlRecord(ownLines, text.length);
  const mail = findMailHead(ownLines);
  const fieldLines = own.start + ((record ?? mail)?.endLine ?? 0);
  yield;
  const known = fieldLines === 0 ? own.passages : null;
  const passages = known ?? findPassages(view.text, lines, fieldLines, own);
  yield;
  const printed = toReadings(passages);
  const frame = findFrame(passages, printed, record);
  const readings = toFramedReadings(printed, frame);
  yield;
  const title = findTitlePrints(passages, readings);
  const page = frame.isThread ? null : toPage({ text, passages, readings, title, outlets });
  const comments = page?.comments ?? Math.min(frame.posts, findCommentSection(passages));
  const article = passages.slice(0, comments);
  const told = page === null ? passages.slice(0, Math.min(comments, frame.closing)) : article;
  const conversation = findConversation(article, (name) => outlets.byName(name) !== null);
  yield;
  const running =
    page === null ? findRunningText(told, readings, view, conversation) : storyOf(page, comments);
  const { afterProse } = running;
  yield;
  const live = findLiveEntries(article);
  const entries = startOfTold(article, live, conversation);
  const headline =
    page === null
      ? findHeadline({
          text,
          passages,
          readings,
          outlets,
          title,
          story: { start: Math.min(running.firstProse, entries), end: afterProse },
          told: entries,
          isPage: false,
        })
      : page.headline;
  const opening = page === null ? behindPreface(running, headline, readings) : running.firstProse;
  const firstProse = page === null ? behindStandfirst(opening, headline, passages, readings) : opening;
  const { head, foot } = page ?? {
    head: { start: frame.headEnd, end: Math.max(frame.headEnd, firstProse) },
    foot: { start: afterProse, end: comments },
  };
  const cellsOf = (edge: readonly Passage[], place: LabelledCell['place']) => [
    ...edge.flatMap((passage) => readLabelledCells(passage, view.text, place)),
    ...readCellsOverLines(edge, place),
  ];
  const codes = readFieldCodes(ownLines);
  const front =
    codes.cells.length > 0
      ? codes.cells
      : [
          ...readRecordRow(text, ownLines),
          ...cellsOf(passages.slice(startOfLabels(passages, head.start), head.end), 'front'),
          ...cellsOf(article.slice(firstProse + 1, firstProse + REACH), 'front').filter(isHeadCell),
        ];
  const back = cellsOf(passages.slice(foot.start, foot.end), 'back');
  const added = toAdded(view.text, lines, own);
  const all =
    added.below.length === 0 ? passages : [...passages, ...added.below.map(({ passage }) => passage)];
  const allComments = comments < passages.length ? comments : passages.length + added.comments;
  const closing = [
    ...passages.slice(Math.max(0, afterProse - 1), foot.end),
    ...all.slice(passages.length, allComments),
  ].toReversed();
  const licences = closing.flatMap((passage) => readLicenceSentence(passage) ?? []);
  const cells = [...front, ...back];
  yield;
  const edges = toEdgeLines({ lines, passages: all, firstProse, afterProse, comments: allComments });
  const language = guessLanguage(text.slice(passages[firstProse]?.start ?? 0));
  const story = view.text.slice(passages[firstProse]?.start ?? 0, passages[afterProse - 1]?.end ?? 0);
  const addresses = findPageAddresses({ cells, edges });
  const furniture = toFurnitureLines({ lines });
  const named = {
    passages: all,
    firstProse,
    afterProse,
    comments: allComments,
    outlets,
    cells,
    conversation,
    edges,
  };
  yield;
  const nameCues = findCues({ ...named, addresses });
  yield;
  const identity = findIdentity({ ...named, cues: nameCues, furniture });
  yield;
  const dateline = withoutSpeaker(
    view.text,
    conversation,
    findOpeningDateline(passages, head.start, firstProse, comments, {
      language,
      isAgency,
      isOwnMark: (mark) => findOwnLine(passages, headline, mark) !== null,
      isPrinted: (place) => isPlaceIn(place, text),
      isPlaceOfStory: (name) => isPlaceOfStory(story, name),
      isNeverSubject: (name) => isNeverSubject(story, name),
    }),
  );
  yield;
  // A live blog's entries print headlines of their own.
  const storyStart = live === null ? firstProse : Math.min(firstProse, entries);
  const roles =
    page?.roles ??
    addFrameRoles({
      passages,
      readings,
      frame,
      roles: findEdgeRoles(readings, storyStart, afterProse),
      headline,
      preface: opening > running.firstProse ? (headline?.at ?? 0) : 0,
      firstProse: storyStart,
      afterProse,
    });
  return {
    view,
    lines,
    passages: all,
    above: added.above,
    page,
    roles: [...roles, ...added.below.map(({ role }) => role)],
    headEnd: frame.headEnd,
    headline,
    firstProse,
    afterProse,
    carriedFrom: frame.headEnd,
    comments: allComments,
    cells,
    outlets,
    assigned,
    record,
    mail,
    codes,
    edges,
    addresses,
    nameCues,
    furniture,
    identity,
    language,
    dateline,
    licenceSentence: licences[0] ?? null,
    licenceSentences: licences,
    conversation,
    live,
  };
}

/** Index of the first turn of an interview or the first entry of a live blog; behind all passages where there is neither. */
function startOfTold(
  article: readonly Passage[],
  live: LiveEntries | null,
  conversation: Conversation | null,
): number {
  const [entry, turn] = [live?.entries[0], conversation?.turns[0]];
  const first = Math.min(entry?.start ?? Number.POSITIVE_INFINITY, turn?.start ?? Number.POSITIVE_INFINITY);
  const found = article.findIndex(({ start }) => start >= first);
  return found < 0 ? article.length : found;
}

/** A city before a colon is who speaks, where speakers' names open their turns. */
function withoutSpeaker(
  text: string,
  conversation: Conversation | null,
  opening: OpeningDateline | null,
): OpeningDateline | null {
  if (conversation === null || opening === null) return opening;
  const { at, dateline } = opening;
  const isBare = dateline.date === null && dateline.credit === null;
  return isBare && /:\s*$/u.test(text.slice(at, at + dateline.end)) ? null : opening;
}

/** Behind a standfirst a label of day or author may stand so far down. */
const REACH = 5;

const HEAD_LABELS = labelSet('published', 'firstPublished', 'otherDate', 'author');

/** A day or an author between standfirst and story. */
function isHeadCell({ label }: LabelledCell): boolean {
  return HEAD_LABELS.has(label);
}
