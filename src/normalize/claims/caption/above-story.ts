import type { Passage } from '../../blocks/passages.ts';
import type { Document } from '../../document.ts';
import { isByline } from '../../lines/byline-line.ts';
import { endsInCredit } from '../../lines/caption.ts';
import { readDateline } from '../../lines/dateline.ts';
import { isCreditedCaption } from '../../lines/picture-credit.ts';
import { countWords } from '../../lines/prose.ts';
import { beginsWithDay } from '../../outlets/printed-day.ts';
import { NOTHING, type Rule } from '../claim.ts';
import { OTHER_DATE_LABELS, PUBLICATION_LABELS } from '../date/labels.ts';
import { toCaption } from './after-image.ts';

/** A caption has so many words: `Tolga Erdemir / ÇANAKKALE` is who wrote, and where. */
const [LEAST_WORDS, MOST_WORDS] = [6, 60];

/** So many paragraphs behind it at least are the story's: an agency's mark closes stories as well, and never their first paragraph. */
const LEAST_BEHIND = 2;

/**
 * The text of a picture between headline and story, where no word for a picture tells it, but the credit that it ends in: `The
 * mill in May. Photo: AFP`, `The mill in May. [Getty]`, `The mill in May (AFP/file photo)`. It is the last of the head or the first running
 * text, with the story's paragraphs behind it. Not a paragraph that begins with a dateline, not a link.
 */
export const aboveStory: Rule = {
  id: 'caption/above-story',
  find(document) {
    const { page, headline, passages, firstProse } = document;
    if (page !== null || headline === null) return NOTHING;
    const head = passages.slice(headline.until, firstProse + 1);
    return { labels: head.filter((passage) => isCaption(document, passage)).map(toCaption) };
  },
};

function isCaption(document: Document, passage: Passage): boolean {
  const { passages, afterProse } = document;
  const { text, start, mark } = passage;
  const words = countWords(text);
  if (
    mark !== null ||
    // In brackets from its first sign on a line is no caption with its credit: `(Publié: 17/05/2021 à 14:30)`.
    /^[([]/u.test(text) ||
    words < LEAST_WORDS ||
    words > MOST_WORDS ||
    !(isCreditedCaption(text) || endsInCredit(text))
  )
    return false;
  if (beginsWithDay(text) || isOfDay(document, passage)) return false;
  const behind = passages.slice(0, afterProse).filter((other) => other.isProse && other.start > start);
  return (
    behind.length >= LEAST_BEHIND && !text.includes('](') && !isByline(text) && readDateline(text) === null
  );
}

/** Whether a label of a day stands in it: `Published: May 12, 2021, 14:30 [IST]`. */
function isOfDay({ cells }: Document, { start, end }: Passage): boolean {
  return cells.some(
    (cell) =>
      cell.start >= start &&
      cell.start < end &&
      (PUBLICATION_LABELS.has(cell.label) || OTHER_DATE_LABELS.has(cell.label)),
  );
}
