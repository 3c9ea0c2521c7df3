import type { Label } from '../../../model/ledger.ts';
import { edgePassages } from '../../document.ts';
import { isCopyrightLine } from '../../lines/copyright-line.ts';
import { firstSentenceEnd } from '../../lines/sentence.ts';
import type { Rule } from '../claim.ts';

/** Lines that only a page's furniture prints, each whole, in the head or foot of a page. */
const EDGE_LINES: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  // Pleas of the outlet's own.
  {
    label: 'promo',
    pattern:
      /^(?:please )?(?:support|donate(?: to)?|follow|subscribe to|sign up (?:for|to)|join|download) (?:us|our|the|your) [^.!?]{1,60}[.!]?$/iu,
  },
  {
    label: 'promo',
    pattern:
      /^(?:subscribe|donate|support us|follow us|advertisement|advertising|sponsored(?: content)?)(?: (?:now|today|here|on .{1,40}))?[.!]?$/iu,
  },
  // Fields of a form for readers; the asterisk says that one must be filled in.
  {
    label: 'form',
    pattern:
      /^\*?\s*(?:your\s)?(?:full |first |last )?(?:name|e-?mail(?: address)?|comment|message|website|captcha|security code|verification code|country|city)\s*(?:\*\s*:?|:\s*\*?)$/iu,
  },
  { label: 'form', pattern: /^(?:send|submit|submit comment|post comment|reset)$/iu },
  { label: 'licence', pattern: /^all rights reserved\.?$/iu },
  // Share bars. Inside a story the same words may be a list of services.
  {
    label: 'widget',
    pattern:
      /^(?:share|tweet|print|e-?mail|like|save|pin it|share (?:this|on) .{1,40}|copy link|print this (?:page|article))$/iu,
  },
  {
    label: 'widget',
    pattern:
      /^(?:facebook|twitter|telegram|whatsapp|linkedin|reddit|vk|x)(?: (?:facebook|twitter|telegram|whatsapp|linkedin|reddit|vk|email))*$/iu,
  },
  // Ways around the site, and where the item stands in it.
  {
    label: 'widget',
    pattern: /^(?:skip to (?:the )?(?:main )?content|home|menu|search|log in|sign in|back to top)$/iu,
  },
  {
    label: 'widget',
    pattern:
      /^(?:tags?|keywords|categor(?:y|ies)|section|topics?|filed under|views|hits|reads)\s*:\s.{1,160}$/iu,
  },
];

/** Lines of a page's machinery, whole and wherever they stand. */
const ANYWHERE_LINES: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  {
    label: 'widget',
    pattern:
      /^click (?:here )?(?:to|for) (?:see |view |open |the )?(?:the )?(?:full|large|bigg?|original|enlarge)[\w\s-]{0,20}(?:image|photo|picture|size)?$/iu,
  },
  {
    label: 'widget',
    pattern: /^(?:story|article) continues (?:below|after)(?: (?:the )?(?:advertisement|ad))?\.?$/iu,
  },
  { label: 'promo', pattern: /^(?:advertisement|sponsored content)$/iu },
  // A pointer is one headline long; a longer one is a paragraph that begins with these words.
  {
    label: 'related',
    pattern:
      /^\*?\s*(?:read (?:more|also|next)|also read|see also|more on this(?: story)?|related)\s*[:»>-].{0,160}$/iu,
  },
  { label: 'related', pattern: /^\*?\s*(?:read (?:more|also|next)|also read|see also)$/iu },
];

/** Lines known by their words as furniture: pleas, forms, buttons, pointers to other items. */
export const wholeLine: Rule = {
  id: 'furniture/whole-line',
  find(document) {
    // A text without running text has no edges: its lines are all there is.
    const hasStory = document.firstProse < document.afterProse;
    const edge = new Set(hasStory ? edgePassages(document) : []);
    const labels = document.passages.slice(0, document.comments).flatMap((passage) => {
      if (passage.text.length > 200) return [];
      if (edge.has(passage) && isCopyrightLine(passage.text))
        return [{ label: 'licence' as const, start: passage.start, end: passage.end }];
      const table = edge.has(passage) ? [...EDGE_LINES, ...ANYWHERE_LINES] : ANYWHERE_LINES;
      const line = isManySentences(passage.text)
        ? undefined
        : table.find(({ pattern }) => pattern.test(passage.text));
      return line ? [{ label: line.label, start: passage.start, end: passage.end }] : [];
    });
    return { labels };
  },
};

/** Two sentences are prose, whatever words they begin with. */
function isManySentences(text: string): boolean {
  return firstSentenceEnd(text) < text.length;
}
