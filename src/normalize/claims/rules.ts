import { conversation } from './block-type/conversation.ts';
import { heading } from './block-type/heading.ts';
import { interview } from './block-type/interview.ts';
import { list } from './block-type/list.ts';
import { liveEntry } from './block-type/live-entry.ts';
import { quote } from './block-type/quote.ts';
import { byLine } from './byline/by-line.ts';
import { afterImage } from './caption/after-image.ts';
import { labelled as captionLabelled } from './caption/labelled.ts';
import { printedAge } from './captured/printed-age.ts';
import type { Rule } from './claim.ts';
import { datelineDate } from './date/dateline.ts';
import { labelledLine as dateLabelledLine } from './date/labelled-line.ts';
import { ownLine } from './date/own-line.ts';
import { printedClock } from './date-time/printed-clock.ts';
import { opening } from './dateline/opening.ts';
import { asterisks } from './emphasis/asterisks.ts';
import { banner } from './furniture/banner.ts';
import { commentSection } from './furniture/comment-section.ts';
import { image } from './furniture/image.ts';
import { mailHeader } from './furniture/mail-header.ts';
import { relatedSection } from './furniture/related-section.ts';
import { signOff } from './furniture/sign-off.ts';
import { wholeLine } from './furniture/whole-line.ts';
import { disclaimer } from './kind/disclaimer.ts';
import { labelled as kindLabelled } from './kind/labelled.ts';
import { labelledLine as kindLabelledLine } from './kind/labelled-line.ts';
import { separator } from './layout/separator.ts';
import { licenceSentence } from './licence/licence-sentence.ts';
import { correction } from './note/correction.ts';
import { labelledLine as urlLabelledLine } from './original-url/labelled-line.ts';
import { agencyMark } from './source/agency-mark.ts';
import { headerLine } from './source/header-line.ts';
import { labelledLine as sourceLabelledLine } from './source/labelled-line.ts';
import { layout } from './source/layout.ts';
import { licenceHolder } from './source/licence-holder.ts';
import { pageFurniture } from './source/page-furniture.ts';
import { labelledLine as idLabelledLine } from './source-id/labelled-line.ts';
import { signOff as signOffId } from './source-id/sign-off.ts';
import { beforeImage } from './standfirst/before-image.ts';
import { headLine } from './title/head-line.ts';
import { labelledLine as titleLabelledLine } from './title/labelled-line.ts';
import { repeated } from './title/repeated.ts';

/**
 * All rules, strongest first. Where two claim the same characters or the same field, the earlier one
 * holds; the other's claim is kept in the record. A new rule is one file and one line here.
 */
export const RULES: readonly Rule[] = [
  // Readers' comments first: nothing inside them is the article's, whatever it looks like.
  commentSection,
  // The header of a forwarded message: its date and its people are the message's.
  mailHeader,
  // Other items behind the story, with their own headlines and dates.
  relatedSection,
  // Sentences that close a text and name its terms; then who grants them.
  licenceSentence,
  // What an editor says of the text is part of it, whatever labels and dates it prints.
  correction,
  // Pictures before what leans on them.
  image,
  afterImage,
  captionLabelled,
  beforeImage,
  // What a label says outright outranks what layout suggests.
  titleLabelledLine,
  dateLabelledLine,
  sourceLabelledLine,
  idLabelledLine,
  urlLabelledLine,
  printedClock,
  printedAge,
  // Furniture known by its words or its repetition, before lines are read for what they might be.
  banner,
  wholeLine,
  kindLabelledLine,
  kindLabelled,
  disclaimer,
  // What the head of the page says by its layout.
  repeated,
  headerLine,
  ownLine,
  byLine,
  headLine,
  // What the story's own edges say.
  opening,
  datelineDate,
  signOff,
  signOffId,
  // Other words for the source, from the surest to the least sure.
  licenceHolder,
  pageFurniture,
  agencyMark,
  layout,
  // The shape of the body: marks are set aside, words stay.
  asterisks,
  separator,
  interview,
  conversation,
  liveEntry,
  list,
  quote,
  heading,
];
