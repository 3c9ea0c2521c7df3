import { conversation } from './block-type/conversation.ts';
import { heading } from './block-type/heading.ts';
import { interview } from './block-type/interview.ts';
import { list } from './block-type/list.ts';
import { liveEntry } from './block-type/live-entry.ts';
import { quote } from './block-type/quote.ts';
import { bareName } from './byline/bare-name.ts';
import { besideDay } from './byline/beside-day.ts';
import { byLine } from './byline/by-line.ts';
import { closingLine } from './byline/closing-line.ts';
import { closingName } from './byline/closing-name.ts';
import { crawlRecord as bylineOfCrawl } from './byline/crawl-record.ts';
import { datelineReporter } from './byline/dateline-reporter.ts';
import { exportField as bylineOfExport } from './byline/export-field.ts';
import { onlyByline } from './byline/only-byline.ts';
import { aboveStory } from './caption/above-story.ts';
import { afterImage } from './caption/after-image.ts';
import { labelled as captionLabelled } from './caption/labelled.ts';
import { onPage } from './caption/on-page.ts';
import { archiveAddress } from './captured/archive-address.ts';
import { archiveBanner } from './captured/archive-banner.ts';
import { labelledLine as capturedLabelledLine } from './captured/labelled-line.ts';
import { printedAge } from './captured/printed-age.ts';
import { named as namedCarrier } from './carrier/named.ts';
import { pageOfCopy } from './carrier/page-of-copy.ts';
import type { Rule } from './claim.ts';
import { datelineDate } from './date/dateline.ts';
import { labelledLine as dateLabelledLine } from './date/labelled-line.ts';
import { masthead } from './date/masthead.ts';
import { ownLine } from './date/own-line.ts';
import { pageTitle as datePageTitle } from './date/page-title.ts';
import { referenceRecord } from './date/reference-record.ts';
import { reprint as dayOfReprint } from './date/reprint.ts';
import { printedClock } from './date-time/printed-clock.ts';
import { credited } from './dateline/credited.ts';
import { headLine as datelineHeadLine } from './dateline/head-line.ts';
import { labelledLine as datelineLabelledLine } from './dateline/labelled-line.ts';
import { opening } from './dateline/opening.ts';
import { asterisks } from './emphasis/asterisks.ts';
import { addressLine } from './furniture/address-line.ts';
import { advertisement } from './furniture/advertisement.ts';
import { authorBox } from './furniture/author-box.ts';
import { banner } from './furniture/banner.ts';
import { citationLine } from './furniture/citation-line.ts';
import { closing } from './furniture/closing.ts';
import { commentSection } from './furniture/comment-section.ts';
import { cookieNotice } from './furniture/cookie-notice.ts';
import { counter } from './furniture/counter.ts';
import { crawlRecord as recordOfCrawl } from './furniture/crawl-record.ts';
import { editingCredit } from './furniture/editing-credit.ts';
import { fieldCodes } from './furniture/field-codes.ts';
import { footer } from './furniture/footer.ts';
import { headMatter } from './furniture/head-matter.ts';
import { image } from './furniture/image.ts';
import { mailHeader } from './furniture/mail-header.ts';
import { menu } from './furniture/menu.ts';
import { mostRead } from './furniture/most-read.ts';
import { nestedCopy } from './furniture/nested-copy.ts';
import { newsletter } from './furniture/newsletter.ts';
import { paywall } from './furniture/paywall.ts';
import { plea } from './furniture/plea.ts';
import { postHead } from './furniture/post-head.ts';
import { profile } from './furniture/profile.ts';
import { recordLine } from './furniture/record-line.ts';
import { relatedSection } from './furniture/related-section.ts';
import { rights } from './furniture/rights.ts';
import { runningHead } from './furniture/running-head.ts';
import { shareBar } from './furniture/share-bar.ts';
import { signOff } from './furniture/sign-off.ts';
import { storyLabel } from './furniture/story-label.ts';
import { tags } from './furniture/tags.ts';
import { teaserList } from './furniture/teaser-list.ts';
import { wholeLine } from './furniture/whole-line.ts';
import { disclaimer } from './kind/disclaimer.ts';
import { issuer as kindOfIssuer } from './kind/issuer.ts';
import { labelled as kindLabelled } from './kind/labelled.ts';
import { labelledLine as kindLabelledLine } from './kind/labelled-line.ts';
import { separator } from './layout/separator.ts';
import { licenceSentence } from './licence/licence-sentence.ts';
import { rightsLine } from './licence/rights-line.ts';
import { correction } from './note/correction.ts';
import { labelledLine as urlLabelledLine } from './original-url/labelled-line.ts';
import { agencyMark } from './source/agency-mark.ts';
import { agencyPage } from './source/agency-page.ts';
import { agreeingCues } from './source/agreeing-cues.ts';
import { bylineOutlet } from './source/byline-outlet.ts';
import { closingCredit } from './source/closing-credit.ts';
import { closingSource } from './source/closing-source.ts';
import { copyrightLine } from './source/copyright-line.ts';
import { crawlRecord } from './source/crawl-record.ts';
import { creditedAgency } from './source/credited-agency.ts';
import { exportField as sourceOfExport } from './source/export-field.ts';
import { fieldCode } from './source/field-code.ts';
import { headerLine } from './source/header-line.ts';
import { issuer } from './source/issuer.ts';
import { issuingBody } from './source/issuing-body.ts';
import { labelledLine as sourceLabelledLine } from './source/labelled-line.ts';
import { layout } from './source/layout.ts';
import { letterhead } from './source/letterhead.ts';
import { licenceHolder } from './source/licence-holder.ts';
import { mailSender } from './source/mail-sender.ts';
import { nameLine } from './source/name-line.ts';
import { origin } from './source/origin.ts';
import { ownCitation } from './source/own-citation.ts';
import { ownHost } from './source/own-host.ts';
import { ownReporter } from './source/own-reporter.ts';
import { pageFurniture } from './source/page-furniture.ts';
import { pageIdentity } from './source/page-identity.ts';
import { pageTitle } from './source/page-title.ts';
import { provider } from './source/provider.ts';
import { recurringName } from './source/recurring-name.ts';
import { releaseIssuer } from './source/release-issuer.ts';
import { reprint } from './source/reprint.ts';
import { toldReporter } from './source/told-reporter.ts';
import { unknownMark } from './source/unknown-mark.ts';
import { fieldCode as idFieldCode } from './source-id/field-code.ts';
import { labelledLine as idLabelledLine } from './source-id/labelled-line.ts';
import { signOff as signOffId } from './source-id/sign-off.ts';
import { beforeImage } from './standfirst/before-image.ts';
import { belowHeadline } from './standfirst/below-headline.ts';
import { exportField } from './title/export-field.ts';
import { firstLine } from './title/first-line.ts';
import { headLine } from './title/head-line.ts';
import { labelledLine as titleLabelledLine } from './title/labelled-line.ts';
import { pageTitle as headlineOfPage } from './title/page-title.ts';
import { repeated } from './title/repeated.ts';
import { subjectLine } from './title/subject-line.ts';

/**
 * All rules, strongest first. Where two claim the same characters or the same field, the earlier one
 * holds; the other's claim is kept in the record. A new rule is one file and one line here.
 */
export const RULES: readonly Rule[] = [
  // The page's last line, which stands behind the readers' comments and is not theirs.
  rightsLine,
  // Readers' comments then: nothing inside them is the article's, whatever it looks like.
  commentSection,
  // The header of a forwarded message: its date and its people are the message's.
  mailHeader,
  // What a person accepted as this outlet's furniture outranks what a program would make of it.
  profile,
  // Other items behind the story, with their own headlines and dates.
  relatedSection,
  // What a scraper took twice says nothing the second time.
  nestedCopy,
  // Sentences that close a text and name its terms; then who grants them.
  licenceSentence,
  // What an editor says of the text is part of it, whatever labels and dates it prints.
  correction,
  // Pictures before what leans on them.
  image,
  afterImage,
  captionLabelled,
  onPage,
  aboveStory,
  beforeImage,
  // What a label says outright outranks what layout suggests.
  exportField,
  titleLabelledLine,
  datelineLabelledLine,
  reprint,
  dayOfReprint,
  referenceRecord,
  dateLabelledLine,
  sourceLabelledLine,
  fieldCode,
  sourceOfExport,
  provider,
  origin,
  ownCitation,
  idFieldCode,
  idLabelledLine,
  urlLabelledLine,
  crawlRecord,
  bylineOfCrawl,
  bylineOfExport,
  printedClock,
  archiveBanner,
  capturedLabelledLine,
  printedAge,
  archiveAddress,
  // Furniture known by its words or its repetition, before lines are read for what they might be.
  citationLine,
  banner,
  wholeLine,
  kindLabelledLine,
  kindLabelled,
  disclaimer,
  kindOfIssuer,
  // What the head of the page says by its layout.
  datePageTitle,
  headlineOfPage,
  repeated,
  letterhead,
  issuer,
  releaseIssuer,
  pageIdentity,
  headerLine,
  pageTitle,
  datelineHeadLine,
  ownLine,
  masthead,
  byLine,
  headLine,
  subjectLine,
  firstLine,
  bareName,
  besideDay,
  onlyByline,
  belowHeadline,
  // The rest of a database's head, once its fields have been read.
  fieldCodes,
  // What the story's own edges say.
  credited,
  datelineReporter,
  closingName,
  closingLine,
  opening,
  datelineDate,
  signOff,
  signOffId,
  // Other words for the source, from the surest to the least sure.
  licenceHolder,
  copyrightLine,
  pageFurniture,
  ownHost,
  mailSender,
  agreeingCues,
  nameLine,
  recurringName,
  // An agency names the source where no page does: a paper prints its copy, and its mark with it.
  agencyPage,
  creditedAgency,
  bylineOutlet,
  agencyMark,
  unknownMark,
  ownReporter,
  toldReporter,
  closingSource,
  closingCredit,
  issuingBody,
  layout,
  namedCarrier,
  pageOfCopy,
  // Heads and feet of printed pages, then, above a headline, the head of the post that the text was pasted into, then what else is left.
  recordOfCrawl,
  runningHead,
  postHead,
  headMatter,
  // What is left of the frame that whoever sent or pasted a text put round it.
  storyLabel,
  recordLine,
  editingCredit,
  addressLine,
  closing,
  // What is left of a whole page around its story and between its paragraphs.
  menu,
  teaserList,
  mostRead,
  cookieNotice,
  newsletter,
  paywall,
  plea,
  authorBox,
  tags,
  shareBar,
  counter,
  advertisement,
  rights,
  footer,
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
