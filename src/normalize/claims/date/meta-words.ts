import { readAge } from '../../dates/age.ts';
import { alternatives, dateWords, toAlternatives } from '../../dates/date-words.ts';
import { isByline } from '../../lines/byline-line.ts';
import { toComparable } from '../../lines/comparable.ts';
import { ANY_TEXT, isDesk, isKnownAgency, isKnownPlace } from '../../lines/datelines/printed-dateline.ts';
import { readFurnitureLine } from '../../lines/furniture-words.ts';
import { labelWords } from '../../lines/label-words.ts';
import { readPersonLine } from '../../lines/person-line.ts';
import { inAnyCase } from '../../text/any-case.ts';

/** What a line of a story's head says beside its day: nothing, who wrote it or how long it takes to read, or other things. */
export type Beside = 'nothing' | 'meta' | 'other';

/** What sets the pieces of a line apart. */
const DIVIDER = /\s*[|｜丨•·]\s*|\s+(?:[–—/-]|\/\/)\s+|\s{2,}/u;
const DIVIDER_FIRST = /^(?:\s*[|｜丨•·]|\s+(?:[–—/-]|\/\/)\s|\s{2,}\S)/u;

/** How long a text takes to read: `2 minute read`, `Lesedauer: 4 Minuten`, `3 Min.`. */
const READING =
  /^(?:(?:lesedauer|lesezeit|reading time|read time|estimated read|temps de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|lettura|tempo de leitura|leitura|leestijd|lästid|læsetid|lesetid|okuma süresi|время чтения|czas czytania|czyta się)\s?:?\s?)?(?:ca\.?\s|about\s)?\d{1,3}(?:[\s-]?(?:minutes?|mins?|minuten|minuti|minutos|minuto|minuter|minut|dk|dakika|мин|минут[аы]?|min|m))\.?(?:\s?(?:read|reading|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|okuma|чтения|czytania|lästid))?$/iu;

/** How often it was read or spoken of: `142 Views`, `Comments 3`. */
const COUNT =
  /^(?:\d[\d.,]{0,9}\s?[km]?\s)?(?:views?|reads|comments?|shares?|hits|aufrufe|kommentare?|commentaires?|comentarios?|comentários?|commenti|visitas|vistas|просмотр(?:ов|а)?|yorum|okunma)(?:\s\d{1,7})?$/iu;

/** The same with endings, as languages print them behind a number: `0 Komentara`, `3 комментария`. */
const COMMENTS =
  /^\d{1,6}\s(?:[ck]omm?ent|коммент|комент|каментар|σχόλι|yorum|şərh|تعليق|نظر|תגובות|टिप्पणि|ความคิดเห็น|bình luận|просмотр|pregled|преглед|wyświetle|zobraze|vizualiz|visualiz|görüntülen)[\p{L}\p{M}]{0,6}$/iu;

/** Signs and numbers alone: how often a story was read, behind an eye. */
const SIGNS = /^[^\p{L}]{1,14}$/u;

/** A paper, an agency or its site in a script without blanks: `新华网`, `江湾晨报`. */
const HAN_PAPER = /^\p{Script=Han}{2,8}(?:报|報|网|網|社|新闻|新聞|电视台|電視台|在线)$/u;

/** Which edition printed it, for whom, how long it is, in Japanese and Chinese: `地方版 有料記事 902文字`. */
const EDITION =
  /^(?:(?:(?:東京|大阪|西部|中部|北海道|名古屋|九州)?(?:本社)?(?:朝刊|夕刊|地方版|最終版)|有料(?:会員限定)?(?:記事)?|会員限定(?:記事)?|無料|有料|\d{1,6}\s?(?:文字|字)|第?\d{1,3}[面版页頁]|[A-Z]\d{1,3}版?)\s?){1,6}$/u;

/** Names, or a place: one to six words with capitals. */
const CAPITALS =
  /^\p{Lu}[\p{L}\p{M}.&'’-]*(?:[\s,]{1,2}(?:(?:of|de|del|da|di|du|van|von|la|al|and|und|et|y|e)\s)?\p{Lu}[\p{L}\p{M}.&'’-]*){0,5}$/u;

/** `Madrid, `, `Paris - `: a place before a letter's day. */
const LETTERHEAD = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){0,2}\s?[,–—-]$/u;

/** A word that opens a byline in any case: before a day it is no word of a sentence. */
const OPENER = new RegExp(
  `^(?:${alternatives(({ byline }) => byline)})\\s?:?\\s+(?<names>\\p{Lu}.{2,80})$`,
  'iu',
);

/** A desk signs as persons do: `NZZ-Redaktion`. */
const DESK = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.&]{1,20}[ -])?(?:${inAnyCase('redaktion|redacción|redação|redazione|rédaction|newsroom|desk')})$`,
  'u',
);

/** Small words between a byline and a day: `By Jane Doe on`. */
const ON = new RegExp(`\\s(?:${dateWords('before')})$`, 'iu');

/** What a label may stand behind: `Artikel veröffentlicht am`. */
const ARTICLE = /^(?:article|artikel|artículo|artigo|articolo|beitrag|story|makale|haber|статья)$/iu;

/** A label of another day: `(Updated 11:54 am)`. */
const OTHER = new RegExp(
  `^[\\s,;(|–—-]*(?:${toAlternatives(labelWords('otherDate'))})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Words of days to come: an embargo's, an event's, a term's. */
const TO_COME =
  /(?<![\p{L}\p{M}])(?:until|embargo(?:ed)?|deadline|expires?|expiry|valid|due|effective|starts?|starting|bis|ab|gültig|beginn|hasta|vence|desde|jusqu|dès|fino|scadenza|até|válido|до|действует|kadar|حتى|تا)(?![\p{L}\p{M}])/iu;

/** Whether the word right before a day says that it is to come: `Verfügbar bis 06.05.2024`. */
export function isToCome(before: string): boolean {
  const word = /[\p{L}\p{M}]+(?=[\s:]*$)/u.exec(before.slice(-NEAR))?.[0];
  return word !== undefined && TO_COME.test(word);
}

const NEAR = 24;

/** What the piece of a line before a day, or before its label, says. */
export function besideBefore(text: string, isGlued: boolean): Beside {
  const isDivided = /[|｜丨•·]\s*$|\s[–—/-]\s*$|\s{2,}$/u.test(text);
  const whole = text.replace(/^[\s>*_#(,;-]+/u, '').trimEnd();
  const piece = isDivided ? '' : (whole.split(DIVIDER).at(-1) ?? '');
  if (TO_COME.test(piece)) return 'other';
  if (piece === '') return namesSomebody(firstPiece(whole)) ? 'meta' : 'nothing';
  const rest = piece.replace(/[\s,;(–—-]+$/u, '').replace(ON, '');
  if (READING.test(rest) || COUNT.test(rest) || DESK.test(rest) || isDesk(rest) || namesSomebody(rest))
    return 'meta';
  if (/^https?:\/\/\S+$/u.test(rest)) return 'nothing';
  // Whose it is: `AFP 30 avril 2015 à 07:19`.
  if (LETTERHEAD.test(piece) || ARTICLE.test(rest) || isKnownPlace(rest) || isKnownAgency(rest, ANY_TEXT))
    return 'nothing';
  // `Jane Doe, Coast Press May 17, 2021`
  if (CAPITALS.test(rest) && namesSomebody(rest.split(', ', 1)[0] ?? '')) return 'meta';
  return isGlued && CAPITALS.test(rest) ? 'nothing' : 'other';
}

/**
 * What the piece of a line behind a day says.
 * @param hasClock whether a clock time stands between them: then a name behind it is who wrote
 */
export function besideBehind(text: string, isGlued: boolean, hasClock: boolean): Beside {
  const piece = firstPiece(text);
  if (piece === '') return 'nothing';
  if (hasClock && SIGNS.test(piece)) return 'nothing';
  if (hasClock && readPersonLine(piece)?.names === piece) return 'meta';
  if (
    READING.test(piece) ||
    COUNT.test(piece) ||
    COMMENTS.test(piece) ||
    EDITION.test(piece) ||
    OTHER.test(text) ||
    isByline(piece) ||
    isSignedBehind(piece)
  )
    return 'meta';
  if (DIVIDER_FIRST.test(text) || (/^,/u.test(text) && CAPITALS.test(piece)))
    return namesSomebody(piece) ? 'meta' : 'nothing';
  if (isGlued || /^(?:Uhr|hrs?|h|horas|[A-Z]{2,5})$/u.test(piece)) return 'nothing';
  // Whose it is: `12.03.2019 10:15 Укрінформ`.
  if (isKnownAgency(piece, ANY_TEXT) || HAN_PAPER.test(piece)) return 'nothing';
  const age = readAge(piece, 0);
  if (age !== null && age.end >= piece.length - 1) return 'nothing';
  return readFurnitureLine(toComparable(piece)) === null ? 'other' : 'nothing';
}

function namesSomebody(text: string): boolean {
  return isByline(text) || readPersonLine(text) !== null || isSignedBehind(text);
}

/** `by PIB Delhi`, behind a day. */
function isSignedBehind(text: string): boolean {
  const names = OPENER.exec(text)?.groups?.names;
  return names !== undefined && CAPITALS.test(names);
}

function firstPiece(text: string): string {
  const rest = text.replace(/^[\s,;.)(\]–—|•·/-]+/u, '');
  return (rest.split(DIVIDER)[0] ?? '').replace(/[\s,;.()]+$/u, '');
}
