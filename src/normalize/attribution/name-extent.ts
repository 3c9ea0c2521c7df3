import type { SourceRef } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { toAlternatives } from '../dates/date-words.ts';
import { printedText } from '../decode/printed.ts';
import type { Document } from '../document.ts';
import { APART_FROM_NAME } from '../languages/outlet-kinds-apart.ts';
import { isInitialsOf } from '../lines/initials.ts';
import { hasOutletNoun, isLooseName, isName, withoutLegalForm } from '../lines/outlet-name.ts';
import { isHostName, toNameKey } from '../outlets/identity/name-key.ts';
import { toSourceRef } from '../outlets/outlet-index.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** An outlet as a text prints its name best, and where. */
export interface SourceAt {
  readonly value: SourceRef;
  readonly span: Span;
}

/** Names are looked for in so much of a text. */
const REACH = 120_000;

/**
 * The source whose name stands at view offsets. A name that no profile knows is taken to its best extent: without what kind of paper it is,
 * the desk that signs or the legal form, with the words of it that a line has cut, in full instead of initials and hosts.
 * @param isField whether a database's field holds the name: titles stand there in full
 */
export function sourceAt(document: Document, span: Span, isField = false): SourceAt {
  const { view, outlets } = document;
  const printed = (each: Span) => printedText(view, each.start, each.end);
  if (outlets.known(printed(span)) !== null) return { value: toSourceRef(printed(span), outlets), span };
  const best = bestExtent(document, span, isField ? [withoutRest] : STEPS);
  return { value: toSourceRef(printed(best), outlets), span: best };
}

type Step = (text: string, span: Span, document: Document) => Span;

/** The steps one after the other; each gives the span back where it has nothing to say. Linear in the text for each. */
const STEPS: readonly Step[] = [
  withoutRest,
  withoutDesk,
  withoutKindOfPaper,
  callSign,
  withoutForm,
  inFull,
  instead,
];

function bestExtent(document: Document, span: Span, steps: readonly Step[]): Span {
  const text = document.view.text.slice(0, Math.max(REACH, span.end));
  return steps.reduce((best, step) => step(text, best, document), span);
}

/** A sentence's end inside the name: `Norda Digital SCCL. Tots`. */
const STOP = /(?<=\p{L}{4})\.\s/u;

/** Without the next sentence; without the legal form, where the rest is an outlet's by its noun or stands alone on a line. */
function withoutRest(text: string, { start, end }: Span, { furniture }: Document): Span {
  const name = text.slice(start, end);
  const whole = name.slice(0, STOP.exec(name)?.index ?? name.length).replace(/[\s,;]+$/u, '');
  const bare = withoutLegalForm(whole);
  const isOutlets =
    bare !== whole &&
    (hasOutletNoun(bare) || furniture.some((line) => line.text.toLowerCase() === bare.toLowerCase()));
  const own = isOutlets ? bare : whole;
  const at = start + name.indexOf(own);
  return { start: at, end: at + own.length };
}

const DESK = new RegExp(`^(?:${toAlternatives(APART_FROM_NAME.desks)})\\s+[«"“„]?(?=[\\p{Lu}\\p{Lo}])`, 'iu');

function withoutDesk(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const lead = DESK.exec(name)?.[0].length ?? 0;
  return lead === 0 || !couldBeName(name.slice(lead)) ? { start, end } : { start: start + lead, end };
}

const KIND = new RegExp(`^(?:${toAlternatives(APART_FROM_NAME.kinds)})\\s+[«"“„]?(?=[\\p{Lu}\\p{Lo}])`, 'iu');
const SMALL_KIND = new RegExp(
  `^(?:${toAlternatives(APART_FROM_NAME.smallKinds)})\\s+[«"“„]?(?=\\p{Lu})`,
  'u',
);
const KIND_BEHIND = new RegExp(`\\s(?:${toAlternatives(APART_FROM_NAME.behind)})$`, 'u');

/** The number of its issue before the name: `شماره ۱۱۲ نیمکت`. */
const ISSUE = /^(?:شماره|شمارۀ|العدد|عدد|№|No\.?|Nr\.?|n[°º])\s?\p{Nd}{1,6}\s+/iu;

/** `روزنامه صبح کرمان`, `газета «Край»`, `le quotidien Norda`; not `صحيفة الجنوب`, whose readers keep it, not `Gazeta Norda`. */
function withoutKindOfPaper(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const lead = (KIND.exec(name) ?? SMALL_KIND.exec(name) ?? ISSUE.exec(name))?.[0].length ?? 0;
  const tail = (KIND_BEHIND.exec(name) ?? HOUSE.exec(name))?.[0].length ?? 0;
  const bare = name.slice(lead, name.length - tail).replace(/[»"”“]$/u, '');
  if (bare === name || !couldBeName(bare)) return { start, end };
  return { start: start + lead, end: start + lead + bare.length };
}

/** A station's call sign before the number of its channel or its newsroom: `KNRD 9 Norda`, `KNRD News`. */
const CALL_SIGN =
  /(?:^|\s)(?<call>[KW][A-Z]{2,3})(?:-(?:TV|FM|AM))?\s(?:\d{1,3}(?:\.\d)?(?=\s|$)|News(?:room)?$)/u;

function callSign(text: string, { start, end }: Span): Span {
  const found = CALL_SIGN.exec(text.slice(start, end));
  const call = found?.groups?.call;
  if (!found || call === undefined) return { start, end };
  const at = start + found.index + found[0].indexOf(call);
  return { start: at, end: at + call.length };
}

const FORM = new RegExp(`\\s(?:${toAlternatives(APART_FROM_NAME.forms)})$`, 'iu');

/** `Norda Newsroom` of a text that prints `Norda` alone as often. */
function withoutForm(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const form = FORM.exec(name)?.[0].length ?? 0;
  const bare = name.slice(0, name.length - form);
  if (form === 0 || bare.length < 3) return { start, end };
  const whole = placesOf(text, name).length;
  return placesOf(text, bare).length >= 2 * whole ? { start, end: end - form } : { start, end };
}

/** The house behind the paper: `湘江日报社`. */
const HOUSE = /(?<=[报報刊志誌]|新聞)社$/u;

/** A word of a name on either side of it; a small word between them at most. */
const NEXT = /^ (?:(?:of|for|and|de|du|des|la|le|el|der|die|das|und) )?\p{Lu}[\p{L}\p{M}'’&-]{2,30}/u;
const BEFORE = /\p{Lu}[\p{L}\p{M}'’&-]{2,30} $/u;

/** An article with its capital, as part of a name. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:El|La|Los|Las|Le|Les|Il|Lo|De|Het|Der|Die|Das|Ο|Η|Το|Τα) $/u;

/** A name has so many more words at most; so much of its prints have them, and so many prints at least. */
const [MORE_WORDS, MOSTLY, LEAST] = [4, 0.6, 2];

/** The words that nearly every print of the name has beside it: `Public Radio` behind `KNRD`, `AGENCE` before `DE PRESSE NORDA`, `El` before `Eco`. */
function inFull(text: string, span: Span, { headline }: Document): Span {
  const folded = text.toLowerCase();
  let { start, end } = span;
  for (let count = 0; count < MORE_WORDS; count += 1) {
    const places = placesOf(text, text.slice(start, end));
    const isMostly = (more: string, from: number) =>
      places.filter((at) => folded.startsWith(more.toLowerCase(), at + from)).length >=
      Math.max(LEAST, places.length * MOSTLY);
    const behind = NEXT.exec(text.slice(end, end + 50))?.[0];
    const before = leadOf(text, { start, end }, places);
    if (before > 0) start -= before;
    else if (behind !== undefined && isMostly(behind, end - start) && isName(text.slice(start, end) + behind))
      end += behind.length;
    else break;
  }
  const isHeadline = headline !== null && start < headline.end && end > headline.start;
  return isHeadline ? span : { start, end };
}

/** How much stands before a name at all its places that is of it: the noun before `de`, an article with its capital. */
function leadOf(text: string, { start, end }: Span, places: readonly number[]): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const isCut = /^(?:de|du|des|of|for)\s/iu.test(text.slice(start, end));
  const lead = (isCut ? BEFORE : ARTICLE).exec(before)?.[0];
  if (lead === undefined) return 0;
  const key = isCut ? lead.toLowerCase() : lead;
  const isThere = (at: number) => {
    const words = text.slice(at - lead.length, at);
    return (isCut ? words.toLowerCase() : words) === key;
  };
  return places.every(isThere) ? lead.length : 0;
}

/** The name that initials and hosts stand for, where the text prints it: `Reporters Without Borders` of `RWB`, `Politie` of `politie.nl`. */
function instead(text: string, span: Span, document: Document): Span {
  const name = text.slice(span.start, span.end);
  if (/^\p{Lu}{3,6}$/u.test(name)) return nameOfInitials(text, name) ?? span;
  return isHostName(name) ? (nameOfHost(document, name) ?? span) : span;
}

/** How far before its initials a name may begin. */
const LONGEST = 90;

function nameOfInitials(text: string, initials: string): Span | null {
  const at = text.indexOf(` (${initials})`);
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - LONGEST), at);
  for (const { index } of [...before.matchAll(/(?<![\p{L}\p{M}'’-])\p{Lu}/gu)].toReversed()) {
    const words = before.slice(index);
    if (isInitialsOf(initials, words) && !/[.!?:;]/u.test(words))
      return { start: at - words.length, end: at };
  }
  return null;
}

/** The first piece of a line of the page that spells a host's own label and is none. */
function nameOfHost({ furniture }: Document, host: string): Span | null {
  const key = toNameKey(host);
  for (const { text, start } of furniture) {
    const piece = text.split(/\s*[,|·•:–—(]/u, 1)[0]?.trimEnd() ?? '';
    if (piece.length > 2 && /^[\p{Lu}\p{Lo}]/u.test(piece) && !isHostName(piece) && toNameKey(piece) === key)
      return { start, end: start + piece.length };
  }
  return null;
}

function couldBeName(name: string): boolean {
  const bare = name.replace(/[»"”“]$/u, '');
  return bare.length > 2 && (isName(bare) || isLooseName(bare));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where a text prints a name as whole words, whatever its case. */
function placesOf(text: string, name: string): readonly number[] {
  const [folded, key] = [text.toLowerCase(), name.toLowerCase()];
  const isUnspaced = UNSPACED.test(key);
  const places: number[] = [];
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
    const [before, behind] = [folded[at - 1] ?? ' ', folded[at + key.length] ?? ' '];
    if (isUnspaced || !(LETTER.test(before) || LETTER.test(behind))) places.push(at);
  }
  return places;
}
